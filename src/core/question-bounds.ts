// What some of an indicator's questions say of it: the mean of all where all are known, else how low and how high it can
// still be. Question scores of 74, 83 and 76 out of six cannot make an indicator of 91.

import { type Exact, FULL_SCORE, type Score, UNITS_PER_POINT } from './score.ts';

export interface Bounds {
  readonly least: Exact;
  readonly most: Exact;
}

/** The least and the most that the mean of `count` questions can be, where those in `known` are given; equal where all are. */
export function questionBoundsOf(known: readonly Score[], count: number): Bounds {
  const sum = known.reduce((total, score) => total + score, 0);
  const denominator = count * UNITS_PER_POINT;
  return {
    least: { numerator: sum, denominator },
    most: { numerator: sum + (count - known.length) * FULL_SCORE, denominator },
  };
}

/** What the questions not known would have to average, in points, to give the indicator's score; undefined where all are known. */
export function restMeanOf(known: readonly Score[], count: number, score: Score): number | undefined {
  const rest = count - known.length;
  const sum = known.reduce((total, each) => total + each, 0);
  return rest === 0 ? undefined : (score * count - sum) / rest / UNITS_PER_POINT;
}
