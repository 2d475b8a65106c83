// Scores of one year beside those of the year before: what rose, what fell, and by how much as it is printed.
import { pointsOf, roundedHalfUp, type Score } from './score.ts';

export interface YearScores {
  readonly fiscalYear: number;
  /** Indicators 1–10 in order, as far as they are known. */
  readonly scores: readonly (Score | undefined)[];
  readonly total: Score | undefined;
}

export type Trend = 'up' | 'down' | 'same';

/** An indicator's number, or the total. */
export type Compared = number | 'total';

export interface Comparison {
  readonly fiscalYear: number;
  /** The nearest earlier year in which the score is known. */
  readonly against: number;
  readonly subject: Compared;
  readonly before: Score;
  readonly after: Score;
  /** Points, of the two scores rounded to two decimals each. */
  readonly difference: number;
  readonly trend: Trend;
}

/**
 * Year by year from the earliest, indicators in order and then the total. A score without an earlier one is left out; of a
 * year that is given twice the first counts.
 */
export function comparisonsOf(years: readonly YearScores[]): readonly Comparison[] {
  const sorted = years
    .filter(({ fiscalYear }, index) => years.findIndex((year) => year.fiscalYear === fiscalYear) === index)
    .sort((left, right) => left.fiscalYear - right.fiscalYear);
  const last = new Map<Compared, { readonly fiscalYear: number; readonly score: Score }>();
  return sorted.flatMap(({ fiscalYear, scores, total }) => {
    const values: readonly (readonly [Compared, Score | undefined])[] = [
      ...scores.map((score, index) => [index + 1, score] as const),
      ['total', total],
    ];
    return values.flatMap(([subject, after]): readonly Comparison[] => {
      if (after === undefined) return [];
      const earlier = last.get(subject);
      last.set(subject, { fiscalYear, score: after });
      return earlier ? [comparisonOf(fiscalYear, subject, earlier, after)] : [];
    });
  });
}

function comparisonOf(
  fiscalYear: number,
  subject: Compared,
  { fiscalYear: against, score: before }: { readonly fiscalYear: number; readonly score: Score },
  after: Score,
): Comparison {
  const difference = roundedHalfUp(pointsOf(after) - pointsOf(before));
  const trend = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  return { fiscalYear, against, subject, before, after, difference, trend };
}
