// What was read out of a pasted text or a block of cells. Nothing is computed in its place: a score that is not printed is
// null. Plain JSON, so that it travels to the sidebar and back as it is.

import type { Standing } from '../core/reconcile.ts';

export interface ImportedResults {
  /** Buddhist era; the year whose scores are printed, not that of the plan. */
  readonly fiscalYear: number | null;
  /** The full official name, whatever short form is printed. */
  readonly agency: string | null;
  /** Always ten, in order. */
  readonly indicators: readonly ImportedIndicator[];
  /** In points; the printed total, never a computed one. */
  readonly total: number | null;
  readonly level: string | null;
  readonly eitParts: ImportedEitParts;
  /** Questions of IIT and EIT whose scores are printed, in the order of their ids. */
  readonly questions: readonly ImportedQuestion[];
  /** OIT items whose scores are printed, in the order of their ids. */
  readonly items: readonly ImportedItem[];
  /** What was taken for something else than it looks, of everything that was read. */
  readonly changed: readonly Change[];
  /** What is printed in two ways, or does not add up; the officer settles it. */
  readonly conflicts: readonly Conflict[];
  /** Where the values that have no list of their own were read. */
  readonly lines: {
    readonly fiscalYear: number | null;
    readonly agency: number | null;
    readonly total: number | null;
    readonly level: number | null;
  };
}

export interface ImportedIndicator {
  readonly indicator: number;
  /** In points: the likeliest of the candidates. Null where none is printed, also where only the two EIT parts are. */
  readonly score: number | null;
  readonly line: number | null;
  /** Every value printed for it, the likeliest first. */
  readonly candidates: readonly ScoreCandidate[];
}

/**
 * A score as printed. Standings are those of `reconcile` under the rule set of the fiscal year or, where the text names no
 * year or one without a rule set, the newest: the weights have been the same in every year known.
 */
export interface ScoreCandidate {
  readonly score: number;
  /** The line of the text, or the row of the block, from 1: the first where it is printed several times. */
  readonly line: number;
  /** That line, shortened. */
  readonly text: string;
  readonly standing: Standing;
}

/** A part is null where it is not printed. */
export interface EitPartScores {
  readonly part1: number | null;
  readonly part2: number | null;
}

export interface ImportedEitParts extends EitPartScores {
  /** Indicators for which a part is printed, ascending. */
  readonly indicators: readonly (EitPartScores & { readonly indicator: number })[];
}

export interface ImportedQuestion {
  /** As the year's rule set prints it; `I7`, `E7` or `O7` where the year is unknown or has no list. */
  readonly id: string;
  /** The one under which the text puts the question, right or wrong; its own where there is no heading; null where neither is known. */
  readonly indicator: number | null;
  readonly score: number;
  readonly line: number;
}

export interface ImportedItem {
  /** As the year's rule set prints it; `I7`, `E7` or `O7` where the year is unknown or has no list. */
  readonly id: string;
  readonly score: number;
  readonly line: number;
}

export interface Change {
  readonly line: number;
  /** As it stands in the text. */
  readonly from: string;
  /** As it was read. */
  readonly to: string;
}

/** What a conflict is about; a stable key by which it can be settled. */
export type ConflictSubject =
  | `indicator/${number}`
  | `question/${string}`
  | `item/${string}`
  | 'total'
  | 'level'
  | 'fiscalYear'
  | 'agency';

export interface Conflict {
  readonly subject: ConflictSubject;
  /** In Thai: what disagrees, where, and what to do. */
  readonly message: string;
  /** The values to choose from, the likeliest first. */
  readonly values: readonly ConflictValue[];
}

export interface ConflictValue {
  readonly value: number | string;
  readonly line: number;
  readonly standing: Standing;
}
