import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearName } from '../../src/thai/near-name.ts';

const name = 'องค์การบริหารส่วนตำบลทุ่งสมมุติ';

describe('a name that is another one with slips', () => {
  it.each([
    ['องค์กรบริหารส่วนตำบลทุ่งสมมุติ', 'a word for another'],
    ['องค์การบริหารส่วนตำบลทุงสมมุติ', 'a tone mark lost'],
    ['องค์การบริหารส่วนตำบลทุ่งสมมุต', 'a vowel lost'],
    ['องค์การ บริหารส่วนตำบล ทุ่งสมุติ', 'a letter lost, spaces aside'],
  ])('%s: %s', (written) => {
    expect(isNearName(written, name)).toBe(true);
    expect(isNearName(name, written)).toBe(true);
  });

  it.each([
    [name, 'the same name'],
    ['องค์การบริหารส่วนตำบล ทุ่งสมมุติ', 'the same but for a space'],
    ['องค์การบริหารส่วนตำบลคลองตัวอย่าง', 'another agency'],
    ['เทศบาลตำบลทุ่งสมมุติ', 'an agency of another type'],
    ['อบต.', 'a short text'],
    ['', 'nothing'],
  ])('is not “%s”: %s', (written) => {
    expect(isNearName(written, name)).toBe(false);
  });

  it('is near both ways or neither, and never itself', () => {
    const text = fc.string({ unit: fc.constantFrom('ก', 'ข', 'า', '่', ' '), maxLength: 16 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isNearName(a, b)).toBe(isNearName(b, a));
        expect(isNearName(a, a)).toBe(false);
      }),
    );
  });

  it('survives one letter changed in a long name', () => {
    const position = fc.nat(name.length - 1);
    fc.assert(
      fc.property(position, (at) => {
        expect(isNearName(`${name.slice(0, at)}ฮ${name.slice(at + 1)}`, name)).toBe(true);
      }),
    );
  });
});
