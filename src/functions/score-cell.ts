// A score out of a cell. A number is the common case and costs no allocation; everything else is looked at more closely.

import { FULL_SCORE, type Score, scoreOf } from '../core/score.ts';
import { measureIn } from '../thai/number-in.ts';
import { isBlank, isDate } from './argument.ts';

const LONGEST_QUOTE = 30;

/** What to do about any cell that should hold a score. */
export const SCORE_REMEDY = 'กรุณาพิมพ์คะแนนเป็นตัวเลข 0 ถึง 100 เช่น 91.22';

/** The score of a cell; undefined for a blank one; a Thai phrase that says what else is in it. */
export function scoreInCell(cell: unknown): Score | string | undefined {
  if (typeof cell === 'number') return inRange(cell);
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'string') {
    const points = measureIn(cell);
    return points === undefined ? `มีข้อความ “${shortened(cell)}” ซึ่งอ่านเป็นคะแนนไม่ได้` : inRange(points);
  }
  return isDate(cell) ? 'เป็นวันที่ ไม่ใช่คะแนน' : 'เป็นค่า TRUE หรือ FALSE ไม่ใช่คะแนน';
}

function inRange(points: number): Score | string {
  const score = scoreOf(points);
  return score >= 0 && score <= FULL_SCORE ? score : `มีค่า ${points} ซึ่งอยู่นอกช่วง 0 ถึง 100`;
}

/** A cell's text as a message quotes it. */
export const shortened = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
