// Reads every input tab, each once, into the records of one assessment.

import type { AssessmentRecords } from '../checks/assessment.ts';
import { HISTORY_TAB, readHistory } from '../workbook/history-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import type { Book } from './ports.ts';
import { type ReadItems, readItems } from './read-items.ts';
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts';

export interface ReadRecords {
  readonly read: ReadWorkbook;
  /** Undefined, as the records are, where the assessed year cannot be read or has no rules. */
  readonly items: ReadItems | undefined;
  readonly records: AssessmentRecords | undefined;
  /** What cannot be read, in any of the tabs. */
  readonly problems: readonly Problem[];
}

/** Throws a Refusal where `ตั้งค่า` or `คะแนนตัวชี้วัด` is missing; any other tab that is missing says nothing. */
export function readRecords(book: Book): ReadRecords {
  const read = readWorkbook(book);
  const { settings, settingCells, rulesTab } = read;
  const items = read.rules && readItems(book, read.rules, rulesTab);
  if (!settings || !items) return { read, items, records: undefined, problems: read.problems };
  const historyCells = book.readTab(HISTORY_TAB);
  const history = historyCells ? readHistory(historyCells) : { years: [], problems: [] };
  return {
    read,
    items,
    records: {
      settings,
      rules: items.rules,
      indicators: read.indicators,
      shown: read.shown,
      questions: items.questions,
      items: items.items,
      years: history.years,
      settingCell: settingCells.cell,
      ruleCell: rulesTab?.cell,
    },
    problems: [...read.problems, ...items.problems, ...history.problems],
  };
}
