import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, reconcile } from '../../src/core/reconcile.ts';
import { roundedPoints, type Score, scoreOf, UNITS_PER_POINT } from '../../src/core/score.ts';
import { totalOf } from '../../src/core/total.ts';
import { rulesOf } from './rules-of.ts';
import { scores2565B, scores2567 } from './worked-scores.ts';

const rules = rulesOf(2567);

/** One value for each indicator, and a second one where `others` has it by indicator number. */
const given = (
  points: readonly number[],
  others: Readonly<Record<number, number>> = {},
): readonly (readonly Score[])[] =>
  points.map((point, i) => [point, ...(others[i + 1] === undefined ? [] : [others[i + 1] ?? 0])].map(scoreOf));

const shown = (candidates: readonly Candidate[] | undefined) =>
  candidates?.map(({ value, standing }) => `${value / UNITS_PER_POINT} ${standing}`);

describe('values given twice', () => {
  it('are ranked by the published total: 73.29 is certain, 96.51 best and 96.41 not excluded', () => {
    const { indicators, isExplained, reading } = reconcile(
      given(scores2567, { 4: 96.41, 8: 93.29 }),
      [scoreOf(95.01)],
      rules,
    );
    expect(isExplained).toBe(true);
    expect(shown(indicators[3])).toEqual(['96.51 best', '96.41 possible']);
    expect(shown(indicators[7])).toEqual(['73.29 certain', '93.29 excluded']);
    expect(reading?.scores).toEqual(scores2567.map(scoreOf));
  });

  it('are ranked the same in whatever order they are given', () => {
    const swapped = scores2567.with(3, 96.41).with(7, 93.29);
    const { indicators } = reconcile(given(swapped, { 4: 96.51, 8: 73.29 }), [scoreOf(95.01)], rules);
    expect(shown(indicators[3])).toEqual(['96.51 best', '96.41 possible']);
    expect(shown(indicators[7])).toEqual(['73.29 certain', '93.29 excluded']);
  });

  it('of the total may both be wrong: neither 83.12 nor 93.13 is 93.12', () => {
    const { totals, isExplained, reading } = reconcile(given(scores2565B), [83.12, 93.13].map(scoreOf), rulesOf(2565));
    expect(isExplained).toBe(false);
    expect(shown(totals)).toEqual(['93.13 excluded', '83.12 excluded']);
    expect(reading && roundedPoints(reading.exact)).toBe(93.12);
  });

  it('of the total are settled where one fits', () => {
    const { totals } = reconcile(given(scores2565B), [83.12, 93.12].map(scoreOf), rulesOf(2565));
    expect(shown(totals)).toEqual(['93.12 certain', '83.12 excluded']);
  });

  it('stay possible where no total is published, one is not explained, or a score is missing', () => {
    const twice = given(scores2567, { 4: 96.41 });
    for (const [scores, totals] of [
      [twice, []],
      [twice, [scoreOf(50)]],
      [twice.with(0, []), [scoreOf(95.01)]],
    ] as const)
      expect(reconcile(scores, totals, rules).indicators[3]?.map(({ standing }) => standing)).toEqual([
        'possible',
        'possible',
      ]);
  });

  it('are one value where they are the same', () => {
    const { indicators } = reconcile(given(scores2567, { 4: 96.51 }), [scoreOf(95.01)], rules);
    expect(shown(indicators[3])).toEqual(['96.51 certain']);
  });

  it('are left unjudged where there are too many to try', () => {
    const many = scores2567.map((point) => [point, point - 1, point - 2].map(scoreOf));
    expect(reconcile(many, [scoreOf(95.01)], rules)).toMatchObject({ isExplained: undefined, reading: undefined });
  });

  it('never exclude the true value, whatever stands beside it', () => {
    const units = fc.integer({ min: 0, max: 10_000 }).map((n) => n * 10_000);
    const tenScores = fc.array(units, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(tenScores, fc.array(fc.tuple(fc.nat(9), units), { maxLength: 4 }), (scores, doubts) => {
        const lists: Score[][] = scores.map((score) => [score]);
        for (const [i, other] of doubts) lists[i]?.unshift(other);
        const published = scoreOf(roundedPoints(totalOf(scores, rules)));
        const { indicators } = reconcile(lists, [published], rules);
        for (const [i, candidates] of indicators.entries())
          expect(candidates.find(({ value }) => value === scores[i])?.standing).not.toBe('excluded');
      }),
    );
  });
});
