// A published total beside the exact one. Ten scores rounded to 0.01 move a total by at most 0.005 and printing it by
// another 0.005, so an honest print lies within 0.01 of the exact value. Nothing is rounded before it is compared.

import { type Exact, scoreOf, UNITS_PER_POINT } from './score.ts';

export interface PublishedTotal {
  /** Published minus exact, in points, for printing; the decision below does not use it. */
  readonly difference: number;
  /** Whether rounding alone explains the difference. */
  readonly isWithinRounding: boolean;
}

/** One part in this many of a point is the widest honest difference. */
const TOLERANCE_PARTS_PER_POINT = 100;

/** Judges a published total, in points, against the exact one. Both are whole multiples of 1/denominator, so the judgement is exact. */
export function explainPublished(total: Exact, publishedPoints: number): PublishedTotal {
  const published = scoreOf(publishedPoints) * (total.denominator / UNITS_PER_POINT);
  const difference = published - total.numerator;
  return {
    difference: difference / total.denominator,
    isWithinRounding: Math.abs(difference) <= total.denominator / TOLERANCE_PARTS_PER_POINT,
  };
}
