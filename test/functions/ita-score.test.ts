import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITA_SCORE } from '../../src/functions/custom-functions.ts';
import { thaiDigits } from '../../src/thai/digits.ts';
import { scores2565A, scores2565B, scores2567 } from '../core/worked-scores.ts';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const thai = (scores: readonly number[]) => scores.map((score) => thaiDigits(score.toFixed(2)));

describe('ITA_SCORE of one agency', () => {
  it.each([
    [scores2565A, 2565, 91.22],
    [scores2565B, 2565, 93.12],
    [scores2567, 2567, 95.01],
  ])('is one value for a column, a row, numbers or Thai digits', (scores, year, total) => {
    expect(ITA_SCORE(column(scores), year)).toBe(total);
    expect(ITA_SCORE([scores], year)).toBe(total);
    expect(ITA_SCORE([thai(scores)], year)).toBe(total);
    expect(ITA_SCORE(column(thai(scores).map((score) => `ร้อยละ ${score} คะแนน`)), year)).toBe(total);
  });

  it('is blank where all ten cells are', () => {
    expect(ITA_SCORE(column(new Array(10).fill('')), 2565)).toBe('');
    expect(ITA_SCORE([new Array(10).fill(' \u200b')], 2565)).toBe('');
  });

  it('takes edits of the rules', () => {
    const rules = [
      ['น้ำหนัก IIT', 0, ''],
      ['น้ำหนัก EIT', 0, ''],
      ['น้ำหนัก OIT', 100, ''],
    ];
    expect(ITA_SCORE([scores2565A], 2565, rules)).toBe(92.5);
    expect(ITA_SCORE([scores2565A], 2565, [['', '', '']])).toBe(91.22);
  });
});

describe('ITA_SCORE of a block', () => {
  it('gives each agency its own row: a total, a blank or a sentence', () => {
    const partial = scores2565A.map((score, i) => (i === 3 || i === 6 ? '' : score));
    expect(ITA_SCORE([scores2565A, new Array(10).fill(''), partial, scores2565B], 2565)).toEqual([
      [91.22],
      [''],
      ['ยังไม่มีคะแนนตัวชี้วัดที่ 4, 7 กรุณาพิมพ์คะแนนเป็นตัวเลข 0 ถึง 100 เช่น 91.22'],
      [93.12],
    ]);
  });

  it('reads ten rows of ten cells as ten agencies', () => {
    expect(ITA_SCORE(new Array(10).fill(scores2565A), 2565)).toEqual(new Array(10).fill([91.22]));
  });

  it('gives each row what the row alone gives', () => {
    const cell = fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100) },
      fc.constantFrom('', 'ไม่มี', '๘๕.๕๐', -1, 100.01, true),
    );
    const row = fc.array(cell, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
        expect(ITA_SCORE(rows, 2567)).toEqual(rows.map((cells) => [ITA_SCORE([cells], 2567)]));
      }),
    );
  });
});

describe('a row that cannot be scored', () => {
  it.each<[string, unknown, string]>([
    ['below the range', -1, 'ตัวชี้วัดที่ 2 มีค่า -1 ซึ่งอยู่นอกช่วง 0 ถึง 100'],
    ['above the range', 100.01, 'ตัวชี้วัดที่ 2 มีค่า 100.01 ซึ่งอยู่นอกช่วง 0 ถึง 100'],
    ['above the range in Thai digits', '๑๐๐.๐๑', 'ตัวชี้วัดที่ 2 มีค่า 100.01 ซึ่งอยู่นอกช่วง 0 ถึง 100'],
    ['text', 'ไม่มีผล', 'ตัวชี้วัดที่ 2 มีข้อความ “ไม่มีผล” ซึ่งอ่านเป็นคะแนนไม่ได้'],
    ['text with a number that is no score', 'ข้อ 12', 'ตัวชี้วัดที่ 2 มีข้อความ “ข้อ 12” ซึ่งอ่านเป็นคะแนนไม่ได้'],
    ['an error of another formula', '#DIV/0!', 'ตัวชี้วัดที่ 2 มีข้อความ “#DIV/0!” ซึ่งอ่านเป็นคะแนนไม่ได้'],
    ['a date', new Date(0), 'ตัวชี้วัดที่ 2 เป็นวันที่ ไม่ใช่คะแนน'],
    ['a checkbox', true, 'ตัวชี้วัดที่ 2 เป็นค่า TRUE หรือ FALSE ไม่ใช่คะแนน'],
    ['no number at all', Number.NaN, 'ตัวชี้วัดที่ 2 มีค่า NaN ซึ่งอยู่นอกช่วง 0 ถึง 100'],
    ['blank', '', 'ยังไม่มีคะแนนตัวชี้วัดที่ 2'],
  ])('says so of a cell with %s', (_case, cell, sentence) => {
    const scores = (scores2565A as readonly unknown[]).with(1, cell);
    expect(ITA_SCORE([scores], 2565)).toBe(`${sentence} กรุณาพิมพ์คะแนนเป็นตัวเลข 0 ถึง 100 เช่น 91.22`);
  });

  it('names every bad cell', () => {
    const scores = (scores2565A as readonly unknown[]).with(0, 'ก').with(4, 101).with(9, '');
    expect(ITA_SCORE([scores], 2565)).toMatch(/ตัวชี้วัดที่ 1 .*; ตัวชี้วัดที่ 5 .*; ยังไม่มีคะแนนตัวชี้วัดที่ 10 /);
  });

  it('quotes a long text by its beginning', () => {
    const scores = (scores2565A as readonly unknown[]).with(0, 'ยาว'.repeat(100));
    expect(String(ITA_SCORE([scores], 2565)).length).toBeLessThan(150);
  });
});

describe('an argument that cannot be used', () => {
  it.each<[string, unknown, unknown, unknown, RegExp]>([
    ['nine cells', column(scores2565A.slice(1)), 2565, '', /มี 10 ช่อง.*9 แถว 1 คอลัมน์/],
    ['one cell', 91.22, 2565, '', /1 แถว 1 คอลัมน์/],
    ['three columns of ten', scores2565A.map((score) => [score, score, score]), 2565, '', /10 แถว 3 คอลัมน์/],
    ['a year without rules', [scores2565A], 2570, '', /ไม่มีเกณฑ์การประเมินของปีงบประมาณ “2570”.*2562 ถึง 2569/],
    ['a year of the common era', [scores2565A], 2022, '', /2022 เป็น ค\.ศ\. กรุณาใช้ พ\.ศ\. 2565/],
    ['no year', [scores2565A], '', '', /ยังไม่ได้ระบุปีงบประมาณ/],
    ['an omitted year', [scores2565A], undefined, '', /ยังไม่ได้ระบุปีงบประมาณ/],
    ['text for a year', [scores2565A], 'ปีนี้', '', /“ปีนี้”/],
    ['two years', [scores2565A], [[2565, 2566]], '', /ปีงบประมาณต้องเป็นช่องเดียว.*1 แถว 2 คอลัมน์/],
    ['weights of 110', [scores2565A], 2565, [['น้ำหนัก IIT', 40]], /แถวที่ 1 .*รวมกันต้องเท่ากับ 100/],
  ])('throws a Thai sentence: %s', (_case, scores, year, rules, sentence) => {
    expect(() => ITA_SCORE(scores, year, rules)).toThrow(sentence);
  });

  it.each([2565, '2565', '๒๕๖๕', 'พ.ศ. ๒๕๖๕', 'ปีงบประมาณ 2565', 65, [[2565]]])('is not the year %j', (year) => {
    expect(ITA_SCORE([scores2565A], year)).toBe(91.22);
  });
});
