import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionBoundsOf, restMeanOf } from '../../src/core/question-bounds.ts';
import { FULL_SCORE, roundedPoints, scoreOf } from '../../src/core/score.ts';

const partial = [74.05, 83.05, 75.83].map(scoreOf);

describe('what some questions say of their indicator', () => {
  it('bounds it: three of six cannot make 91.39, but may make 81.83', () => {
    const { least, most } = questionBoundsOf(partial, 6);
    expect([roundedPoints(least), roundedPoints(most)]).toEqual([38.82, 88.82]);
    expect(restMeanOf(partial, 6, scoreOf(91.39))).toBeCloseTo(105.14, 2);
    expect(restMeanOf(partial, 6, scoreOf(81.83))).toBeCloseTo(86.02, 2);
  });

  it('is their mean where all are known, and nothing is left to average', () => {
    const { least, most } = questionBoundsOf(partial, 3);
    expect(least).toEqual(most);
    expect(roundedPoints(least)).toBe(77.64);
    expect(restMeanOf(partial, 3, scoreOf(77.64))).toBeUndefined();
  });

  it('never excludes the true mean', () => {
    const scores = fc.array(fc.integer({ min: 0, max: FULL_SCORE }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(scores, fc.nat(10), (all, known) => {
        const mean = questionBoundsOf(all, all.length).least;
        const { least, most } = questionBoundsOf(all.slice(0, known), all.length);
        expect(least.numerator).toBeLessThanOrEqual(mean.numerator);
        expect(most.numerator).toBeGreaterThanOrEqual(mean.numerator);
      }),
    );
  });
});
