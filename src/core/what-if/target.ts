// What an officer aims at, as edges that a value rounded half-up to two decimals has to reach.

import type { RuleSet } from '../rule-set.ts';
import { FULL_POINTS, roundedHalfUp } from '../score.ts';
import { type Fraction, fraction, fractionOfPoints, minus } from './fraction.ts';

/** A level of the scheme in force, or a total in points. */
export type Target = { readonly level: string } | { readonly total: number };

/** What reaches the target, in points with two decimals. */
export interface Goal {
  readonly from: number;
  /** What IIT, both EIT parts and OIT must each have; absent where nothing is asked of them. */
  readonly everyInstrumentFrom?: number;
}

/** Throws in Thai for a level that the scheme does not have and for a total outside 0–100. A total is rounded half-up to two decimals. */
export function goalOf(target: Target, { levelSchemes: [{ bands }], fiscalYear }: RuleSet): Goal {
  if ('level' in target) {
    const band = bands.find(({ level }) => level === target.level);
    if (band) return band;
    const known = bands.map(({ level }) => level).join(', ');
    throw new Error(`ปีงบประมาณ ${fiscalYear} ไม่มีระดับ "${target.level}" กรุณาเลือกจาก ${known}`);
  }
  if (target.total >= 0 && target.total <= FULL_POINTS) return { from: roundedHalfUp(target.total) };
  throw new Error(`คะแนนเป้าหมายต้องเป็นตัวเลขตั้งแต่ 0 ถึง ${FULL_POINTS} กรุณาแก้คะแนนเป้าหมาย`);
}

const HALF_HUNDREDTH = fraction(1, 200);

/** Points from a value to the least one that is printed as `from` or more; 0 or less where it is reached. */
export const lackOf = (value: Fraction, from: number): Fraction =>
  minus(minus(fractionOfPoints(from), HALF_HUNDREDTH), value);
