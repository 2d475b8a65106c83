import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits, thaiDigits } from '../../src/thai/digits.ts';

/** Text without digits of the kind that a conversion makes. */
const textWithout = (digits: RegExp) =>
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(digits, ''));

describe('digits', () => {
  it.each([
    ['91.22', '๙๑.๒๒'],
    ['พ.ศ. 2566', 'พ.ศ. ๒๕๖๖'],
    ['0123456789', '๐๑๒๓๔๕๖๗๘๙'],
    ['O12', 'O๑๒'],
    ['', ''],
  ])('%s is written %s in Thai, and back', (ascii, thai) => {
    expect(thaiDigits(ascii)).toBe(thai);
    expect(asciiDigits(thai)).toBe(ascii);
  });

  it('full-width ones become ASCII too', () => {
    expect(asciiDigits('９１．２２')).toBe('91．22');
  });

  it('come back from Thai unchanged', () => {
    fc.assert(fc.property(textWithout(/[๐-๙０-９]/g), (text) => asciiDigits(thaiDigits(text)) === text));
  });

  it('come back from ASCII unchanged', () => {
    fc.assert(fc.property(textWithout(/[0-9０-９]/g), (text) => thaiDigits(asciiDigits(text)) === text));
  });
});
