// A weak point: what the analysis says of an indicator or some of its items. The record behind a row of
// `ข้อบกพร่องและจุดอ่อน`, carried from the analysis into the plan and the report by its id.
import type { RuleSet } from './rule-set.ts';
import type { Exact, Score } from './score.ts';

export interface WeakPoint {
  /** Rule set and subject, for example `2565/indicator/4` or `2565/i7`; stable however the row is moved. */
  readonly id: string;
  readonly indicator: number;
  /** Question and item ids in print order; empty when the point concerns the whole indicator. */
  readonly items: readonly string[];
  readonly score: Score | undefined;
  readonly issue: string;
  readonly suggestion: string;
  /** Points the total would gain if its subject were full; undefined where that is not known. */
  readonly gain: Exact | undefined;
}

/** `subject` is an indicator's, as `indicator/4`, or the id of a question or item. */
export const weakPointId = ({ fiscalYear }: RuleSet, subject: string): string => `${fiscalYear}/${subject}`;
