// Scores as integers, so that totals are exact and band edges (84.995, 94.995) never depend on binary fractions.
// One unit is a millionth of a point: any score written with up to six decimals is held without loss.

/** A score of 0–100 points in millionths of a point (91.22 points = 91_220_000). */
export type Score = number;

/**
 * An exact quotient in points, kept unrounded until it is printed or graded. The numerator is a safe integer
 * and the denominator a multiple of `UNITS_PER_POINT`.
 */
export interface Exact {
  readonly numerator: number;
  readonly denominator: number;
}

export const UNITS_PER_POINT = 1_000_000;
const HUNDREDTHS_PER_POINT = 100;
const UNITS_PER_HUNDREDTH = UNITS_PER_POINT / HUNDREDTHS_PER_POINT;

/** The highest score an indicator, an instrument or the total can have. */
export const FULL_POINTS = 100;
export const FULL_SCORE: Score = FULL_POINTS * UNITS_PER_POINT;

/** The score nearest to `points`; a seventh decimal and beyond is rounded off. */
export const scoreOf = (points: number): Score => Math.round(points * UNITS_PER_POINT);

/** The exact value of one score. */
export const exactOf = (score: Score): Exact => ({ numerator: score, denominator: UNITS_PER_POINT });

/**
 * Points rounded half-up to two decimals: 94.995 becomes 95. The quotient of two safe integers can only be rounded
 * up to an integer by the division if it is one, so the floor is the true one.
 */
export function roundedPoints(value: Exact): number {
  const unitsOfHundredth = value.denominator / HUNDREDTHS_PER_POINT;
  return Math.floor((value.numerator + unitsOfHundredth / 2) / unitsOfHundredth) / HUNDREDTHS_PER_POINT;
}

/** A score in whole hundredths of a point, rounded half-up: what is compared with a band edge or a pass mark. */
export const hundredthsOf = (score: Score): number =>
  Math.floor((score + UNITS_PER_HUNDREDTH / 2) / UNITS_PER_HUNDREDTH);

/** A score rounded half-up to two decimals, in points. */
export const pointsOf = (score: Score): number => hundredthsOf(score) / HUNDREDTHS_PER_POINT;

/** Points rounded half-up to two decimals; 94.99499999999999, which is how 94.995 may leave a formula, becomes 95. */
export const roundedHalfUp = (points: number): number => pointsOf(scoreOf(points));
