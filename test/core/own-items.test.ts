import { describe, expect, it } from 'vitest';
import { oitScoreOf } from '../../src/core/oit-score.ts';
import { type PlacedItem, withOwnItems, withPlacedItems } from '../../src/core/own-items.ts';
import { FULL_SCORE, roundedPoints } from '../../src/core/score.ts';
import { rulesOf } from './rules-of.ts';

const rules = rulesOf(2567);
const placed = (id: string, subIndicator: string): PlacedItem => ({ id, subIndicator, name: '' });
const tenth = rules.oitItems.filter(({ indicator }) => indicator === 10).map(({ id }) => id);
const splitTenth = tenth.map((id, i) => placed(id.toUpperCase(), i < 8 ? '10.1' : '10.2'));

describe('an officer’s own grouping of OIT items', () => {
  it('makes an indicator computable whose split is not known', () => {
    const scores = new Map(tenth.map((id) => [id, id === 'o34' ? 0 : FULL_SCORE]));
    const result = oitScoreOf(10, scores, withPlacedItems(rules, splitTenth));
    expect(result.kind === 'score' && roundedPoints(result.exact)).toBe(75);
  });

  it('is confirmed once it places every item, and then the sub-indicators are those it names', () => {
    const ninth = rules.oitItems.filter(({ indicator }) => indicator === 9).map(({ id }) => placed(id, '9.7'));
    expect(withPlacedItems(rules, splitTenth).facts.oitGrouping.confirmed).toBe(false);
    const whole = withPlacedItems(rules, [...ninth, ...splitTenth]);
    expect(whole.facts.oitGrouping.confirmed).toBe(true);
    expect(whole.subIndicators.map(({ id }) => id)).toEqual(['10.1', '10.2', '9.7']);
  });

  it('passes over what it cannot use', () => {
    const useless = [placed('o99', '9.1'), placed('o1', '10.1'), placed('o1', 'ข้อมูลพื้นฐาน'), placed('หัวข้อ', '9.1')];
    expect(withPlacedItems(rules, useless)).toBe(rules);
  });

  it('never changes a grouping that is confirmed', () => {
    const confirmed = rulesOf(2565);
    expect(withPlacedItems(confirmed, [placed('O20', '9.2')])).toBe(confirmed);
  });
});

describe('an officer’s own list of OIT items', () => {
  const open = rulesOf(2563);
  const list = [placed('O1', '9.1'), placed('O2', '9.1'), placed('O3', '9.2'), placed('O4', '10.1')];

  it('stands where no source gives one, once it is as long as the officer says', () => {
    expect(open.oitItems).toEqual([]);
    const own = withOwnItems(open, list, 4) ?? open;
    expect(own.subIndicators.map(({ id, indicator }) => [id, indicator])).toEqual([
      ['9.1', 9],
      ['9.2', 9],
      ['10.1', 10],
    ]);
    const result = oitScoreOf(9, new Map(list.map(({ id }) => [id, id === 'O1' ? 0 : FULL_SCORE])), own);
    expect(result.kind === 'score' && roundedPoints(result.exact)).toBe(75);
    expect(own.facts.oitGrouping.confirmed).toBe(true);
  });

  it.each([
    ['too short', list.slice(1)],
    ['one item twice', [...list.slice(1), placed('o2', '9.2')]],
    ['an item without a sub-indicator', [...list.slice(1), placed('O1', '')]],
    ['a row that is no item', [...list.slice(1), placed('รวม', '9.1')]],
  ])('is not used while it is %s', (_case, rows) => {
    expect(withOwnItems(open, rows, 4)).toBeUndefined();
  });
});
