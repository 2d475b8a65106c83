// What IIT and EIT lack for the instrument condition of a level. People's answers cannot be fixed one by one, so it is
// stated in points of the instrument's score.

import type { InstrumentId, RuleSet } from '../rule-set.ts';
import {
  compare,
  dividedBy,
  type Fraction,
  fraction,
  fractionOfPoints,
  minus,
  plus,
  pointsUp,
  sumOf,
  ZERO,
} from './fraction.ts';
import type { KnownResults } from './known-results.ts';
import { eitPartsOf, FULL, type Standing } from './standing.ts';
import { lackOf } from './target.ts';

/** Points that a score has to rise by, rounded up to two decimals so that they suffice; a rise past 100 ends there. */
export interface Need {
  /** EIT where its parts are not known, or the year has none. */
  readonly of: 'IIT' | 'EIT' | 'EIT1' | 'EIT2' | 'OIT';
  readonly points: number;
  /** Where EIT's parts are not known: the rise from which on they reach the condition in every split; `points` only lets them. */
  readonly pointsForCertain?: number;
}

/** The need of one score; none where the condition is met. */
export function needOf(of: Need['of'], value: Fraction, from: number): readonly Need[] {
  const lack = lackOf(value, from);
  return compare(lack, ZERO) > 0 ? [{ of, points: pointsUp(lack) }] : [];
}

/** What is asked of IIT and EIT, whatever the OIT items. */
export function perceptionNeedsOf(
  { means: { IIT, EIT } }: Standing,
  known: KnownResults,
  rules: RuleSet,
  from: number | undefined,
): readonly Need[] {
  if (from === undefined) return [];
  const parts = eitPartsOf(known, rules);
  const ofIit = needOf('IIT', IIT, from);
  if (parts) return [...ofIit, ...needOf('EIT1', parts[0], from), ...needOf('EIT2', parts[1], from)];
  return [...ofIit, ...(rules.hasEitParts ? unknownPartsNeedOf(EIT, from) : needOf('EIT', EIT, from))];
}

/** A part is at least 2 × mean − 100, so that both surely reach an edge where the mean reaches the middle of it and 100. */
function unknownPartsNeedOf(mean: Fraction, from: number): readonly Need[] {
  const lack = dividedBy(lackOf(minus(plus(mean, mean), FULL), from), fraction(2));
  if (compare(lack, ZERO) <= 0) return [];
  return [{ of: 'EIT', points: needOf('EIT', mean, from)[0]?.points ?? 0, pointsForCertain: pointsUp(lack) }];
}

/**
 * What the means rise by once the needs are met. Rounded up, a need may lead past 100 where the condition is 100 itself; the
 * total is then full in any case.
 */
export function risesBy(needs: readonly Need[]): Readonly<Record<InstrumentId, Fraction>> {
  const neededOf = (...of: readonly Need['of'][]): Fraction =>
    sumOf(needs.filter((need) => of.includes(need.of)).map(({ points }) => fractionOfPoints(points)));
  const ofEit = plus(neededOf('EIT'), dividedBy(neededOf('EIT1', 'EIT2'), fraction(2)));
  return { IIT: neededOf('IIT'), EIT: ofEit, OIT: neededOf('OIT') };
}
