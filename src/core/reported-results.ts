// What an agency's documents and tabs say of one year's results, contradictions included: every value given for a
// quantity is kept until the checks have ranked them.

import type { InstrumentPoints } from './grade.ts';
import type { ItemScores } from './oit-score.ts';
import type { Score } from './score.ts';

export interface QuestionScore {
  /** As the rule set prints it. */
  readonly id: string;
  /** The indicator under which the document puts the question, right or wrong. */
  readonly indicator: number;
  readonly score: Score;
}

export interface ReportedResults {
  /** The values given for each of the ten indicators, in order; none for a blank. */
  readonly scores: readonly (readonly Score[])[];
  /** Every published total. */
  readonly totals: readonly Score[];
  /** As printed; empty where none is. */
  readonly level: string;
  /** Instrument scores that are printed themselves. */
  readonly instruments?: InstrumentPoints;
  readonly questions?: readonly QuestionScore[];
  readonly items?: ItemScores;
}
