import { describe, expect, it } from 'vitest';
import { ITA_CHECK } from '../../src/functions/custom-functions.ts';
import { thaiDigits } from '../../src/thai/digits.ts';
import { scores2565A, scores2565B, scores2567, scoresBefore2566 } from '../core/worked-scores.ts';

const NOTHING = 'ไม่พบข้อขัดแย้ง';
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const messages = (rows: unknown) => (rows as readonly (readonly string[])[]).map(([message]) => message);

describe('ITA_CHECK', () => {
  it.each<[readonly number[], number, number, string]>([
    [scores2565A, 91.22, 2565, 'A'],
    [scores2565B, 93.12, 2565, ''],
    [scores2567, 95.01, 2567, 'ผ่าน'],
  ])('finds nothing in case %#, from a column, a row or Thai digits', (scores, total, year, level) => {
    expect(ITA_CHECK(column(scores), total, year, level)).toBe(NOTHING);
    expect(ITA_CHECK([scores], total, year, level)).toBe(NOTHING);
    const thai = scores.map((score) => thaiDigits(score.toFixed(2)));
    expect(ITA_CHECK(column(thai), thaiDigits(`ร้อยละ ${total}`), year, level)).toBe(NOTHING);
  });

  it('gives a row of what is wrong and what to do for each finding', () => {
    expect(ITA_CHECK([scores2565B], 83.12, 2565, 'A')).toEqual([
      ['คะแนนภาพรวมที่ประกาศ 83.12 ไม่ตรงกับคะแนนที่คำนวณจากตัวชี้วัด 10 ตัว คือ 93.12', expect.stringMatching(/ITAS/)],
      ['ระดับที่ประกาศ “A” ไม่ตรงกับคะแนนภาพรวมที่ประกาศ 83.12 ซึ่งได้ระดับ B', expect.stringMatching(/ITAS/)],
    ]);
    expect(messages(ITA_CHECK([scoresBefore2566], 92.85, 2566))).toEqual([
      expect.stringMatching(/^คะแนนภาพรวมที่ประกาศ 92.85 ไม่ตรงกับ.*50.36$/),
      expect.stringMatching(/^ตัวชี้วัดที่ 9 ได้ 15.75 ไม่ได้/),
    ]);
  });

  it('judges several published totals together', () => {
    expect(messages(ITA_CHECK([scores2565B], [[83.12, 93.13]], 2565))).toEqual([
      expect.stringMatching(/มี 2 ค่า คือ 93.13 และ 83.12 แต่ไม่มีค่าใดตรงกับ.*93.12$/),
    ]);
  });

  it('uses instruments where they are given', () => {
    expect(messages(ITA_CHECK([scores2567], 95.01, 2567, 'ผ่านดี', [[97.32, 92.72, 79.38, 100]]))).toEqual([
      expect.stringMatching(/ซึ่งได้ระดับ ผ่าน$/),
    ]);
  });

  it('says which scores are blank and which cannot be read', () => {
    const cells = (scores2565A as readonly unknown[]).with(1, 'x').with(4, '');
    expect(messages(ITA_CHECK([cells], 91.22, 2565))).toEqual([
      'ตัวชี้วัดที่ 2 มีข้อความ “x” ซึ่งอ่านเป็นคะแนนไม่ได้',
      'ยังไม่มีคะแนนตัวชี้วัดที่ 2, 5 จึงคำนวณคะแนนภาพรวมไม่ได้',
    ]);
    expect(messages(ITA_CHECK([cells.with(4, 90)], 91.22, 2565))).toHaveLength(1);
  });

  it('is blank where nothing is given', () => {
    expect(ITA_CHECK([new Array(10).fill('')], '', 2565)).toBe('');
  });

  it('adds what is not confirmed as a note, and follows edited rules', () => {
    expect(messages(ITA_CHECK([scores2567], 95.01, 2569, 'ผ่าน'))).toEqual([
      NOTHING,
      expect.stringMatching(/^ค่าน้ำหนักของปีงบประมาณ 2569 ยังไม่ได้รับการยืนยัน/),
      expect.stringMatching(/^เกณฑ์ระดับของปีงบประมาณ 2569 ยังไม่ได้รับการยืนยัน/),
    ]);
    const weights = [
      ['น้ำหนัก IIT', 0],
      ['น้ำหนัก EIT', 0],
      ['น้ำหนัก OIT', 100],
    ];
    expect(ITA_CHECK([scores2567], 100, 2567, '', '', weights)).toBe(NOTHING);
  });

  it.each<[string, unknown, unknown, unknown, RegExp]>([
    ['two agencies', [scores2565A, scores2565B], 91.22, '', /10 ช่องของหน่วยงานเดียว.*2 แถว 10 คอลัมน์/],
    ['nine scores', [scores2565A.slice(1)], 91.22, '', /1 แถว 9 คอลัมน์/],
    ['a total that is text', [scores2565A], 'ผ่าน', '', /คะแนนภาพรวมที่ประกาศมีข้อความ “ผ่าน”/],
    ['instruments of another size', [scores2565A], 91.22, [[1, 2]], /กรุณาเลือกแถวละ 4 ช่อง/],
    ['an instrument that is text', [scores2565A], 91.22, [['x', 90, 90]], /IIT มีข้อความ “x”/],
  ])('throws for %s', (_case, scores, total, instruments, sentence) => {
    expect(() => ITA_CHECK(scores, total, 2565, '', instruments)).toThrow(sentence);
  });
});
