// What-if: from a year's known results and a target to what each fix is worth and the cheapest way up.

import type { RuleSet } from '../rule-set.ts';
import { fixesOf } from './fix.ts';
import { type Gain, gainsOf } from './gain.ts';
import type { KnownResults } from './known-results.ts';
import { type Outcome, resultsWithFixes } from './outcome.ts';
import { standingOf } from './standing.ts';
import { goalOf, type Target } from './target.ts';
import { type WayUp, wayUpOf } from './way-up.ts';

/** Plain data for a list to tick; what a choice gives, `resultsWithFixes` says. */
export interface Simulation {
  readonly now: Outcome;
  /** Highest first. */
  readonly gains: readonly Gain[];
  /** Items below full whose own gain is not known, because no source gives their sub-indicator. In print order. */
  readonly openIds: readonly string[];
  readonly way: WayUp;
}

/** Throws in Thai for a target that the year does not have. */
export function simulate(known: KnownResults, rules: RuleSet, target: Target): Simulation {
  const goal = goalOf(target, rules);
  const { fixes, openIds } = fixesOf(known, rules);
  return {
    now: resultsWithFixes(known, rules, []),
    gains: gainsOf(fixes, known, rules, standingOf(known, rules), goal.everyInstrumentFrom),
    openIds,
    way: wayUpOf(goal, fixes, known, rules),
  };
}
