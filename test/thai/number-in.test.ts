import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thaiDigits } from '../../src/thai/digits.ts';
import { measureIn, numberIn } from '../../src/thai/number-in.ts';

const NBSP = '\u00a0';
const ZERO_WIDTH = '\u200b';

describe('the number in a text', () => {
  it.each([
    ['๙๑.๒๒', 91.22],
    ['ร้อยละ ๙๑.๒๒', 91.22],
    ['ร้อยละ๙๑.๒๒', 91.22],
    ['91.22 คะแนน', 91.22],
    ['ได้คะแนนเท่ากับร้อยละ ๙๑.๒๒ คะแนน', 91.22],
    ['91,22', 91.22],
    ['91,2', 91.2],
    ['1,014', 1014],
    ['๑,๐๑๔', 1014],
    ['1,234,567.5', 1234567.5],
    ['91.22%', 91.22],
    ['(91.22)', 91.22],
    ['“91.22”', 91.22],
    [`${NBSP}91.22${NBSP}คะแนน`, 91.22],
    [`9${ZERO_WIDTH}1.${ZERO_WIDTH}22`, 91.22],
    ['９１．２２', 91.22],
    ['９１，２２', 91.22],
    ['.5', 0.5],
    ['100', 100],
    ['๑๐๐.๐๐', 100],
    ['-1', -1],
    ['−1', -1],
    ['- 91.22', 91.22],
    ['คะแนนภาพรวม: 93.13', 93.13],
    ['คะแนน 91.22.', 91.22],
    ['ลำดับที่ ๑,๐๑๔ ของประเภทหน่วยงาน', 1014],
    ['พ.ศ. ๒๕๖๕', 2565],
    ['0.05', 0.05],
  ])('%j is %f', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it.each([
    '',
    'ไม่มีคะแนน',
    '91.22 หรือ 93.13',
    '91-92',
    '24/3/2566',
    '12:30',
    '1,2345',
    '0,123',
    '1.014,50',
    '91.22.33',
    '12,34,56',
    'O12',
    'i4',
    '1e5',
    '#DIV/0!',
    '#N/A',
    '9 1.22',
    '=91.22',
    '9'.repeat(400),
    '.',
    '-',
  ])('%j holds none that is clear', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });

  it('is read back from Thai digits and words around them', () => {
    const twoDecimals = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(twoDecimals, (value) => {
        for (const written of [value.toFixed(2), String(value), value.toFixed(2).replace('.', ',')]) {
          expect(numberIn(written)).toBe(value);
          expect(numberIn(thaiDigits(written))).toBe(value);
          expect(measureIn(`ร้อยละ ${thaiDigits(written)} คะแนน`)).toBe(value);
        }
      }),
    );
  });

  it('is a finite number or none, whatever the text', () => {
    const thai = fc.integer({ min: 0x0e00, max: 0x0e7f }).map((code) => String.fromCharCode(code));
    const piece = fc.oneof(thai, fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...'0123456789.,-% '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const value = numberIn(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
        expect([value, undefined]).toContain(measureIn(text));
      }),
    );
  });
});

describe('a measure', () => {
  it.each([
    ['ร้อยละ ๙๑.๒๒ คะแนน', 91.22],
    ['ได้ 91.22', 91.22],
    ['91.22 เปอร์เซ็นต์', 91.22],
    [' 85 ', 85],
  ])('%j is %f', (text, value) => {
    expect(measureIn(text)).toBe(value);
  });

  it.each(['ข้อ 12', 'ครั้งที่ 2', 'ยังไม่ประเมิน 3 ข้อ', 'ปี 65', ''])('%j is none, though it may hold a number', (text) => {
    expect(measureIn(text)).toBeUndefined();
  });
});
