// ITA_WEAKEST: the lowest scores with their names. A ranking with a hole in it would be wrong, so a cell that is no score throws.

import { FULL_POINTS, type Score, UNITS_PER_POINT } from '../core/score.ts';
import { weakestOf } from '../core/weakest.ts';
import { cellsOf, isBlank, type Result } from './argument.ts';
import { type NumberRule, numberArgument } from './number-argument.ts';
import { SCORE_REMEDY, scoreInCell } from './score-cell.ts';

const USUAL_COUNT = 3;

const countRule: NumberRule = { name: 'จำนวนที่ต้องการ', least: 1, most: 10_000, isWhole: true };
const belowRule: NumberRule = { name: 'คะแนนที่ต้องต่ำกว่า', least: 0, most: FULL_POINTS };

/** The `n` lowest as rows of name and score, ascending; ties in sheet order; blank scores skipped; only those under `below` where given. */
export function ITA_WEAKEST(
  names: unknown,
  scores: unknown,
  n?: unknown,
  below?: unknown,
): Result | readonly (readonly Result[])[] {
  const nameCells = cellsOf(names);
  const scoreCells = cellsOf(scores);
  if (nameCells.length !== scoreCells.length)
    throw new Error(
      `มีชื่อ ${nameCells.length} ช่อง แต่มีคะแนน ${scoreCells.length} ช่อง กรุณาเลือกช่วงของชื่อและคะแนนให้มีจำนวนช่องเท่ากัน`,
    );
  const count = numberArgument(n, countRule) ?? USUAL_COUNT;
  const limit = numberArgument(below, belowRule);
  const read = scoreCells.map((cell, position) => scoreAt(cell, position, nameCells));
  const weakest = weakestOf(read, count, limit);
  if (weakest.length > 0)
    return weakest.map((position) => [nameIn(nameCells[position]), (read[position] as Score) / UNITS_PER_POINT]);
  return read.every((score) => score === undefined) ? '' : `ไม่มีคะแนนที่ต่ำกว่า ${limit}`;
}

function scoreAt(cell: unknown, position: number, names: readonly unknown[]): Score | undefined {
  const score = scoreInCell(cell);
  if (typeof score !== 'string') return score;
  throw new Error(`คะแนนลำดับที่ ${position + 1} (${nameIn(names[position])}) ${score} ${SCORE_REMEDY}`);
}

const nameIn = (cell: unknown): Result => (isBlank(cell) ? '' : typeof cell === 'number' ? cell : String(cell));
