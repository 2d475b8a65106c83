// The total and the instruments' means, in exact integer arithmetic: a total is never a mean of rounded means.
// One factor per indicator turns the weighted mean of means into a single sum of products.

import type { InstrumentId, RuleSet } from './rule-set.ts';
import { type Exact, FULL_SCORE, type Score, UNITS_PER_POINT } from './score.ts';

/** The ten indicators' factors in order, and what their sum of products is divided by. */
export interface TotalFormula {
  readonly factors: readonly number[];
  readonly denominator: number;
}

/** Weights are percent with at most two decimals: whole numbers of these. */
const PARTS_PER_PERCENT = 100;
const PERCENT = 100;

/**
 * The factors of a rule set. With w the weights in hundredths of a percent (10,000 in all) and 30 = 5 × 3 × 2 the
 * common multiple of the instruments' sizes, an indicator's factor is w × 30 / size. The factors add up to 300,000 and a
 * score is at most 10⁸ units, so no sum exceeds 3 × 10¹³: far below 2⁵³, hence exact.
 */
export function totalFormulaOf(rules: RuleSet): TotalFormula {
  const common = rules.instruments.reduce((product, instrument) => product * instrument.indicators.length, 1);
  const factors: number[] = [];
  for (const { weight, indicators } of rules.instruments) {
    const factor = (Math.round(weight * PARTS_PER_PERCENT) * common) / indicators.length;
    for (const number of indicators) factors[number - 1] = factor;
  }
  return { factors, denominator: PERCENT * PARTS_PER_PERCENT * common * UNITS_PER_POINT };
}

/** The exact total of ten scores in indicator order; for many rows, where the formula is made once. */
export function totalBy(formula: TotalFormula, scores: readonly Score[]): Exact {
  const { factors, denominator } = formula;
  let numerator = 0;
  for (let i = 0; i < factors.length; i++) numerator += (factors[i] as number) * (scores[i] as Score);
  return { numerator, denominator };
}

/** The exact weighted total of ten scores in indicator order. */
export const totalOf = (scores: readonly Score[], rules: RuleSet): Exact => totalBy(totalFormulaOf(rules), scores);

/** The exact means of IIT, EIT and OIT, unrounded. */
export function instrumentsOf(scores: readonly Score[], rules: RuleSet): Record<InstrumentId, Exact> {
  const means = {} as Record<InstrumentId, Exact>;
  for (const { id, indicators } of rules.instruments) {
    const numerator = indicators.reduce((sum, number) => sum + (scores[number - 1] as Score), 0);
    means[id] = { numerator, denominator: indicators.length * UNITS_PER_POINT };
  }
  return means;
}

/** The EIT score made of its two parts: their mean, exact for parts of up to five decimals. */
export const eitScoreOf = (part1: Score, part2: Score): Score => Math.round((part1 + part2) / 2);

/** Points the total would gain if the indicator were full; 0 for one that is. */
export function gainOf(score: Score, indicator: number, rules: RuleSet): Exact {
  const { factors, denominator } = totalFormulaOf(rules);
  return { numerator: (FULL_SCORE - score) * (factors[indicator - 1] as number), denominator };
}
