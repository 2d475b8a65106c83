// Reads every input tab, each once, into the records of one assessment.

import type { AssessmentRecords } from '../checks/assessment.ts';
import { withOwnItems, withPlacedItems } from '../core/own-items.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { HISTORY_TAB, readHistory } from '../workbook/history-tab.ts';
import { OIT_TAB, type OitRow, readOitItems } from '../workbook/oit-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { QUESTION_TAB, readQuestions } from '../workbook/question-tab.ts';
import type { Book } from './ports.ts';
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts';

export interface ReadRecords {
  readonly read: ReadWorkbook;
  /** Undefined where the assessed year cannot be read or has no rules. */
  readonly records: AssessmentRecords | undefined;
  /** What cannot be read, in any of the tabs. */
  readonly problems: readonly Problem[];
}

/** Throws a Refusal where `ตั้งค่า` or `คะแนนตัวชี้วัด` is missing; any other tab that is missing says nothing. */
export function readRecords(book: Book): ReadRecords {
  const read = readWorkbook(book);
  const { settings, rules, settingCells, rulesTab } = read;
  if (!settings || !rules) return { read, records: undefined, problems: read.problems };
  const questions = readWhere(book, QUESTION_TAB, (cells) => readQuestions(rules, cells));
  const oit = readOit(rules, rulesTab?.itemCount, book.readTab(OIT_TAB));
  const history = readWhere(book, HISTORY_TAB, readHistory);
  return {
    read,
    records: {
      settings,
      rules: oit.rules,
      indicators: read.indicators,
      shown: read.shown,
      questions: questions?.questions ?? [],
      items: oit.items,
      years: history?.years ?? [],
      settingCell: settingCells.cell,
      ruleCell: rulesTab?.cell,
    },
    problems: [...read.problems, ...[questions, oit, history].flatMap((tab) => tab?.problems ?? [])],
  };
}

function readWhere<Read>(book: Book, tab: string, read: (cells: CellBlock) => Read): Read | undefined {
  const cells = book.readTab(tab);
  return cells && read(cells);
}

interface ReadOit {
  /** With the officer's own grouping, or own list. */
  readonly rules: RuleSet;
  readonly items: readonly OitRow[];
  readonly problems: readonly Problem[];
}

function readOit(rules: RuleSet, ownCount: number | undefined, cells: CellBlock | undefined): ReadOit {
  if (!cells) return { rules, items: [], problems: [] };
  const { items, problems } = readOitItems(rules, cells, { isOpen: ownCount !== undefined });
  if (ownCount === undefined) return { rules: withPlacedItems(rules, items), items, problems };
  const own = withOwnItems(rules, items, ownCount);
  return own
    ? { rules: own, items, problems }
    : { rules, items, problems: [...problems, notTheCount(items, ownCount)] };
}

const notTheCount = (items: readonly OitRow[], count: number): Problem => ({
  severity: 'warning',
  message: `แท็บ ${OIT_TAB} มี ${items.length} ข้อที่มีเลข แต่เกณฑ์การประเมินระบุ ${count} ข้อ จึงยังไม่ใช้รายการนี้คำนวณ`,
  cell: `${OIT_TAB}!A1`,
  remedy: 'กรอกข้อและตัวชี้วัดย่อยให้ครบทุกข้อ หรือแก้จำนวนรายการ OIT ในแท็บ เกณฑ์การประเมิน',
});
