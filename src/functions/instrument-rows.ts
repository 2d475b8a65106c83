// Instrument scores as the grading function gets them: a row per total, or for one total also a column.

import type { InstrumentPoints } from '../core/grade.ts';
import { UNITS_PER_POINT } from '../core/score.ts';
import { cellsOf, rowsOf, sizeOf } from './argument.ts';
import { SCORE_REMEDY, scoreInCell } from './score-cell.ts';

type Row = readonly unknown[];
type Column = keyof InstrumentPoints;

/** What a row holds, by its number of cells; five is the block below the scores on the score tab. */
const layouts: readonly (readonly Column[])[] = [
  ['IIT', 'EIT', 'OIT'],
  ['IIT', 'EIT1', 'EIT2', 'OIT'],
  ['IIT', 'EIT1', 'EIT2', 'EIT', 'OIT'],
];

const names: Readonly<Record<Column, string>> = {
  IIT: 'IIT',
  EIT: 'EIT',
  EIT1: 'EIT ส่วนที่ 1',
  EIT2: 'EIT ส่วนที่ 2',
  OIT: 'OIT',
};

const layoutOf = (row: Row): readonly Column[] | undefined => layouts.find((columns) => columns.length === row.length);

/** One row for each of the totals; throws where the range has another size. */
export function instrumentRowsOf(argument: unknown, totals: number): readonly Row[] {
  const rows = rowsOf(argument);
  const isColumn = rows[0]?.length === 1;
  const perTotal = totals === 1 && isColumn ? [cellsOf(argument)] : rows;
  if (perTotal.length === totals && layoutOf(perTotal[0] ?? [])) return perTotal;
  throw new Error(
    `ช่วงคะแนนรายเครื่องมือมี ${sizeOf(argument)} แต่มีคะแนนภาพรวม ${totals} รายการ กรุณาเลือกแถวละ 4 ช่อง (IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT) หรือ 3 ช่อง (IIT, EIT, OIT) ให้มีจำนวนแถวเท่ากับคะแนนภาพรวม`,
  );
}

/** The row's scores, not rounded (`gradeOf` says why); blank cells are unknown; a sentence where a cell is no score. */
export function instrumentPointsOf(row: Row): InstrumentPoints | string {
  const points: Partial<Record<Column, number>> = {};
  for (const [i, column] of (layoutOf(row) ?? []).entries()) {
    const score = scoreInCell(row[i]);
    if (typeof score === 'string') return `${names[column]} ${score} ${SCORE_REMEDY}`;
    if (score !== undefined) points[column] = score / UNITS_PER_POINT;
  }
  return points;
}
