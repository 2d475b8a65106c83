// Ten indicator scores per agency, whatever way they lie: a column or row of ten is one agency, a block of ten columns
// has one agency per row. A bad row gives its sentence in that row; only a range of another size throws.

import type { Score } from '../core/score.ts';
import { isBlank, type Result, rowsOf, sizeOf } from './argument.ts';
import { SCORE_REMEDY, scoreInCell } from './score-cell.ts';

const INDICATORS = 10;

type Row = readonly unknown[];

/**
 * The results of each agency, `width` cells a row. A blank row stays blank, and a row that cannot be scored has its sentence in
 * the first cell. `resultsOf` gets the same array each time, filled anew.
 */
export function perAgency(
  argument: unknown,
  width: number,
  resultsOf: (scores: readonly Score[]) => readonly Result[],
): readonly (readonly Result[])[] {
  const scores: Score[] = Array.from({ length: INDICATORS }, () => 0);
  return agenciesOf(argument).map((row) => (fill(scores, row) ? resultsOf(scores) : withoutScores(row, width)));
}

function agenciesOf(argument: unknown): readonly Row[] {
  const rows = rowsOf(argument);
  const columns = rows[0]?.length;
  if (columns === INDICATORS) return rows;
  if (columns === 1 && rows.length === INDICATORS) return [rows.map((row) => row[0])];
  throw new Error(
    `ช่วงคะแนนต้องมี ${INDICATORS} ช่องต่อหนึ่งหน่วยงาน แต่ช่วงที่เลือกมี ${sizeOf(argument)} กรุณาเลือกคะแนนตัวชี้วัดที่ 1 ถึง ${INDICATORS} ให้ครบ เช่น D2:D11`,
  );
}

/** Fills `scores` from the row; false as soon as a cell is not a score. */
function fill(scores: Score[], row: Row): boolean {
  for (let i = 0; i < INDICATORS; i++) {
    const score = scoreInCell(row[i]);
    if (typeof score !== 'number') return false;
    scores[i] = score;
  }
  return true;
}

function withoutScores(row: Row, width: number): readonly Result[] {
  const first = row.every(isBlank) ? '' : sentenceOf(row);
  return [first, ...new Array(width - 1).fill('')];
}

/** What is wrong with each cell of the row, then which indicators are blank. */
function sentenceOf(row: Row): string {
  const wrong: string[] = [];
  const blank: number[] = [];
  row.forEach((cell, i) => {
    const score = scoreInCell(cell);
    if (typeof score === 'string') wrong.push(`ตัวชี้วัดที่ ${i + 1} ${score}`);
    if (score === undefined) blank.push(i + 1);
  });
  if (blank.length > 0) wrong.push(`ยังไม่มีคะแนนตัวชี้วัดที่ ${blank.join(', ')}`);
  return `${wrong.join('; ')} ${SCORE_REMEDY}`;
}
