import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FullCounts, waysToReach } from '../../src/core/oit-reach.ts';
import { oitScoreOf } from '../../src/core/oit-score.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { FULL_SCORE, roundedPoints, scoreOf } from '../../src/core/score.ts';
import { rulesOf } from './rules-of.ts';

const counts = (ways: readonly FullCounts[] | undefined) =>
  ways?.map((way) => way.map(({ full, size }) => `${full}/${size}`).join(' '));

describe('the ways to reach a printed OIT indicator', () => {
  it('are one for 15.75 in 2564 and 2565, and none in 2566', () => {
    for (const year of [2564, 2565])
      expect(counts(waysToReach(9, scoreOf(15.75), rulesOf(year)))).toEqual(['4/9 0/8 1/7 0/4 1/5']);
    expect(waysToReach(9, scoreOf(15.75), rulesOf(2566))).toEqual([]);
  });

  it('of 85.00 in 2565 all need every item of 9.1', () => {
    const ways = waysToReach(9, scoreOf(85), rulesOf(2565)) ?? [];
    expect(ways.length).toBeGreaterThan(0);
    for (const [first] of ways) expect(first).toEqual({ id: '9.1', full: 9, size: 9 });
  });

  it('of 85.00 in 2565 are none once O9 is known to be 0', () => {
    expect(waysToReach(9, scoreOf(85), rulesOf(2565), new Map([['O9', 0]]))).toEqual([]);
    expect(waysToReach(9, scoreOf(85), rulesOf(2565), new Map([['O9', FULL_SCORE]]))).not.toEqual([]);
  });

  it.each([
    [2562, 9],
    [2567, 10],
    [2568, 10],
    [2569, 9],
  ])('cannot be told for %i and indicator %i, whose grouping is not known', (year, indicator) => {
    expect(waysToReach(indicator, scoreOf(50), rulesOf(year))).toBeUndefined();
  });

  it('cannot be told where an item has part of its points', () => {
    expect(waysToReach(9, scoreOf(85), rulesOf(2565), new Map([['O9', scoreOf(50)]]))).toBeUndefined();
  });

  it('are those that trying every set of items finds', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 10_000 }),
        fc.boolean(),
        fc.nat(),
        (ofSizes, hundredths, near, pick) => {
          const base = rulesOf(2565);
          const subIndicators = ofSizes.map((_, i) => ({ id: `9.${i + 1}`, indicator: 9, name: 'ทดสอบ' }));
          const owners = ofSizes.flatMap((size, i) => new Array<string>(size).fill(`9.${i + 1}`));
          const oitItems = owners.map((subIndicator, i) => ({ id: `O${i + 1}`, indicator: 9, subIndicator }));
          const rules: RuleSet = { ...base, subIndicators, oitItems };
          const pointsOfSet = (set: number): number => {
            const result = oitScoreOf(
              9,
              new Map(oitItems.map(({ id }, i) => [id, (set >> i) & 1 ? FULL_SCORE : 0])),
              rules,
            );
            if (result.kind !== 'score') throw new Error(result.kind);
            return roundedPoints(result.exact);
          };
          const sets = Array.from({ length: 2 ** oitItems.length }, (_, set) => set);
          const printed = near ? pointsOfSet(pick % sets.length) : hundredths / 100;
          const expected = new Set(
            sets
              .filter((set) => pointsOfSet(set) === printed)
              .map((set) =>
                ofSizes
                  .map((size, group) => {
                    const full = owners.filter((owner, i) => owner === `9.${group + 1}` && (set >> i) & 1).length;
                    return `${full}/${size}`;
                  })
                  .join(' '),
              ),
          );
          expect(new Set(counts(waysToReach(9, scoreOf(printed), rules)))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});
