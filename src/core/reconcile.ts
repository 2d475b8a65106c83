// The same quantity given twice: which value explains the published total, and how surely. Every combination of the given
// values is tried, so that two doubtful indicators are judged together, as they must be.

import { explainPublished } from './published.ts';
import type { RuleSet } from './rule-set.ts';
import { type Exact, type Score, UNITS_PER_POINT } from './score.ts';
import { totalBy, totalFormulaOf } from './total.ts';

/**
 * `certain`: every combination that explains the total has this value. `best`: the closest one has it, others do not.
 * `possible`: rounding does not exclude it, or there is nothing to judge by. `excluded`: no combination with it explains the total.
 */
export type Standing = 'certain' | 'best' | 'possible' | 'excluded';

export interface Candidate {
  readonly value: Score;
  readonly standing: Standing;
}

/** The combination that comes closest to a published total, or the first values where there is none to compare with. */
export interface Reading {
  readonly scores: readonly Score[];
  readonly exact: Exact;
  readonly published: Score | undefined;
}

export interface Reconciliation {
  /** Whether some combination explains a published total; undefined where there is nothing to compare. */
  readonly isExplained: boolean | undefined;
  /** Candidates of indicators 1–10 and of the total, the likeliest first. */
  readonly indicators: readonly (readonly Candidate[])[];
  readonly totals: readonly Candidate[];
  /** Undefined where an indicator has no value. */
  readonly reading: Reading | undefined;
}

interface Trial extends Reading {
  readonly fits: boolean;
  /** Points between the published total and the exact one. */
  readonly distance: number;
}

/** More combinations than people would leave in a document; beyond them nothing is judged. */
const MOST_TRIALS = 20_000;

/** Judges the values given for each indicator, and the totals published; the same value given twice is one. */
export function reconcile(
  givenScores: readonly (readonly Score[])[],
  givenTotals: readonly Score[],
  rules: RuleSet,
): Reconciliation {
  const scores = givenScores.map(distinct);
  const totals = distinct(givenTotals);
  const trials = trialsOf(scores, totals, rules);
  const fitting = trials.filter(({ fits }) => fits);
  const isExplained = totals.length === 0 || trials.length === 0 ? undefined : fitting.length > 0;
  const ranked = (values: readonly Score[], valueIn: (trial: Trial) => Score | undefined, unexplained: Standing) =>
    [...values]
      .sort((a, b) => closest(trials, valueIn, a) - closest(trials, valueIn, b))
      .map(
        (value): Candidate => ({
          value,
          standing: fitting.length > 0 ? standingOf(value, fitting, valueIn) : unexplained,
        }),
      );
  return {
    isExplained,
    indicators: scores.map((values, i) => ranked(values, (trial) => trial.scores[i], 'possible')),
    totals: ranked(totals, ({ published }) => published, isExplained === false ? 'excluded' : 'possible'),
    reading: trials[0],
  };
}

const distinct = (values: readonly Score[]): readonly Score[] => [...new Set(values)];

/** Every combination beside every total, the closest first. */
function trialsOf(scores: readonly (readonly Score[])[], totals: readonly Score[], rules: RuleSet): readonly Trial[] {
  const published = totals.length > 0 ? totals : [undefined];
  const count = scores.reduce((product, values) => product * values.length, published.length);
  if (count > MOST_TRIALS) return [];
  const formula = totalFormulaOf(rules);
  return combinationsOf(scores)
    .flatMap((combination) => published.map((total) => trialOf(combination, totalBy(formula, combination), total)))
    .sort((a, b) => a.distance - b.distance);
}

function trialOf(scores: readonly Score[], exact: Exact, published: Score | undefined): Trial {
  if (published === undefined) return { scores, exact, published, fits: false, distance: 0 };
  const { difference, isWithinRounding } = explainPublished(exact, published / UNITS_PER_POINT);
  return { scores, exact, published, fits: isWithinRounding, distance: Math.abs(difference) };
}

const combinationsOf = (scores: readonly (readonly Score[])[]): readonly (readonly Score[])[] =>
  scores.reduce<readonly (readonly Score[])[]>(
    (combinations, values) => combinations.flatMap((chosen) => values.map((value) => [...chosen, value])),
    [[]],
  );

const closest = (trials: readonly Trial[], valueIn: (trial: Trial) => Score | undefined, value: Score): number =>
  trials.findIndex((trial) => valueIn(trial) === value);

/** `fitting` is in order of closeness and not empty. */
function standingOf(value: Score, fitting: readonly Trial[], valueIn: (trial: Trial) => Score | undefined): Standing {
  const values = new Set(fitting.map(valueIn));
  if (!values.has(value)) return 'excluded';
  if (values.size === 1) return 'certain';
  return fitting[0] && valueIn(fitting[0]) === value ? 'best' : 'possible';
}
