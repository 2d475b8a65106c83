// Exact points for what-if, where sevenths of items, thirds of questions and edited weights meet in one sum. Their common
// denominator can pass 2⁵³, so that these are big integers; one agency is reckoned at a time, and speed does not matter.

import { type Exact, UNITS_PER_POINT } from '../score.ts';

/** Points as a quotient in lowest terms; the bottom is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const HUNDREDTHS_PER_POINT = 100;
const NONE = BigInt(0);

/** The quotient of two whole numbers. */
export const fraction = (top: number, bottom = 1): Fraction => reduced(BigInt(top), BigInt(bottom));

export const ZERO = fraction(0);

export const fractionOf = ({ numerator, denominator }: Exact): Fraction => fraction(numerator, denominator);

/** The value of points with at most two decimals, such as a band's edge. */
export const fractionOfPoints = (points: number): Fraction =>
  fraction(Math.round(points * HUNDREDTHS_PER_POINT), HUNDREDTHS_PER_POINT);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });

export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.top * b.top, a.bottom * b.bottom);

/** The quotient of two fractions, of which the second is above 0. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => reduced(a.top * b.bottom, a.bottom * b.top);

export const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(plus, ZERO);

/** Negative where `a` is less than `b`, positive where it is more: the order for a sort. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < NONE ? -1 : difference > NONE ? 1 : 0;
}

export const lesserOf = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greaterOf = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/**
 * Points cut, not rounded, to millionths. No edge is missed by it: edges and the half-hundredths below them are whole
 * millionths, so that the cut value stands on the same side of each as the value itself.
 */
export const cutPoints = (value: Fraction): number =>
  Number(floorOf(times(value, fraction(UNITS_PER_POINT)))) / UNITS_PER_POINT;

/** The least whole number of hundredths that is not below the value, in points. */
export const pointsUp = (value: Fraction): number =>
  Number(-floorOf(times(value, fraction(-HUNDREDTHS_PER_POINT)))) / HUNDREDTHS_PER_POINT;

function floorOf({ top, bottom }: Fraction): bigint {
  const towardsZero = top / bottom;
  return towardsZero * bottom > top ? towardsZero - BigInt(1) : towardsZero;
}

function reduced(top: bigint, bottom: bigint): Fraction {
  const divisor = greatestCommonDivisor(top < NONE ? -top : top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === NONE ? a : greatestCommonDivisor(b, a % b);
}
