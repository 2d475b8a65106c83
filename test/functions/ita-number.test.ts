import { describe, expect, it } from 'vitest';
import { ITA_NUMBER } from '../../src/functions/custom-functions.ts';

describe('ITA_NUMBER', () => {
  it.each([
    ['ร้อยละ ๙๑.๒๒', 91.22],
    ['91,22', 91.22],
    ['๑,๐๑๔', 1014],
    [91.22, 91.22],
    ['', ''],
  ])('reads %j as %j', (text, value) => {
    expect(ITA_NUMBER(text)).toBe(value);
  });

  it('answers cell by cell, with a sentence where no number is clear', () => {
    expect(ITA_NUMBER([['๙๑.๒๒'], [''], ['91 หรือ 92'], [true]])).toEqual([
      [91.22],
      [''],
      ['อ่านตัวเลขจาก “91 หรือ 92” ไม่ได้ กรุณาพิมพ์ให้มีตัวเลขเพียงจำนวนเดียว เช่น ร้อยละ ๙๑.๒๒'],
      ['ช่องนี้ไม่ใช่ตัวเลขหรือข้อความ กรุณาพิมพ์เป็นตัวเลข'],
    ]);
  });
});
