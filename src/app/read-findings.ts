// Reads the whole workbook, each tab once, and holds it against itself.

import { findingsOf } from '../checks/findings.ts';
import { settingTexts } from '../checks/placed-text.ts';
import { unconfirmedFindings } from '../checks/unconfirmed-findings.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { LIBRARY_TAB } from '../workbook/library-tab.ts';
import { planTabName } from '../workbook/plan-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { readLibrary } from '../workbook/read-library.ts';
import type { Book } from './ports.ts';
import { type ReadRecords, readRecords } from './read-records.ts';

export interface CheckedWorkbook extends Pick<ReadRecords, 'read' | 'items' | 'records'> {
  /** What cannot be read first, then contradictions, then cautions. */
  readonly findings: readonly Problem[];
  /** Those of the findings that say what is not confirmed. */
  readonly cautions: readonly Problem[];
  /** The plan of the plan year, where it exists. */
  readonly planCells: CellBlock | undefined;
}

/** Throws a Refusal where `ตั้งค่า` or `คะแนนตัวชี้วัด` is missing; any other tab that is missing says nothing. */
export function readFindings(book: Book): CheckedWorkbook {
  const { read, items, records, problems } = readRecords(book);
  if (!records) return { read, items, records, findings: problems, cautions: [], planCells: undefined };
  const { settings } = records;
  const planCells = book.readTab(planTabName(settings.planYear));
  const cautions = unconfirmedFindings(records);
  const texts = settingTexts(read.settingCells.value, read.settingCells.cell);
  const libraryCells = book.readTab(LIBRARY_TAB);
  const library = libraryCells ? readLibrary(libraryCells).problems : [];
  const contradictions = findingsOf(records, { weakPoints: read.weakPointCells, plan: planCells }, texts);
  return {
    read,
    items,
    records,
    findings: [...problems, ...library, ...contradictions, ...cautions],
    cautions,
    planCells,
  };
}
