// From scores to weak points: which indicators the rule selects, and what the library says of each.

import type { Terms } from './agency-terms.ts';
import type { LibraryEntry } from './library-entry.ts';
import { indicatorEntryId, resolveTags } from './library-entry.ts';
import type { RuleSet } from './rule-set.ts';
import type { Score } from './score.ts';
import { gainOf } from './total.ts';
import type { WeakPoint } from './weak-point.ts';
import { type Selection, selectWeakIndicators } from './weakest.ts';

/** Words an agency's documents use, and the texts they are put into. */
export interface Wording {
  readonly library: readonly LibraryEntry[];
  readonly terms: Terms;
}

export const entryOf = (library: readonly LibraryEntry[], id: string): LibraryEntry | undefined =>
  library.find((entry) => entry.id === id);

/** One weak point for each selected indicator, in indicator order; `scores` are indicators 1–10. */
export function weakPointsOf(
  scores: readonly Score[],
  rules: RuleSet,
  selection: Selection,
  { library, terms }: Wording,
): readonly WeakPoint[] {
  return selectWeakIndicators(scores, selection).map((indicator) => {
    const score = scores[indicator - 1];
    const entry = entryOf(library, indicatorEntryId(indicator));
    return {
      id: `${rules.fiscalYear}/${indicatorEntryId(indicator)}`,
      indicator,
      items: [],
      score,
      issue: entry ? resolveTags(entry.issue, terms) : '',
      suggestion: entry ? resolveTags(entry.suggestion, terms) : '',
      gain: score === undefined ? undefined : gainOf(score, indicator, rules),
    };
  });
}
