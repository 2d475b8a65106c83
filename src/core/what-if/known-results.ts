// What is known of a year's results when somebody asks what would raise them.

import type { ItemScores } from '../oit-score.ts';
import type { Exact, Score } from '../score.ts';

export interface KnownResults {
  /** Indicators 1–10 in order, as typed. */
  readonly scores: readonly Score[];
  /** The scores of EIT's two parts, not rounded, as far as they are known. */
  readonly eitParts?: { readonly EIT1?: Exact | undefined; readonly EIT2?: Exact | undefined };
  /** Scores of questions and OIT items, as far as they are known, by the id that the rule set prints. */
  readonly items: ItemScores;
}
