// What a single question or item is worth: points the total would gain if it were full and all else stayed.

import type { AssessedItem } from './item-id.ts';
import { oitGroupingOf } from './oit-grouping.ts';
import type { RuleSet } from './rule-set.ts';
import type { Exact, Score } from './score.ts';
import { gainOf } from './total.ts';

/** The gain; 0 for one that is full, undefined for an OIT item whose sub-indicator is not known. */
export function itemGainOf(item: AssessedItem, score: Score, rules: RuleSet): Exact | undefined {
  const divisor = divisorOf(item, rules);
  if (divisor === undefined) return undefined;
  const { numerator, denominator } = gainOf(score, item.rule.indicator, rules);
  return { numerator, denominator: denominator * divisor };
}

/** An indicator rises by a question's or item's points divided by this; undefined for an OIT item whose sub-indicator is not known. */
export const divisorOf = ({ kind, rule }: AssessedItem, rules: RuleSet): number | undefined =>
  kind === 'question' ? questionsBeside(rule.indicator, rules) : itemsBeside(rule, rules);

const questionsBeside = (indicator: number, { questions }: RuleSet): number =>
  questions.filter((question) => question.indicator === indicator).length;

/** An item is one of its sub-indicator's items, and that one of its indicator's sub-indicators. */
function itemsBeside(
  { indicator, subIndicator }: { readonly indicator: number; readonly subIndicator?: string },
  rules: RuleSet,
): number | undefined {
  const grouping = oitGroupingOf(indicator, rules);
  const group = grouping?.groups.find(({ id }) => id === subIndicator);
  return grouping && group && grouping.size * group.items.length;
}
