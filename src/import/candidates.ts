// The values printed for each quantity, after those of other years are set aside: a history beside the result is no second
// opinion of it.

import { grouped } from './grouped.ts';
import type { PairedScore } from './runs.ts';

/** A value and the first place where it is printed for a quantity. */
export interface PrintedValue {
  readonly points: number;
  readonly first: PairedScore;
  readonly times: number;
}

/** A text that prints more values than these for one quantity prints something else. */
const MOST_VALUES = 12;

/** Distinct values, those printed most often first; of two printed as often the one that stands first. */
export function valuesOf(scores: readonly PairedScore[], fiscalYear: number | undefined): readonly PrintedValue[] {
  const inOrder = [...ofYear(scores, fiscalYear)].sort((a, b) => a.start - b.start);
  return [...grouped(inOrder, ({ points }) => points)]
    .map(([points, same]) => ({ points, first: same[0] as PairedScore, times: same.length }))
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_VALUES);
}

/**
 * The scores that may be of the year. A year over a column, in a row, or between a name and its score settles whose it is;
 * one before the name or in a caption only hints at it, and counts where another score carries no such hint.
 */
export function ofYear(scores: readonly PairedScore[], fiscalYear: number | undefined): readonly PairedScore[] {
  const possible = scores.filter((score) => !hasSureYear(score) || score.year === fiscalYear);
  const sure = possible.filter(({ year, captionYear = fiscalYear }) => (year ?? captionYear) === fiscalYear);
  return sure.length > 0 ? sure : possible;
}

export const hasSureYear = ({ year, yearPlace, place }: PairedScore): boolean =>
  year !== undefined && (yearPlace === undefined || yearPlace > place);
