// Scores as integers, so that totals are exact and band edges (84.995, 94.995) never depend on binary fractions.
// One unit is a millionth of a point: any score written with up to six decimals is held without loss.

/** A score of 0–100 points in millionths of a point (91.22 points = 91_220_000). */
export type Score = number;

/** An exact quotient of two safe integers, in points; kept unrounded until it is printed or graded. */
export interface Exact {
  readonly numerator: number;
  readonly denominator: number;
}

export const UNITS_PER_POINT = 1_000_000;
const UNITS_PER_HUNDREDTH = UNITS_PER_POINT / 100;

/** The score nearest to `points`. */
export const scoreOf = (points: number): Score => Math.round(points * UNITS_PER_POINT);

/** The exact value of one score. */
export const exactOf = (score: Score): Exact => ({ numerator: score, denominator: UNITS_PER_POINT });

/** Points rounded half-up to two decimals: 94.995 becomes 95. */
export function roundedPoints(value: Exact): number {
  const unitsOfHundredth = value.denominator / 100;
  return Math.floor((value.numerator + unitsOfHundredth / 2) / unitsOfHundredth) / 100;
}

/** A score rounded half-up to two decimals, in points. */
export const pointsOf = (score: Score): number => Math.floor((score + UNITS_PER_HUNDREDTH / 2) / UNITS_PER_HUNDREDTH) / 100;
