import { describe, expect, it } from 'vitest';
import { numberKey, numbersIn, withoutOrdinal } from '../../../src/report/check-sheet/numbers-in.ts';

describe('the numbers in a text', () => {
  it.each([
    ['ได้ ๙๑.๒๒ คะแนน', ['91.22']],
    ['ปี 2566–2567 ร้อยละ 1,234.50', ['2566', '2567', '1,234.50']],
    ['คะแนน 85.00.', ['85.00']],
    ['ข้อ O12 และ i๗', ['O12', 'i7']],
    ['ลงวันที่ 24/3/2566', ['24', '3', '2566']],
    ['ตัวชี้วัดย่อยที่ 9.1', ['9.1']],
    ['ไม่มีตัวเลข', []],
  ])('of "%s" are %j', (text, found) => {
    expect(numbersIn(text).map((number) => number.text)).toEqual(found);
  });

  it.each([
    ['1. มาตรการ', true],
    ['๔.๒ ผลการวิเคราะห์', true],
    ['(3) ข้อสาม', true],
    ['12', true],
    ['85 คะแนน', false],
    ['91.22 คะแนน', true],
  ])('tell whether "%s" begins with the number of a row: %s', (text, isOrdinal) => {
    expect(numbersIn(text)[0]?.isOrdinal).toBe(isOrdinal);
  });

  it('are the same however they are written', () => {
    expect(['85', '85.00', '85.0'].map(numberKey)).toEqual(['85', '85', '85']);
    expect(numberKey('1,500')).toBe('1500');
    expect(numberKey('O12')).toBe('o12');
    expect(withoutOrdinal('1. มาตรการ')).toBe('มาตรการ');
  });
});
