// The one total and level that a report prints throughout: what was published where the scores explain it. Where they do
// not, the officer says which; until then what was published is printed and the report is a draft.

import { gradeOf } from './grade.ts';
import { sameLevel } from './level-name.ts';
import { explainPublished } from './published.ts';
import { type EitParts, instrumentPointsOf, resultsOf } from './results.ts';
import type { RuleSet } from './rule-set.ts';
import type { Score } from './score.ts';
import { totalOf } from './total.ts';

export const resultBases = ['published', 'computed'] as const;

/** Whose total and level are printed. */
export type ResultBasis = (typeof resultBases)[number];

/** A total in points with every level it may have, lowest first; one where that is certain. */
export interface ReportedResult {
  readonly total: number;
  readonly levels: readonly string[];
}

export interface PrintedResult {
  readonly printed: ReportedResult;
  /** Both, where the scores do not explain what was published; undefined where there is nothing to choose. */
  readonly dispute: Readonly<Record<ResultBasis, ReportedResult>> | undefined;
}

export interface Published {
  /** In points; undefined where none was published. */
  readonly total: number | undefined;
  /** Empty where none was published. */
  readonly level: string;
}

/** `basis` counts only where there is a dispute; undefined prints what was published. A level that was not published is that of the printed total. */
export function printedResultOf(
  published: Published,
  {
    scores,
    eitParts,
    rules,
  }: { readonly scores: readonly Score[]; readonly eitParts: EitParts; readonly rules: RuleSet },
  basis: ResultBasis | undefined,
): PrintedResult {
  const results = resultsOf(scores, eitParts, rules);
  const total = published.total ?? results.total;
  const levelsOfTotal = gradeOf(total, rules, instrumentPointsOf(scores, eitParts, rules));
  const possible = [...levelsOfTotal, ...results.levels];
  const explains =
    explainPublished(totalOf(scores, rules), total).isWithinRounding &&
    (published.level === '' || possible.some((level) => sameLevel(level, published.level)));
  const asPublished = { total, levels: published.level === '' ? levelsOfTotal : [published.level] };
  if (explains) return { printed: asPublished, dispute: undefined };
  const known = results.levels.filter((level) => sameLevel(level, published.level));
  const asComputed = { total: results.total, levels: known.length > 0 ? known : results.levels };
  return {
    printed: basis === 'computed' ? asComputed : asPublished,
    dispute: { published: asPublished, computed: asComputed },
  };
}
