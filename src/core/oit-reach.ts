// Whether a printed score of indicator 9 or 10 can be true at all: OIT gives an item 0 or 100, so only certain scores
// exist, and another year's grouping has others.

import { type ItemGroup, oitGroupingOf } from './oit-grouping.ts';
import { type ItemScores, leastCommonMultiple } from './oit-score.ts';
import type { RuleSet } from './rule-set.ts';
import { FULL_SCORE, type Score, scoreOf } from './score.ts';

/** How many items of each sub-indicator are full, in the order of the sub-indicators. */
export type FullCounts = readonly { readonly id: string; readonly full: number; readonly size: number }[];

/** A print lies at most this far from the value it was rounded from. */
const HALF_HUNDREDTH: Score = scoreOf(0.005);

interface Choice {
  readonly group: ItemGroup;
  /** The fewest and the most full items that the known ones allow. */
  readonly least: number;
  readonly most: number;
}

/**
 * Every way in which items of 0 or 100 give the printed score, `known` ones keeping theirs; none is a contradiction.
 * Undefined where the grouping is not fully known, or a known item is neither 0 nor 100: then nothing can be said.
 */
export function waysToReach(
  indicator: number,
  printed: Score,
  rules: RuleSet,
  known: ItemScores = new Map(),
): readonly FullCounts[] | undefined {
  const grouping = oitGroupingOf(indicator, rules);
  if (!grouping || grouping.openItems.length > 0) return undefined;
  const choices = grouping.groups.map((group) => choiceOf(group, known));
  if (choices.some((choice) => choice === undefined)) return undefined;
  return waysOf(choices as readonly Choice[], printed);
}

function choiceOf(group: ItemGroup, known: ItemScores): Choice | undefined {
  const scores = group.items.flatMap(({ id }) => known.get(id) ?? []);
  const full = scores.filter((score) => score === FULL_SCORE).length;
  const none = scores.filter((score) => score === 0).length;
  return full + none < scores.length ? undefined : { group, least: full, most: group.items.length - none };
}

function waysOf(choices: readonly Choice[], printed: Score): readonly FullCounts[] {
  const common = choices.reduce((multiple, { group }) => leastCommonMultiple(multiple, group.items.length), 1);
  const target = printed * common * choices.length;
  const tolerance = HALF_HUNDREDTH * common * choices.length;
  const ways: FullCounts[] = [];
  const choose = (chosen: FullCounts, sum: number): void => {
    const choice = choices[chosen.length];
    if (!choice) {
      if (Math.abs(sum - target) <= tolerance) ways.push(chosen);
      return;
    }
    const { group, least, most } = choice;
    const size = group.items.length;
    for (let full = least; full <= most; full++)
      choose([...chosen, { id: group.id, full, size }], sum + full * FULL_SCORE * (common / size));
  };
  choose([], 0);
  return ways;
}
