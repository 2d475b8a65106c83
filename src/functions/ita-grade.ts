// ITA_GRADE: the level of each total. Where what is given cannot decide, the cell lists every level still possible.

import { gradeOf, type InstrumentPoints } from '../core/grade.ts';
import { UNITS_PER_POINT } from '../core/score.ts';
import { cellsOf, isAbsent, mapCells, type Result, rowsOf, sizeOf } from './argument.ts';
import { rulesFor } from './rules-for.ts';
import { SCORE_REMEDY, scoreInCell } from './score-cell.ts';

type InstrumentColumn = keyof InstrumentPoints;

/** What a row of instruments holds, by its number of cells; five is the block below the scores on the score tab. */
const columnsBySize: readonly (readonly InstrumentColumn[])[] = [
  ['IIT', 'EIT', 'OIT'],
  ['IIT', 'EIT1', 'EIT2', 'OIT'],
  ['IIT', 'EIT1', 'EIT2', 'EIT', 'OIT'],
];

const columnNames: Readonly<Record<InstrumentColumn, string>> = {
  IIT: 'IIT',
  EIT: 'EIT',
  EIT1: 'EIT ส่วนที่ 1',
  EIT2: 'EIT ส่วนที่ 2',
  OIT: 'OIT',
};

/** Levels element by element; a blank total gives a blank, a bad total or instrument its sentence in that cell. */
export function ITA_GRADE(
  totals: unknown,
  fiscalYear: unknown,
  instruments?: unknown,
  rules?: unknown,
): Result | readonly (readonly Result[])[] {
  const ruleSet = rulesFor(fiscalYear, rules);
  const instrumentRows = isAbsent(instruments) ? undefined : instrumentRowsOf(instruments, cellsOf(totals).length);
  return mapCells(totals, (cell, position) => {
    const total = scoreInCell(cell);
    if (total === undefined) return '';
    if (typeof total === 'string') return `คะแนนภาพรวม${total} ${SCORE_REMEDY}`;
    const known = instrumentRows && instrumentPointsOf(instrumentRows[position] ?? []);
    if (typeof known === 'string') return known;
    const levels = gradeOf(total / UNITS_PER_POINT, ruleSet, known);
    return levels.length === 1 ? (levels[0] as string) : levels.join(' หรือ ');
  });
}

/** One row for each total; for one total the cells may also stand in a column. */
function instrumentRowsOf(argument: unknown, totals: number): readonly (readonly unknown[])[] {
  const rows = rowsOf(argument);
  const perTotal = totals === 1 ? [cellsOf(argument)] : rows;
  const isLine = totals > 1 || rows.length === 1 || rows[0]?.length === 1;
  if (isLine && perTotal.length === totals && columnsOf(perTotal[0] ?? [])) return perTotal;
  throw new Error(
    `ช่วงคะแนนรายเครื่องมือมี ${sizeOf(argument)} แต่มีคะแนนภาพรวม ${totals} รายการ กรุณาเลือกแถวละ 4 ช่อง (IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT) หรือ 3 ช่อง (IIT, EIT, OIT) ให้มีจำนวนแถวเท่ากับคะแนนภาพรวม`,
  );
}

const columnsOf = (row: readonly unknown[]): readonly InstrumentColumn[] | undefined =>
  columnsBySize.find((columns) => columns.length === row.length);

/** The instruments' scores, not rounded (see `gradeOf`); blank cells are unknown; a sentence where a cell is no score. */
function instrumentPointsOf(row: readonly unknown[]): InstrumentPoints | string {
  const points: Partial<Record<InstrumentColumn, number>> = {};
  const columns = columnsOf(row) ?? [];
  for (const [i, column] of columns.entries()) {
    const score = scoreInCell(row[i]);
    if (typeof score === 'string') return `${columnNames[column]} ${score} ${SCORE_REMEDY}`;
    if (score !== undefined) points[column] = score / UNITS_PER_POINT;
  }
  return points;
}
