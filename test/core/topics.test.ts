import { describe, expect, it } from 'vitest';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { topics, topicsOf } from '../../src/core/topics.ts';
import { rulesOf } from './rules-of.ts';

const of2567 = (items: readonly string[], indicators: readonly number[] = []) =>
  topicsOf({ items, indicators }, rulesOf(2567));

describe('the seven topics', () => {
  it('are seven, in order', () => {
    expect(topics.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    ['i1', [1, 2]],
    ['i2', [1, 2]],
    ['i4', [5]],
    ['i10', [4]],
    ['i12', [4]],
    ['i15', [7]],
    ['e1', [1, 2]],
    ['e2', [1, 2]],
    ['e4', [1]],
    ['e6', [2]],
    ['e7', [2]],
    ['e8', [2]],
    ['e9', [2]],
  ])('of question %s of 2567 are those of the published report', (item, numbers) => {
    const found = of2567([item]);
    expect(found.numbers).toEqual(numbers);
    expect(found.sources).toMatchObject([{ confirmed: true }]);
  });

  it('of a question that the report does not name are those of its indicator, and are said to be ours', () => {
    expect(of2567(['i3'])).toMatchObject({ numbers: [1, 2], sources: [{ confirmed: false }] });
    expect(of2567(['i9'])).toMatchObject({ numbers: [6], sources: [{ confirmed: false }] });
  });

  it('of the same questions in another year are not confirmed', () => {
    expect(topicsOf({ items: ['i15'], indicators: [5] }, rulesOf(2568)).sources).toMatchObject([{ confirmed: false }]);
  });

  it('of an OIT item are those of its sub-indicator', () => {
    const of2565 = (item: string) => topicsOf({ items: [item], indicators: [9] }, rulesOf(2565)).numbers;
    expect(of2565('O9')).toEqual([3]);
    expect(of2565('O12')).toEqual([1, 2]);
    expect(of2565('O20')).toEqual([5]);
    expect(of2565('O26')).toEqual([6]);
  });

  it('of a block of several items are those of all of them, each once and in order', () => {
    expect(of2567(['i15', 'i1', 'e1'], [1, 5, 6]).numbers).toEqual([1, 2, 7]);
  });

  it('are none where a block names neither an item nor an indicator', () => {
    expect(of2567([]).numbers).toEqual([]);
  });

  it.each(ruleSetYears)('leave no indicator, question or item of %s without one', (year) => {
    const rules = rulesOf(year);
    const blocks = [
      ...rules.indicators.map(({ number }) => ({ items: [], indicators: [number] })),
      ...[...rules.questions, ...rules.oitItems].map(({ id, indicator }) => ({ items: [id], indicators: [indicator] })),
      { items: ['O1'], indicators: [9] },
    ];
    for (const block of blocks) expect(topicsOf(block, rules).numbers, JSON.stringify(block)).not.toEqual([]);
  });
});
