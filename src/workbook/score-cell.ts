// A score as officers type it: a number, or text that holds nothing but one. Anything else is a problem at its cell.

import { FULL_POINTS, type Score, scoreOf } from '../core/score.ts';
import { measureIn } from '../thai/number-in.ts';
import { type Cell, isBlank, textOf } from './cell.ts';
import type { Problem } from './problem.ts';

export interface ReadScore {
  /** Undefined for a blank cell and for one that cannot be read. */
  readonly score: Score | undefined;
  readonly problems: readonly Problem[];
}

/** `place` is the cell's name in messages. A score below 1 is read, and doubted: it may be a percentage. */
export function readScore(cell: Cell, place: string): ReadScore {
  if (isBlank(cell)) return { score: undefined, problems: [] };
  const points = typeof cell === 'number' ? cell : typeof cell === 'string' ? measureIn(cell) : undefined;
  if (points === undefined) return { score: undefined, problems: [notANumber(cell, place)] };
  if (points < 0 || points > FULL_POINTS) return { score: undefined, problems: [outOfRange(points, place)] };
  return { score: scoreOf(points), problems: points > 0 && points < 1 ? [verySmall(points, place)] : [] };
}

const verySmall = (points: number, place: string): Problem => ({
  severity: 'warning',
  message: `คะแนน ${points} ในช่อง ${place} น้อยกว่า 1 อาจพิมพ์เป็นร้อยละ`,
  cell: place,
  remedy: 'หากเป็นคะแนนร้อยละ ให้พิมพ์เฉพาะตัวเลข เช่น 90.78 โดยไม่มีเครื่องหมาย %',
});

const notANumber = (cell: Cell, place: string): Problem => ({
  severity: 'error',
  message:
    cell instanceof Date ? `ช่อง ${place} เป็นวันที่ ไม่ใช่คะแนน` : `ช่อง ${place} มีข้อความ "${textOf(cell)}" ซึ่งอ่านเป็นคะแนนไม่ได้`,
  cell: place,
  remedy: 'พิมพ์คะแนนเป็นตัวเลข 0 ถึง 100 เช่น 91.22',
});

const outOfRange = (points: number, place: string): Problem => ({
  severity: 'error',
  message: `คะแนน ${points} ในช่อง ${place} อยู่นอกช่วง 0 ถึง 100`,
  cell: place,
  remedy: 'ตรวจกับผลที่ประกาศในระบบ ITAS แล้วพิมพ์คะแนนที่ถูกต้อง',
});
