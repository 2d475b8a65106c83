// The cheapest way to a target: the fewest OIT items, and what IIT and EIT lack besides. What the level asks of IIT and EIT
// is reckoned as met before items are counted, because without it no item reaches the level, and it raises the total too.

import type { OitItemRule, RuleSet } from '../rule-set.ts';
import { cheapestFixes } from './cheapest-fixes.ts';
import type { Fix } from './fix.ts';
import { compare, dividedBy, type Fraction, minus, plus, pointsUp, times, ZERO } from './fraction.ts';
import type { KnownResults } from './known-results.ts';
import { type Need, needOf, perceptionNeedsOf, risesBy } from './need.ts';
import { type Outcome, resultsWithFixes } from './outcome.ts';
import { FULL, type Standing, shareOf, standingOf } from './standing.ts';
import { type Goal, lackOf } from './target.ts';

export interface WayUp {
  /**
   * What the fixes alone do: they surely reach the target, reach it unless an EIT part that is not known is too low, or do
   * not reach it without `needs` and `gap`. `certain` without fixes: the target is reached already.
   */
  readonly verdict: 'certain' | 'possible' | 'unreachable';
  /** Ids of the fewest OIT items, in print order. */
  readonly fixes: readonly string[];
  /** What the fixes alone give. */
  readonly after: Outcome;
  /** What instruments lack for the condition of the level once the fixes are made; all of it is needed. */
  readonly needs: readonly Need[];
  /** What the total then still lacks; absent where it lacks nothing. */
  readonly gap?: Gap;
}

export interface Gap {
  /** Points of the total, rounded up to two decimals. */
  readonly points: number;
  /** Rises of which each alone, on top of `needs`, closes the gap; none for an instrument that cannot. */
  readonly closedBy: readonly Need[];
}

export function wayUpOf(goal: Goal, fixes: readonly Fix[], known: KnownResults, rules: RuleSet): WayUp {
  const { from, everyInstrumentFrom } = goal;
  const perception = perceptionNeedsOf(standingOf(known, rules), known, rules, everyInstrumentFrom);
  const rises = risesBy(perception);
  const withOit = (rise: Fraction): Standing => standingOf(known, rules, { ...rises, OIT: rise });
  const oitNeedsOf = ({ means: { OIT } }: Standing): readonly Need[] =>
    everyInstrumentFrom === undefined ? [] : needOf('OIT', OIT, everyInstrumentFrom);

  const { rise, places } = cheapestFixes(fixes, known, rules, (oitRise) => {
    const standing = withOit(oitRise);
    return compare(lackOf(standing.total, from), ZERO) <= 0 && oitNeedsOf(standing).length === 0;
  });
  const fixed = withOit(rise);
  const oitNeeds = oitNeedsOf(fixed);
  const needs = [...perception, ...oitNeeds];
  const gap = gapOf(withOit(plus(rise, risesBy(oitNeeds).OIT)), from, rules);
  const ids = places.map((place) => (rules.oitItems[place] as OitItemRule).id);
  const after = resultsWithFixes(known, rules, ids);
  return { verdict: verdictOf(needs, gap), fixes: ids, after, needs, ...(gap && { gap }) };
}

function gapOf({ total, means }: Standing, from: number, { instruments }: RuleSet): Gap | undefined {
  const lack = lackOf(total, from);
  if (compare(lack, ZERO) <= 0) return undefined;
  const closedBy = instruments.flatMap((instrument): readonly Need[] => {
    const share = shareOf(instrument);
    if (compare(lack, times(share, minus(FULL, means[instrument.id]))) > 0) return [];
    return [{ of: instrument.id, points: pointsUp(dividedBy(lack, share)) }];
  });
  return { points: pointsUp(lack), closedBy };
}

function verdictOf(needs: readonly Need[], gap: Gap | undefined): WayUp['verdict'] {
  if (gap || needs.some(({ points }) => points > 0)) return 'unreachable';
  return needs.length > 0 ? 'possible' : 'certain';
}
