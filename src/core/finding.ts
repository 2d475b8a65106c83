// What the figures of an assessment say against each other, as data: the workbook adds the cell, the sentence builder the
// words. Scores are in points here, since findings are for reading.

import type { InstrumentPoints } from './grade.ts';
import type { Standing } from './reconcile.ts';

/** `error`: both cannot be true. `warning`: doubtful, or judged by an unconfirmed rule. `info`: to be known before publishing. */
export type Severity = 'error' | 'warning' | 'info';

/** The figure a finding is about, by which the workbook knows its cell. */
export type Subject =
  | { readonly kind: 'total' | 'level' | 'rules' }
  | { readonly kind: 'indicator'; readonly indicator: number }
  | { readonly kind: 'instrument'; readonly instrument: keyof InstrumentPoints }
  | { readonly kind: 'question'; readonly id: string };

export interface RankedValue {
  readonly points: number;
  readonly standing: Standing;
}

/** The facts of a rule set that results can rest on. */
export type JudgedFact = 'weights' | 'levels' | 'iitQuestions' | 'eitQuestions' | 'oitGrouping';

/** What is found, by its code. */
export type Fact =
  | { readonly code: 'scores-missing'; readonly indicators: readonly number[] }
  | { readonly code: 'total-differs'; readonly published: number; readonly computed: number }
  | {
      readonly code: 'two-values';
      /** Likeliest first. */
      readonly values: readonly RankedValue[];
      readonly isExplained: boolean | undefined;
      /** The published total they were judged by, and what the likeliest values give; absent where not known. */
      readonly published?: number;
      readonly computed?: number;
      /** The other EIT part, if the excluded value were one part's own score. */
      readonly otherPart?: number;
    }
  | {
      readonly code: 'level-differs';
      readonly level: string;
      readonly total: number;
      readonly basis: 'published' | 'computed';
      readonly possible: readonly string[];
    }
  | {
      readonly code: 'level-of-other-scheme';
      readonly level: string;
      readonly known: readonly string[];
      /** Another scheme of the same year that has the level. */
      readonly scheme?: string;
    }
  | {
      readonly code: 'two-readings';
      readonly total: number;
      readonly readings: readonly { readonly scheme: string; readonly level: string }[];
    }
  | { readonly code: 'instrument-differs'; readonly given: number; readonly computed: number }
  | { readonly code: 'questions-differ' | 'items-differ'; readonly score: number; readonly computed: number }
  | {
      readonly code: 'questions-exclude-score';
      readonly score: number;
      readonly ids: readonly string[];
      /** What the other questions would have to average. */
      readonly restMean: number;
    }
  | { readonly code: 'question-misplaced'; readonly placed: number; readonly belongs: number }
  | {
      readonly code: 'oit-unreachable';
      readonly score: number;
      /** Whether the item scores given rule it out; else no set of items gives it. */
      readonly isExcludedByItems: boolean;
      /** Items given as 0. */
      readonly zeros: readonly string[];
      /** Years under whose grouping the score can be reached. */
      readonly reachableYears: readonly number[];
    }
  | { readonly code: 'rules-unconfirmed'; readonly what: JudgedFact; readonly source: string };

export type Finding = Fact & {
  readonly severity: Severity;
  readonly subject: Subject;
  readonly fiscalYear: number;
};
