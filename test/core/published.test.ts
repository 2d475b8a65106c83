import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPublished } from '../../src/core/published.ts';
import { pointsOf, type Score, scoreOf } from '../../src/core/score.ts';
import { totalOf } from '../../src/core/total.ts';
import { rulesOf } from './rules-of.ts';
import { scores2565A, scores2565B, scores2567 } from './worked-scores.ts';

describe('a published total beside the exact one', () => {
  it.each([
    [scores2565A, 2565, 91.22, true, -0.0008],
    [scores2565B, 2565, 93.12, true, 0.0012],
    [scores2565B, 2565, 93.13, false, 0.0112],
    [scores2565B, 2565, 83.12, false, -9.9988],
    [scores2567, 2567, 95.01, true, -0.0004],
    [scores2567.with(3, 96.41), 2567, 95.01, true, 0.0056],
    [scores2567.with(7, 93.29), 2567, 95.01, false, -2.0004],
  ])(
    'case %# differs by what it does, and rounding explains it or not',
    (points, year, published, isWithinRounding, difference) => {
      const judged = explainPublished(totalOf(points.map(scoreOf), rulesOf(year)), published);
      expect(judged.isWithinRounding).toBe(isWithinRounding);
      expect(judged.difference).toBeCloseTo(difference, 8);
    },
  );

  it.each([
    [90.01, true],
    [89.99, true],
    [90.010001, false],
    [89.989999, false],
  ])('of exactly 90 explains %f: %s', (published, isWithinRounding) => {
    const total = totalOf(new Array<Score>(10).fill(scoreOf(90)), rulesOf(2565));
    expect(explainPublished(total, published).isWithinRounding).toBe(isWithinRounding);
  });

  it('is never blamed where only rounding stands between unrounded scores and the print', () => {
    const tenScores = fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(tenScores, (unrounded) => {
        const rules = rulesOf(2567);
        const exact = totalOf(unrounded, rules);
        const printed = Math.floor(exact.numerator / (exact.denominator / 100) + 0.5) / 100;
        const asPublished = unrounded.map((score) => scoreOf(pointsOf(score)));
        expect(explainPublished(totalOf(asPublished, rules), printed).isWithinRounding).toBe(true);
      }),
    );
  });
});
