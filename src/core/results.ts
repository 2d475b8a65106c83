// The results that ten scores give: the rounded total and every level that is still possible.

import { type AllInstrumentPoints, gradeOf, type InstrumentPoints } from './grade.ts';
import type { RuleSet } from './rule-set.ts';
import { type Exact, roundedPoints, type Score, UNITS_PER_POINT } from './score.ts';
import { instrumentsOf, totalOf } from './total.ts';

export interface Results {
  /** Points, rounded half-up to two decimals. */
  readonly total: number;
  /** Every level still possible, lowest first. */
  readonly levels: readonly string[];
}

/** The two parts of each EIT indicator, in order; undefined for an indicator scored as one. */
export type EitParts = readonly (readonly [Score, Score] | undefined)[];

/** `scores` are indicators 1–10. The level is judged by the means of the EIT parts where every EIT indicator has both. */
export function resultsOf(scores: readonly Score[], eitParts: EitParts, rules: RuleSet): Results {
  const total = roundedPoints(totalOf(scores, rules));
  return { total, levels: gradeOf(total, rules, instrumentPointsOf(scores, eitParts, rules)) };
}

/** What a level may ask of each instrument, in points and unrounded; the EIT parts where every EIT indicator has both. */
export function instrumentPointsOf(scores: readonly Score[], eitParts: EitParts, rules: RuleSet): AllInstrumentPoints {
  const { IIT, EIT, OIT } = instrumentsOf(scores, rules);
  return { IIT: quotientOf(IIT), EIT: quotientOf(EIT), OIT: quotientOf(OIT), ...partMeansOf(eitParts) };
}

/** In points and not rounded: an EIT mean of 92.495 must not pass for 92.50. */
const quotientOf = ({ numerator, denominator }: Exact): number => numerator / denominator;

/** Means of the two parts in points, where every EIT indicator has both. */
export function partMeansOf(eitParts: EitParts): Pick<InstrumentPoints, 'EIT1' | 'EIT2'> {
  const { EIT1, EIT2 } = exactPartMeansOf(eitParts);
  return EIT1 && EIT2 ? { EIT1: quotientOf(EIT1), EIT2: quotientOf(EIT2) } : {};
}

/** The same, unrounded. */
export function exactPartMeansOf(eitParts: EitParts): { readonly EIT1?: Exact; readonly EIT2?: Exact } {
  const pairs = eitParts.flatMap((pair) => (pair ? [pair] : []));
  if (pairs.length === 0 || pairs.length < eitParts.length) return {};
  const mean = (part: 0 | 1): Exact => ({
    numerator: pairs.reduce((sum, pair) => sum + pair[part], 0),
    denominator: pairs.length * UNITS_PER_POINT,
  });
  return { EIT1: mean(0), EIT2: mean(1) };
}
