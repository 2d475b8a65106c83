// A single number among the arguments, typed in Thai or ASCII digits, within the bounds its function can use.

import { measureIn } from '../thai/number-in.ts';
import { isAbsent, singleCell } from './argument.ts';
import { shortened } from './score-cell.ts';

export interface NumberRule {
  /** What messages call it. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

/** The number given; undefined where the argument is left out; throws where it is none or out of bounds. */
export function numberArgument(argument: unknown, rule: NumberRule): number | undefined {
  if (isAbsent(argument)) return undefined;
  const cell = singleCell(argument, rule.name);
  const value = typeof cell === 'string' ? measureIn(cell) : cell;
  const { name, least, most, isWhole = false } = rule;
  if (typeof value === 'number' && value >= least && value <= most && (!isWhole || Number.isInteger(value)))
    return value;
  throw new Error(
    `${name} “${shortened(String(cell))}” ใช้ไม่ได้ กรุณาใช้${isWhole ? 'จำนวนเต็ม' : 'ตัวเลข'} ${least} ถึง ${most} หรือเว้นว่างไว้`,
  );
}
