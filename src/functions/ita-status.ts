// ITA_STATUS: whether each score reaches the pass mark.

import { statusOf } from '../core/pass.ts';
import { passMark as usualPassMark } from '../core/rule-sets/pass-mark.ts';
import { FULL_POINTS } from '../core/score.ts';
import { mapCells, type Result } from './argument.ts';
import { type NumberRule, numberArgument } from './number-argument.ts';
import { SCORE_REMEDY, scoreInCell } from './score-cell.ts';

const passMarkRule: NumberRule = { name: 'เกณฑ์ผ่าน', least: 0, most: FULL_POINTS };

/** Element by element; blank cells stay blank, a bad score gives its sentence. The pass mark is in points, 85 where it is left out. */
export function ITA_STATUS(scores: unknown, passMark?: unknown): Result | readonly (readonly Result[])[] {
  const mark = numberArgument(passMark, passMarkRule) ?? usualPassMark;
  return mapCells(scores, (cell) => {
    const score = scoreInCell(cell);
    if (score === undefined) return '';
    return typeof score === 'string' ? `คะแนน${score} ${SCORE_REMEDY}` : statusOf(score, mark);
  });
}
