import { describe, expect, it } from 'vitest';
import { comparisonsOf, type YearScores } from '../../src/core/comparison.ts';
import { scoreOf } from '../../src/core/score.ts';

const year = (fiscalYear: number, scores: readonly (number | undefined)[], total?: number): YearScores => ({
  fiscalYear,
  scores: scores.map((points) => (points === undefined ? undefined : scoreOf(points))),
  total: total === undefined ? undefined : scoreOf(total),
});

const shown = (years: readonly YearScores[]) =>
  comparisonsOf(years).map(({ fiscalYear, against, subject, difference, trend }) => [
    fiscalYear,
    against,
    subject,
    difference,
    trend,
  ]);

describe('years are compared', () => {
  it('indicator by indicator, then by the total, whatever their order', () => {
    expect(shown([year(2566, [91.5, 84], 90), year(2565, [90.78, 84.5], 90)])).toEqual([
      [2566, 2565, 1, 0.72, 'up'],
      [2566, 2565, 2, -0.5, 'down'],
      [2566, 2565, 'total', 0, 'same'],
    ]);
  });

  it('with the nearest year in which the score is known', () => {
    expect(shown([year(2563, [80, 70]), year(2564, [undefined, 75]), year(2565, [85, 76])])).toEqual([
      [2564, 2563, 2, 5, 'up'],
      [2565, 2563, 1, 5, 'up'],
      [2565, 2564, 2, 1, 'up'],
    ]);
  });

  it('as they are printed: what differs only beyond two decimals is the same', () => {
    expect(shown([year(2564, [90.001]), year(2565, [90.004])])).toEqual([[2565, 2564, 1, 0, 'same']]);
    expect(shown([year(2564, [90.004]), year(2565, [90.006])])).toEqual([[2565, 2564, 1, 0.01, 'up']]);
  });

  it('by the first row of a year that is given twice', () => {
    expect(shown([year(2565, [90]), year(2564, [80]), year(2565, [70])])).toEqual([[2565, 2564, 1, 10, 'up']]);
  });

  it('only where there are two', () => {
    expect(comparisonsOf([])).toEqual([]);
    expect(comparisonsOf([year(2565, [90], 90)])).toEqual([]);
  });
});
