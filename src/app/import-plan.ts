// What importing would write, computed the same way for the preview and for the command itself.

import { type Choices, confirm } from '../import/confirm.ts';
import {
  historyChanges,
  itemChanges,
  publishedChanges,
  questionChanges,
  replacedBy,
  scoreChanges,
} from '../import/import-changes.ts';
import type { ImportedResults } from '../import/imported-results.ts';
import type { Cell, CellBlock } from '../workbook/cell.ts';
import { cellPlace } from '../workbook/cell.ts';
import { type CellChange, changedCells } from '../workbook/changed-cells.ts';
import { HISTORY_TAB } from '../workbook/history-tab.ts';
import { OIT_TAB } from '../workbook/oit-tab.ts';
import { QUESTION_TAB } from '../workbook/question-tab.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import { SETTINGS_TAB } from '../workbook/settings-tab.ts';
import type { CellWrite } from '../workbook/write-plan.ts';
import type { Book } from './ports.ts';
import { readWorkbook } from './read-workbook.ts';
import { Refusal } from './refusal.ts';

/** A cell that holds something else now. */
export interface ReplacedCell {
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface ImportPlan {
  /** The tab that the scores go to: that of the assessed year, or `คะแนนย้อนหลัง` for another year's. */
  readonly destination: string;
  readonly writes: readonly CellWrite[];
  readonly replaces: readonly ReplacedCell[];
}

/** Throws a Refusal where the workbook is not set up, a choice cannot be used, or a tab or row to write to is missing. */
export function importPlan(book: Book, imported: ImportedResults, choices: Choices): ImportPlan {
  const { results, problems } = confirm(imported, choices);
  if (problems.length > 0) throw new Refusal('bad-input', problems.join('\n'));
  const { settings, rules, indicators, settingCells } = readWorkbook(book);
  if (!settings || !rules) throw new Refusal('bad-input', 'ยังไม่ได้กรอกปีงบประมาณที่ประเมินในแท็บ ตั้งค่า กรุณากรอกก่อนนำเข้าคะแนน');
  const isOther = results.fiscalYear !== null && results.fiscalYear !== settings.assessedYear;
  const tabs = new Map<string, CellBlock>();
  const cellsOf = (tab: string): CellBlock => {
    const cells = tabs.get(tab) ?? book.readTab(tab);
    if (!cells) throw noTab(tab);
    tabs.set(tab, cells);
    return cells;
  };
  const formulasOf = new Map<string, readonly (readonly string[])[]>();
  const formulas = (tab: string): readonly (readonly string[])[] => {
    const known = formulasOf.get(tab) ?? book.readFormulas(tab);
    formulasOf.set(tab, known);
    return known;
  };
  const hasFormula = (cell: string): boolean => {
    const place = cellPlace(cell);
    return place !== undefined && (formulas(place.tab)[place.row - 1]?.[place.column - 1] ?? '') !== '';
  };
  const changes: readonly CellChange[] = isOther
    ? historyChanges(results, results.fiscalYear ?? 0, cellsOf(HISTORY_TAB))
    : [
        ...scoreChanges(results, indicators, hasFormula),
        ...publishedChanges(results, settingCells),
        ...(results.questions.length > 0 ? questionChanges(results, rules, cellsOf(QUESTION_TAB)) : []),
        ...(results.items.length > 0 ? itemChanges(results, rules, cellsOf(OIT_TAB)) : []),
      ];
  const missing = indicators.find(({ cell }) => cellPlace(cell)?.row === 1);
  if (!isOther && missing)
    throw new Refusal(
      'bad-input',
      `ไม่พบแถวของตัวชี้วัดที่ ${missing.number} ${missing.name} ในแท็บ ${SCORE_TAB} กรุณาเพิ่มแถวที่มีเลข ${missing.number} ในคอลัมน์ ที่ แล้วสั่งอีกครั้ง`,
    );
  const written = [SETTINGS_TAB, SCORE_TAB, QUESTION_TAB, OIT_TAB, HISTORY_TAB].filter((tab) =>
    changes.some(({ cell }) => cellPlace(cell)?.tab === tab),
  );
  return {
    destination: isOther ? HISTORY_TAB : SCORE_TAB,
    writes: written.flatMap((tab) => changedCells({ tab, cells: cellsOf(tab), formulas: formulas(tab) }, changes)),
    replaces: replacedBy(changes, cellsOf),
  };
}

const noTab = (tab: string): Refusal =>
  new Refusal('not-set-up', `ไม่พบแท็บ ${tab} กรุณากด เริ่มต้นใช้งาน เพื่อสร้างแท็บที่ขาด แล้วนำเข้าอีกครั้ง`);
