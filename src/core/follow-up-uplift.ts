// How each of the ten indicators is to be raised, as the library says: the second part of a follow-up by activity.
import { wholeFiscalYear } from '../thai/period.ts';
import { entryOf, type Wording } from './analysis.ts';
import { indicatorEntryId, resolveTags } from './library-entry.ts';
import type { IndicatorRule, RuleSet } from './rule-set.ts';
import type { Score } from './score.ts';

export interface Uplift {
  readonly indicator: IndicatorRule;
  readonly instrument: string;
  /** Of the year on which the plan rests; undefined where it is not known, and then not printed. */
  readonly score: Score | undefined;
  readonly guidance: string;
  readonly owners: readonly string[];
  readonly period: string;
}

/** All indicators in order, selected or not; `scores` are theirs as far as they are known. */
export const upliftsOf = (
  { indicators, instruments }: RuleSet,
  scores: readonly (Score | undefined)[],
  planYear: number,
  { library, terms }: Wording,
): readonly Uplift[] =>
  indicators.map((indicator, index) => {
    const entry = entryOf(library, indicatorEntryId(indicator.number));
    return {
      indicator,
      instrument: instruments.find(({ indicators: numbers }) => numbers.includes(indicator.number))?.id ?? '',
      score: scores[index],
      guidance: entry ? resolveTags(entry.suggestion, terms) : '',
      owners: (entry?.owners ?? []).map((owner) => resolveTags(owner, terms)),
      period: wholeFiscalYear(planYear),
    };
  });
