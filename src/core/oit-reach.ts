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
  const worthOf = ({ group }: Choice): number => FULL_SCORE * (common / group.items.length);
  // What the groups from each one on add at the least and at the most: a sum that they cannot bring to the target is given up.
  const least = sumsFromEach(choices.map((choice) => choice.least * worthOf(choice)));
  const most = sumsFromEach(choices.map((choice) => choice.most * worthOf(choice)));
  const ways: FullCounts[] = [];
  const choose = (chosen: FullCounts, sum: number): void => {
    const at = chosen.length;
    if (sum + (least[at] ?? 0) > target + tolerance || sum + (most[at] ?? 0) < target - tolerance) return;
    const choice = choices[at];
    if (!choice) {
      ways.push(chosen);
      return;
    }
    const { id, items } = choice.group;
    for (let full = choice.least; full <= choice.most; full++)
      choose([...chosen, { id, full, size: items.length }], sum + full * worthOf(choice));
  };
  choose([], 0);
  return ways;
}

/** The sum of each number and all that follow it. */
const sumsFromEach = (numbers: readonly number[]): readonly number[] =>
  numbers.map((_, at) => numbers.slice(at).reduce((sum, number) => sum + number, 0));
