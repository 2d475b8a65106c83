import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OitScore, oitScoreOf } from '../../src/core/oit-score.ts';
import type { RuleSet } from '../../src/core/rule-set.ts';
import { FULL_SCORE, roundedPoints, type Score } from '../../src/core/score.ts';
import { rulesOf } from './rules-of.ts';
import { itemsAtZero2565B } from './worked-scores.ts';

const rules = rulesOf(2565);

/** Every item full but those named. */
const fullBut = (zeros: readonly string[], of: RuleSet = rules): ReadonlyMap<string, Score> =>
  new Map(of.oitItems.map(({ id }) => [id, zeros.includes(id) ? 0 : FULL_SCORE]));

const shown = (result: OitScore): number | string =>
  result.kind === 'score' ? roundedPoints(result.exact) : result.kind;

/** A year with small sub-indicators of the given sizes, all of indicator 9. */
function ruleSetOfSizes(sizes: readonly number[]): RuleSet {
  const subIndicators = sizes.map((_, i) => ({ id: `9.${i + 1}`, indicator: 9, name: 'ทดสอบ' }));
  const groups = sizes.flatMap((size, i) => new Array<string>(size).fill(`9.${i + 1}`));
  const oitItems = groups.map((subIndicator, i) => ({ id: `O${i + 1}`, indicator: 9, subIndicator }));
  return { ...rules, subIndicators, oitItems };
}

describe('an OIT indicator from its items', () => {
  it('is the mean of the sub-indicators’ means, not of the items', () => {
    const scores = fullBut(itemsAtZero2565B);
    expect(shown(oitScoreOf(9, scores, rules))).toBe(92.14);
    expect(shown(oitScoreOf(10, scores, rules))).toBe(100);
  });

  it.each([
    [2564, 95.28],
    [2566, 95.5],
  ])('with O9 and O11 at 0 is in %i %f', (year, points) => {
    const ofYear = rulesOf(year);
    expect(shown(oitScoreOf(9, fullBut(['O9', 'O11'], ofYear), ofYear))).toBe(points);
  });

  it('names the items that have no score', () => {
    const scores = new Map(fullBut([]));
    scores.delete('O3');
    scores.delete('O43');
    expect(oitScoreOf(9, scores, rules)).toEqual({ kind: 'missing', ids: ['O3'] });
    expect(oitScoreOf(10, scores, rules)).toEqual({ kind: 'missing', ids: ['O43'] });
  });

  it('cannot be told for a year without a list', () => {
    expect(oitScoreOf(9, new Map(), rulesOf(2562))).toEqual({ kind: 'no-list' });
  });

  it('whose split is not known is told only where every split gives the same', () => {
    const ofYear = rulesOf(2567);
    const ids = ofYear.oitItems.filter(({ indicator }) => indicator === 10).map(({ id }) => id);
    expect(shown(oitScoreOf(10, fullBut([], ofYear), ofYear))).toBe(100);
    expect(shown(oitScoreOf(10, fullBut(ids, ofYear), ofYear))).toBe(0);
    expect(oitScoreOf(10, fullBut(['o34'], ofYear), ofYear)).toEqual({ kind: 'open-grouping', ids });
  });

  it('counts each sub-indicator whose items are open once', () => {
    const ofYear = rulesOf(2569);
    expect(shown(oitScoreOf(9, fullBut(['O11'], ofYear), ofYear))).toBe(90);
  });

  it('equals rational arithmetic, whatever the sizes and scores', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 7 });
    const score = fc.integer({ min: 0, max: FULL_SCORE });
    fc.assert(
      fc.property(sizes, fc.infiniteStream(score), (ofSizes, stream) => {
        const of = ruleSetOfSizes(ofSizes);
        const scores = new Map(of.oitItems.map(({ id }) => [id, stream.next().value]));
        let top = 0n;
        let bottom = 1n;
        for (const { id } of of.subIndicators) {
          const items = of.oitItems.filter(({ subIndicator }) => subIndicator === id);
          const sum = items.reduce((total, item) => total + BigInt(scores.get(item.id) ?? 0), 0n);
          const size = BigInt(items.length);
          top = top * size + sum * bottom;
          bottom *= size;
        }
        bottom *= BigInt(ofSizes.length) * 1_000_000n;
        const result = oitScoreOf(9, scores, of);
        if (result.kind !== 'score') throw new Error(result.kind);
        const { numerator, denominator } = result.exact;
        expect(Number.isSafeInteger(numerator)).toBe(true);
        expect(BigInt(numerator) * bottom).toBe(top * BigInt(denominator));
      }),
    );
  });
});
