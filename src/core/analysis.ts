// From scores to weak points: which indicators, questions and items the rules select, and what the library says of each.
// An indicator with selected items is told by these, which say more.

import type { Terms } from './agency-terms.ts';
import { itemGainOf } from './item-gain.ts';
import { itemFinderOf } from './item-id.ts';
import type { LibraryEntry } from './library-entry.ts';
import { indicatorEntryId, itemEntryOf, resolveTags } from './library-entry.ts';
import { printOrderOf } from './print-order.ts';
import type { RuleSet } from './rule-set.ts';
import type { Score } from './score.ts';
import { gainOf } from './total.ts';
import { type ItemResult, selectWeakItems } from './weak-items.ts';
import { type WeakPoint, weakPointId } from './weak-point.ts';
import { type Selection, selectWeakIndicators } from './weakest.ts';

/** Words an agency's documents use, and the texts they are put into. */
export interface Wording {
  readonly library: readonly LibraryEntry[];
  readonly terms: Terms;
}

export const entryOf = (library: readonly LibraryEntry[], id: string): LibraryEntry | undefined =>
  library.find((entry) => entry.id === id);

/** The entry of a question or item, else that of its indicator. */
export const nearestEntryOf = (
  library: readonly LibraryEntry[],
  item: Pick<ItemResult, 'id' | 'indicator'>,
  rules: RuleSet,
): LibraryEntry | undefined =>
  itemEntryOf(library, item.id, rules) ?? entryOf(library, indicatorEntryId(item.indicator));

/** What is assessed: `scores` are indicators 1–10. */
export interface AssessedScores {
  readonly scores: readonly Score[];
  readonly items: readonly ItemResult[];
}

/** One weak point for each selected item, and for each selected indicator without any, in print order. */
export function weakPointsOf(
  { scores, items }: AssessedScores,
  rules: RuleSet,
  selection: Selection,
  wording: Wording,
): readonly WeakPoint[] {
  const weakItems = selectWeakItems(items, selection, rules);
  const detailed = new Set(weakItems.map(({ indicator }) => indicator));
  const whole = selectWeakIndicators(scores, selection).filter((indicator) => !detailed.has(indicator));
  const order = printOrderOf(rules);
  return [
    ...whole.map((indicator) => pointOfIndicator(indicator, scores[indicator - 1], rules, wording)),
    ...weakItems.map((item) => pointOfItem(item, rules, wording)),
  ].sort((left, right) => order.byIndicator(left.indicator, right.indicator));
}

function pointOfIndicator(
  indicator: number,
  score: Score | undefined,
  rules: RuleSet,
  { library, terms }: Wording,
): WeakPoint {
  const subject = indicatorEntryId(indicator);
  const entry = entryOf(library, subject);
  return {
    id: weakPointId(rules, subject),
    indicator,
    items: [],
    score,
    issue: entry ? resolveTags(entry.issue, terms) : '',
    suggestion: entry ? resolveTags(entry.suggestion, terms) : '',
    gain: score === undefined ? undefined : gainOf(score, indicator, rules),
  };
}

/** The officer's own issue stands in place of the library's; an assessor's remark is shown with either, as typed. */
function pointOfItem(item: ItemResult, rules: RuleSet, { library, terms }: Wording): WeakPoint {
  const { id, indicator, score, remark } = item;
  const entry = nearestEntryOf(library, item, rules);
  const known = itemFinderOf(rules)(id);
  const issue = item.issue || (entry ? resolveTags(entry.issue, terms) : '');
  return {
    id: weakPointId(rules, id),
    indicator,
    items: [id],
    score,
    issue: [issue, remark && `ข้อสังเกตของผู้ประเมิน: ${remark}`].filter((text) => text !== '').join('\n'),
    suggestion: entry ? resolveTags(entry.suggestion, terms) : '',
    gain: score === undefined || !known ? undefined : itemGainOf(known, score, rules),
  };
}
