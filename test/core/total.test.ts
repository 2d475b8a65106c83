import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { type Exact, roundedPoints, type Score, scoreOf } from '../../src/core/score.ts';
import { eitScoreOf, gainOf, instrumentsOf, totalOf } from '../../src/core/total.ts';
import { rulesOf } from './rules-of.ts';
import { scores2565A, scores2565B, scores2567 } from './worked-scores.ts';

const score = fc.integer({ min: 0, max: 100_000_000 });
const tenScores = fc.array(score, { minLength: 10, maxLength: 10 });
const anyYear = fc.constantFrom(...ruleSetYears).map(rulesOf);

/** Rule sets with weights of two decimals, as an officer may edit them. */
const anyWeights = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
  .map((edges) => [...edges].sort((a, b) => a - b) as [number, number])
  .map(([low, high]) => withWeights([low, high - low, 10_000 - high]));

function withWeights(hundredths: readonly number[]): RuleSet {
  const rules = rulesOf(2567);
  const instruments = rules.instruments.map((rule, i) => ({ ...rule, weight: (hundredths[i] ?? 0) / 100 }));
  return { ...rules, instruments };
}

/** The total as a fraction of big integers, straight from the definition: Σ weight / 100 × mean. */
function fractionOf(scores: readonly Score[], rules: RuleSet): { readonly top: bigint; readonly bottom: bigint } {
  let top = 0n;
  let bottom = 1n;
  for (const { weight, indicators } of rules.instruments) {
    const sum = indicators.reduce((total, number) => total + BigInt(scores[number - 1] ?? 0), 0n);
    const termTop = BigInt(Math.round(weight * 100)) * sum;
    const termBottom = 10_000n * BigInt(indicators.length) * 1_000_000n;
    top = top * termBottom + termTop * bottom;
    bottom *= termBottom;
  }
  return { top, bottom };
}

const equals = ({ numerator, denominator }: Exact, { top, bottom }: { top: bigint; bottom: bigint }): boolean =>
  Number.isSafeInteger(numerator) && BigInt(numerator) * bottom === top * BigInt(denominator);

describe('the total', () => {
  it.each([
    ['91.22', scores2565A, 2565, 91.22],
    ['93.12', scores2565B, 2565, 93.12],
    ['95.01', scores2567, 2567, 95.01],
  ])('is %s for the published scores', (_, points, year, total) => {
    expect(roundedPoints(totalOf(points.map(scoreOf), rulesOf(year)))).toBe(total);
  });

  it('is 95.00 where the exact value is 94.995', () => {
    const points = [95, 95, 95, 95, 95, 95, 95, 94.95, 95, 95];
    expect(roundedPoints(totalOf(points.map(scoreOf), rulesOf(2565)))).toBe(95);
    const lower = points.map((point, i) => (i === 7 ? 94.94 : point));
    expect(roundedPoints(totalOf(lower.map(scoreOf), rulesOf(2565)))).toBe(94.99);
  });

  it('equals rational arithmetic under every weight of two decimals', () => {
    fc.assert(
      fc.property(tenScores, anyWeights, (scores, rules) => equals(totalOf(scores, rules), fractionOf(scores, rules))),
    );
  });

  it('never falls when a score rises', () => {
    fc.assert(
      fc.property(tenScores, anyWeights, fc.nat(9), score, (scores, rules, index, other) => {
        const raised = scores.with(index, Math.max(scores[index] ?? 0, other));
        return totalOf(raised, rules).numerator >= totalOf(scores, rules).numerator;
      }),
    );
  });

  it('does not depend on the order within an instrument', () => {
    const shuffled = fc.tuple(
      ...[
        [0, 1, 2, 3, 4],
        [5, 6, 7],
        [8, 9],
      ].map((part) => fc.shuffledSubarray(part, { minLength: part.length, maxLength: part.length })),
    );
    fc.assert(
      fc.property(tenScores, anyYear, shuffled, (scores, rules, order) => {
        const moved = order.flat().map((index) => scores[index] ?? 0);
        expect(totalOf(moved, rules)).toEqual(totalOf(scores, rules));
      }),
    );
  });

  it('is 100 for full scores and 0 for none', () => {
    for (const year of ruleSetYears) {
      expect(roundedPoints(totalOf(new Array(10).fill(scoreOf(100)), rulesOf(year)))).toBe(100);
      expect(roundedPoints(totalOf(new Array(10).fill(0), rulesOf(year)))).toBe(0);
    }
  });
});

describe('the instruments', () => {
  it.each([
    [scores2565A, 2565, { IIT: 89.29, EIT: 91.45, OIT: 92.5 }],
    [scores2565B, 2565, { IIT: 85.35, EIT: 96.96, OIT: 96.07 }],
    [scores2567, 2567, { IIT: 97.32, EIT: 86.05, OIT: 100 }],
  ])('are means, unrounded until shown', (points, year, shown) => {
    const { IIT, EIT, OIT } = instrumentsOf(points.map(scoreOf), rulesOf(year));
    expect({ IIT: roundedPoints(IIT), EIT: roundedPoints(EIT), OIT: roundedPoints(OIT) }).toEqual(shown);
  });

  it('keep the thirds that rounding would lose', () => {
    const points = [90, 90, 90, 90, 90, 90, 90, 90.01, 90, 90];
    expect(instrumentsOf(points.map(scoreOf), rulesOf(2567)).EIT).toEqual({
      numerator: 270_010_000,
      denominator: 3_000_000,
    });
  });
});

describe('an EIT score from two parts', () => {
  it.each([
    [92.72, 79.38, 86.05],
    [84.99, 85, 84.995],
    [100, 0, 50],
  ])('is the mean of %f and %f', (part1, part2, mean) => {
    expect(eitScoreOf(scoreOf(part1), scoreOf(part2))).toBe(scoreOf(mean));
  });
});

describe('the gain of an indicator', () => {
  it.each([
    [1, 90, 0.6],
    [6, 90, 1],
    [9, 90, 2],
    [9, 100, 0],
  ])('for number %i at %f is %f points of the total', (indicator, points, gain) => {
    expect(roundedPoints(gainOf(scoreOf(points), indicator, rulesOf(2567)))).toBe(gain);
  });

  it('is what the total rises by when the indicator becomes full', () => {
    fc.assert(
      fc.property(tenScores, anyWeights, fc.nat(9), (scores, rules, index) => {
        const full = totalOf(scores.with(index, scoreOf(100)), rules).numerator;
        const gain = gainOf(scores[index] ?? 0, index + 1, rules).numerator;
        expect(gain).toBe(full - totalOf(scores, rules).numerator);
      }),
    );
  });
});
