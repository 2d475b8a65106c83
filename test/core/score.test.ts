import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactOf, pointsOf, roundedHalfUp, roundedPoints, scoreOf } from '../../src/core/score.ts';

/** Two-decimal points, as published scores are. */
const hundredths = fc.integer({ min: 0, max: 10_000 });

describe('rounding', () => {
  it.each([
    [94.995, 95],
    [94.994, 94.99],
    [84.995, 85],
    [84.994999, 84.99],
    [94.99499999999999, 95],
    [1.005, 1.01],
    [0.005, 0.01],
    [0, 0],
    [100, 100],
  ])('takes %f half-up to %f', (points, rounded) => {
    expect(roundedHalfUp(points)).toBe(rounded);
    expect(roundedPoints(exactOf(scoreOf(points)))).toBe(rounded);
  });

  it('leaves two-decimal points as they are', () => {
    fc.assert(fc.property(hundredths, (n) => pointsOf(scoreOf(n / 100)) === n / 100));
  });

  it('agrees with whole-number arithmetic for every quotient a total can be', () => {
    const denominator = 300_000_000_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: denominator * 100 }), (numerator) => {
        const hundredth = BigInt(denominator) / 100n;
        const expected = (BigInt(numerator) + hundredth / 2n) / hundredth;
        expect(roundedPoints({ numerator, denominator })).toBe(Number(expected) / 100);
      }),
    );
  });

  it('never takes a quotient just below a half up', () => {
    fc.assert(
      fc.property(hundredths, (n) => {
        const hundredth = 3_000_000_000;
        const half = n * hundredth + hundredth / 2;
        expect(roundedPoints({ numerator: half - 1, denominator: hundredth * 100 })).toBe(n / 100);
        expect(roundedPoints({ numerator: half, denominator: hundredth * 100 })).toBe((n + 1) / 100);
      }),
    );
  });
});
