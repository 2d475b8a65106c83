import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemResult, selectWeakItems } from '../../src/core/weak-items.ts';
import { type SelectionRule, selectionRules } from '../../src/core/weakest.ts';
import { oitItem, question } from './item-results.ts';
import { rulesOf } from './rules-of.ts';

const rules = rulesOf(2565);
const select = (items: readonly ItemResult[], ...chosen: readonly SelectionRule[]): readonly string[] =>
  selectWeakItems(items, { rules: chosen, passMark: 85, lowest: 3 }, rules).map(({ id }) => id);

const items = [
  oitItem('O20', 9, 0),
  oitItem('O1', 9, 100, { remark: 'ลิงก์เปิดไม่ได้' }),
  oitItem('O2', 9, 50),
  question('e12', 8, undefined, { remark: 'ผู้ตอบน้อย' }),
  question('i12', 2, 75.83),
  question('i7', 2, 84.99),
  question('i8', 2, 84.995),
  question('i1', 1, 0),
];

describe('a rule for weak items', () => {
  it.each<[SelectionRule, readonly string[]]>([
    ['questions-below-pass-mark', ['i1', 'i7', 'i12']],
    ['items-at-zero', ['O20']],
    ['items-with-remark', ['e12', 'O1']],
    ['by-hand', []],
    ['all', []],
    ['below-pass-mark', []],
  ])('%s selects in print order', (rule, ids) => {
    expect(select(items, rule)).toEqual(ids);
  });

  it('combines with others to what any of them selects', () => {
    fc.assert(
      fc.property(fc.subarray(selectionRules.map(({ id }) => id)), fc.shuffledSubarray(items), (chosen, some) => {
        const single = new Set(chosen.flatMap((rule) => select(some, rule)));
        const all = select(some, ...chosen);
        expect(new Set(all)).toEqual(single);
        expect(all).toHaveLength(single.size);
      }),
    );
  });

  it('keeps the order of the tab where the year has no list', () => {
    const open = [question('i9', 2, 10), question('i2', 2, 10), question('i3', 1, 10)];
    const chosen = { rules: ['questions-below-pass-mark'], passMark: 85, lowest: 3 } as const;
    expect(selectWeakItems(open, chosen, rulesOf(2569)).map(({ id }) => id)).toEqual(['i3', 'i9', 'i2']);
  });
});
