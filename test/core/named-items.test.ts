import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedItemsIn } from '../../src/core/named-items.ts';
import { rulesOf } from './rules-of.ts';

it.each([
  ['', 2, 2565, []],
  ['i7', 2, 2565, ['i7']],
  ['i12\ni7\nข้อ I๑๐', 2, 2565, ['i7', 'i10', 'i12']],
  ['i20, i21', 4, 2565, ['i20', 'i21']],
  ['ข้อ ๒๐ และ ข้อ ๒๑', 4, 2565, ['i20', 'i21']],
  ['ข้อที่ 20 21', 4, 2565, ['i20', 'i21']],
  ['๑๒;14/๑๕', 8, 2565, ['e12', 'e14', 'e15']],
  ['ข้อ 12 กับ ๐๑๓', 9, 2565, ['O12', 'O13']],
  ['i 7 i 10', undefined, 2565, ['i7', 'i10']],
  ['O12, i7, O12', undefined, 2565, ['i7', 'O12']],
  ['O12', 9, 2567, ['o12']],
  ['7, e3, O99', 1, 2562, ['i7', 'e3', 'O99']],
] as const)(
  '"%s" beside indicator %s of %i names its items, each once and in print order',
  (text, indicator, year, ids) => {
    expect(namedItemsIn(text, indicator, rulesOf(year))).toEqual({ ids, unknown: [] });
  },
);

it.each([
  ['i7, i99', 2, ['i7'], ['i99']],
  ['ข้อ 20', undefined, [], ['20']],
  ['ทุกข้อ', 2, [], ['ทุก']],
] as const)('"%s" names something that is no item of the year', (text, indicator, ids, unknown) => {
  expect(namedItemsIn(text, indicator, rulesOf(2565))).toEqual({ ids, unknown });
});

it('reads back any items however they are set apart', () => {
  const rules = rulesOf(2565);
  const printed = [...rules.questions, ...rules.oitItems].map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(printed), fc.constantFrom('\n', ', ', ' และ ', ' และข้อ ', ' '), (ids, between) => {
      expect(namedItemsIn(ids.join(between), undefined, rules)).toEqual({ ids, unknown: [] });
    }),
  );
});
