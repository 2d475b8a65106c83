import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/core/score.ts';
import { type SelectionRule, selectionRules, selectWeakIndicators, weakestOf } from '../../src/core/weakest.ts';
import { scores2565A, scores2565B, scores2567 } from './worked-scores.ts';

const select = (points: readonly number[], rule: SelectionRule, lowest = 3) =>
  selectWeakIndicators(points.map(scoreOf), { rules: [rule], passMark: 85, lowest });

describe('the weakest scores', () => {
  it('come in ascending order', () => {
    expect(weakestOf(scores2565B.map(scoreOf), 3)).toEqual([1, 3, 4]);
  });

  it('keep the given order where they tie', () => {
    expect(weakestOf([90, 80, 90, 80].map(scoreOf), 3)).toEqual([1, 3, 0]);
  });

  it('pass over blanks, and may be fewer than asked for', () => {
    expect(weakestOf([undefined, scoreOf(90), undefined, scoreOf(80)], 3)).toEqual([3, 1]);
    expect(weakestOf([], 3)).toEqual([]);
  });

  it('are only those under the limit, as printed: 84.995 prints as 85.00', () => {
    expect(weakestOf([84.99, 84.995, 85].map(scoreOf), 3, 85)).toEqual([0]);
  });

  it('are in order, the lowest there are, and each taken once', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }), { maxLength: 20 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 20 }), (read, n) => {
        const weakest = weakestOf(read, n);
        const scored = read.flatMap((score) => (score === undefined ? [] : [score]));
        expect(weakest.map((position) => read[position])).toEqual(scored.sort((a, b) => a - b).slice(0, n));
        expect(new Set(weakest).size).toBe(weakest.length);
        weakest.slice(1).forEach((position, i) => {
          const before = weakest[i] as number;
          if (read[before] === read[position]) expect(before).toBeLessThan(position);
        });
      }),
    );
  });
});

describe('a rule for weak indicators', () => {
  it.each<[SelectionRule, readonly number[], number, readonly number[]]>([
    ['all', scores2565A, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['below-full', scores2565A, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['below-pass-mark', scores2565A, 3, []],
    ['below-pass-mark', scores2565B, 3, [2, 4, 5]],
    ['below-pass-mark', scores2567, 3, [8]],
    ['lowest', scores2565A, 3, [3, 4, 9]],
    ['lowest', scores2565B, 2, [2, 4]],
    ['below-pass-mark-and-lowest', scores2565B, 2, [2, 4]],
    ['below-pass-mark-and-lowest', scores2567, 3, [8]],
  ])('%s selects in sheet order', (rule, points, lowest, selected) => {
    expect(select(points, rule, lowest)).toEqual(selected);
  });

  it('gives a tie at the Nth place to sheet order', () => {
    expect(select([90, 80, 85, 85, 85, 90, 90, 90, 90, 90], 'lowest', 2)).toEqual([2, 3]);
  });

  it('never selects a blank', () => {
    const blanks = new Array(10).fill(undefined);
    for (const { id } of selectionRules)
      expect(selectWeakIndicators(blanks, { rules: [id], passMark: 85, lowest: 3 })).toEqual([]);
  });

  it.each(['questions-below-pass-mark', 'items-at-zero', 'items-with-remark', 'by-hand'] as const)(
    '%s selects no indicator',
    (rule) => {
      expect(select(scores2565B, rule)).toEqual([]);
    },
  );
});

describe('several rules', () => {
  it('select what any of them selects, each indicator once and in sheet order', () => {
    const anyRules = fc.uniqueArray(fc.constantFrom(...selectionRules.map(({ id }) => id)));
    const anyScores = fc.array(fc.option(fc.integer({ min: 80, max: 100 }).map(scoreOf), { nil: undefined }), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(anyScores, anyRules, (scores, rules) => {
        const chosenBy = (chosen: readonly SelectionRule[]) =>
          selectWeakIndicators(scores, { rules: chosen, passMark: 85, lowest: 2 });
        const single = new Set(rules.flatMap((rule) => chosenBy([rule])));
        expect(chosenBy(rules)).toEqual([...single].sort((left, right) => left - right));
      }),
    );
  });
});
