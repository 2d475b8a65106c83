// What the year would look like with some fixes made: what an officer sees while ticking them.

import type { InstrumentId, RuleSet } from '../rule-set.ts';
import { FULL_SCORE, roundedHalfUp } from '../score.ts';
import { fixesOf } from './fix.ts';
import { cutPoints, type Fraction } from './fraction.ts';
import type { KnownResults } from './known-results.ts';
import { levelsOf, risesOf, standingOf } from './standing.ts';

/** Points are rounded half-up to two decimals. */
export interface Outcome {
  readonly total: number;
  readonly instruments: Readonly<Record<InstrumentId, number>>;
  /** Every level still possible, lowest first. */
  readonly levels: readonly string[];
  /** Chosen ids that are not counted, because their own score or sub-indicator is not known: the total may be higher still. */
  readonly uncounted: readonly string[];
}

/** The results once the questions and items of `fixedIds`, as the rule set prints them, are full; those that are already change nothing. */
export function resultsWithFixes(known: KnownResults, rules: RuleSet, fixedIds: readonly string[]): Outcome {
  const chosen = new Set(fixedIds);
  const made = fixesOf(known, rules).fixes.filter(({ ids }) => ids.every((id) => chosen.has(id)));
  const counted = new Set(made.flatMap(({ ids }) => ids));
  const standing = standingOf(known, rules, risesOf(made, known, rules));
  const { IIT, EIT, OIT } = standing.means;
  return {
    total: shown(standing.total),
    instruments: { IIT: shown(IIT), EIT: shown(EIT), OIT: shown(OIT) },
    levels: levelsOf(standing, rules),
    uncounted: [...chosen].filter((id) => !counted.has(id) && known.items.get(id) !== FULL_SCORE),
  };
}

/** Points rounded half-up to two decimals. */
export const shown = (value: Fraction): number => roundedHalfUp(cutPoints(value));
