import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemFinderOf, itemIdIn } from '../../src/core/item-id.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { thaiDigits } from '../../src/thai/digits.ts';
import { rulesOf } from './rules-of.ts';

describe('a printed id', () => {
  it.each([
    ['O12', 'O12'],
    ['o12', 'O12'],
    ['๐๑๒', 'O12'],
    ['012', 'O12'],
    ['O๑๒', 'O12'],
    ['ข้อ O๑๒', 'O12'],
    ['ข้อที่ o12', 'O12'],
    ['ข้อ ๐๑๒', 'O12'],
    ['O 12', 'O12'],
    ['O.12', 'O12'],
    ['O-12', 'O12'],
    ['O01', 'O1'],
    ['Ｏ１２', 'O12'],
    ['E๑๒', 'E12'],
    ['e12', 'E12'],
    ['i๔', 'I4'],
    [' i4\u200b ', 'I4'],
  ])('%j is %s', (text, id) => {
    expect(itemIdIn(text)).toBe(id);
  });

  it.each(['', '12', 'ข้อ 12', 'O', 'O0', '๐', 'O123', 'X12', 'O12 หรือ O13', '12O', 'ข้อ'])('%j is none', (text) => {
    expect(itemIdIn(text)).toBeUndefined();
  });

  it('never fails on any text', () => {
    const thai = fc.integer({ min: 0x0e00, max: 0x0e7f }).map((code) => String.fromCharCode(code));
    const piece = fc.oneof(thai, fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...'OoIiEe0123 .-'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(itemIdIn(pieces.join('')) ?? 'O1').toMatch(/^[OIE][1-9]\d?$/);
      }),
    );
  });
});

describe('finding an item of a year', () => {
  it.each(ruleSetYears)('of %i meets every one under its print in Thai digits', (year) => {
    const rules = rulesOf(year);
    const find = itemFinderOf(rules);
    for (const rule of [...rules.questions, ...rules.oitItems]) {
      expect(find(thaiDigits(rule.id))?.rule).toBe(rule);
      expect(find(`ข้อ ${rule.id.toUpperCase()}`)?.rule).toBe(rule);
    }
  });

  it('gives nothing for an item that the year does not have', () => {
    expect(itemFinderOf(rulesOf(2567))('O36')).toBeUndefined();
    expect(itemFinderOf(rulesOf(2567))('i16')).toBeUndefined();
    expect(itemFinderOf(rulesOf(2562))('O1')).toBeUndefined();
  });
});
