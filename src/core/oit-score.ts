// Indicators 9 and 10 from the scores of their items: the mean of the sub-indicators' means, which is not the mean of the
// items. Exact, since sevenths and ninths meet in one number.

import { oitGroupingOf } from './oit-grouping.ts';
import type { OitItemRule, RuleSet } from './rule-set.ts';
import { type Exact, type Score, UNITS_PER_POINT } from './score.ts';

/** Item scores by the id that the rule set prints. */
export type ItemScores = ReadonlyMap<string, Score>;

/** What the items say of an indicator, or why they say nothing yet; `ids` are the items that stand in the way. */
export type OitScore =
  | { readonly kind: 'score'; readonly exact: Exact }
  | { readonly kind: 'no-list' }
  | { readonly kind: 'missing'; readonly ids: readonly string[] }
  | { readonly kind: 'open-grouping'; readonly ids: readonly string[] };

/** A mean still to be taken: of `size` scores that add up to `sum`, counted `times`. */
interface Part {
  readonly sum: number;
  readonly size: number;
  readonly times: number;
}

/**
 * The score of indicator 9 or 10. Items whose sub-indicator is not known do no harm where all of them have one score,
 * which is then the mean of any split.
 */
export function oitScoreOf(indicator: number, scores: ItemScores, rules: RuleSet): OitScore {
  const grouping = oitGroupingOf(indicator, rules);
  if (!grouping) return { kind: 'no-list' };
  const { groups, openItems, size } = grouping;
  const missing = [...groups.flatMap(({ items }) => items), ...openItems].filter(({ id }) => !scores.has(id));
  if (missing.length > 0) return { kind: 'missing', ids: idsOf(missing) };
  const openScores = [...new Set(openItems.map(({ id }) => scores.get(id) as Score))];
  if (openScores.length > 1) return { kind: 'open-grouping', ids: idsOf(openItems) };
  const parts: Part[] = groups.map(({ items }) => ({
    sum: items.reduce((sum, { id }) => sum + (scores.get(id) as Score), 0),
    size: items.length,
    times: 1,
  }));
  for (const score of openScores) parts.push({ sum: score, size: 1, times: size - groups.length });
  return { kind: 'score', exact: meanOf(parts) };
}

/** Sizes are at most a few dozen and scores 10⁸ units, so that the numerator stays a safe integer. */
function meanOf(parts: readonly Part[]): Exact {
  const common = parts.reduce((multiple, { size }) => leastCommonMultiple(multiple, size), 1);
  const times = parts.reduce((sum, part) => sum + part.times, 0);
  return {
    numerator: parts.reduce((sum, part) => sum + part.times * part.sum * (common / part.size), 0),
    denominator: times * common * UNITS_PER_POINT,
  };
}

export const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

const idsOf = (items: readonly OitItemRule[]): readonly string[] => items.map(({ id }) => id);
