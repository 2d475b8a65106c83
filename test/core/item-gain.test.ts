import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemGainOf } from '../../src/core/item-gain.ts';
import { itemFinderOf } from '../../src/core/item-id.ts';
import { oitScoreOf } from '../../src/core/oit-score.ts';
import { type Exact, FULL_SCORE } from '../../src/core/score.ts';
import { totalFormulaOf } from '../../src/core/total.ts';
import { rulesOf } from './rules-of.ts';

const rules = rulesOf(2565);
const find = itemFinderOf(rules);
const ids = rules.oitItems.map(({ id }) => id);

const pointsOf = ({ numerator, denominator }: Exact): number => numerator / denominator;

it('is what the total rises by when the item becomes full', () => {
  const scores = fc.array(fc.integer({ min: 0, max: FULL_SCORE }), { minLength: ids.length, maxLength: ids.length });
  fc.assert(
    fc.property(scores, fc.constantFrom(...ids), (values, id) => {
      const before = new Map(ids.map((each, i) => [each, values[i] ?? 0]));
      const item = find(id);
      if (!item) throw new Error(id);
      const score = before.get(id) ?? 0;
      const { indicator } = item.rule;
      const [low, high] = [before, new Map(before).set(id, FULL_SCORE)].map((of) => oitScoreOf(indicator, of, rules));
      if (low?.kind !== 'score' || high?.kind !== 'score') throw new Error('items missing');
      const { factors, denominator } = totalFormulaOf(rules);
      const share = ((factors[indicator - 1] ?? 0) * 1_000_000) / denominator;
      const rise = (pointsOf(high.exact) - pointsOf(low.exact)) * share;
      const gain = itemGainOf(item, score, rules);
      expect(gain && pointsOf(gain)).toBeCloseTo(rise, 9);
    }),
  );
});

it('of a question is its share of the indicator', () => {
  const question = find('i7');
  expect(question && pointsOf(itemGainOf(question, FULL_SCORE / 2, rules) as Exact)).toBe(0.5);
});

it('is not known for an item whose sub-indicator is not', () => {
  const item = itemFinderOf(rulesOf(2567))('o34');
  expect(item && itemGainOf(item, 0, rulesOf(2567))).toBeUndefined();
});
