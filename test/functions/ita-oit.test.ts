import { describe, expect, it } from 'vitest';
import { ITA_OIT } from '../../src/functions/custom-functions.ts';
import { thaiDigits } from '../../src/thai/digits.ts';
import { rulesOf } from '../core/rules-of.ts';
import { itemsAtZero2565B } from '../core/worked-scores.ts';

const idsOf = (year: number) => rulesOf(year).oitItems.map(({ id }) => id);
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const fullBut = (year: number, ...zeros: readonly string[]) => idsOf(year).map((id) => (zeros.includes(id) ? 0 : 100));

describe('ITA_OIT', () => {
  const values = fullBut(2565, ...itemsAtZero2565B);

  it('gives indicators 9 and 10 side by side, from columns or rows', () => {
    expect(ITA_OIT(column(idsOf(2565)), column(values), 2565)).toEqual([[92.14, 100]]);
    expect(ITA_OIT([idsOf(2565)], [values], 2565)).toEqual([[92.14, 100]]);
  });

  it.each<[string, (id: string) => string]>([
    ['in small letters', (id) => id.toLowerCase()],
    ['in Thai digits', (id) => `ข้อ ${thaiDigits(id)}`],
    ['with a zero for the letter', (id) => thaiDigits(id.replace('O', '0'))],
  ])('reads ids %s', (_case, printed) => {
    expect(ITA_OIT(column(idsOf(2565).map(printed)), column(values.map((v) => thaiDigits(`${v}`))), 2565)).toEqual([
      [92.14, 100],
    ]);
  });

  it('does not depend on the order of the rows, and passes over blank ones', () => {
    const ids = [...idsOf(2565), ''].reverse();
    expect(ITA_OIT(column(ids), column([...values, ''].reverse()), 2565)).toEqual([[92.14, 100]]);
  });

  it('leaves an indicator without any score blank, and names what one with some still lacks', () => {
    expect(ITA_OIT([['O42', 'O43']], [[100, 0]], 2565)).toEqual([
      ['', 'ยังไม่มีคะแนนข้อ O34, O35, O36, O37, O38 และอีก 3 ข้อ กรุณาใส่คะแนนให้ครบ'],
    ]);
    expect(ITA_OIT('', '', 2565)).toEqual([['', '']]);
  });

  it('says where the year’s split is not known', () => {
    expect(ITA_OIT([idsOf(2567)], [fullBut(2567, 'o34')], 2567)).toEqual([
      [100, expect.stringMatching(/ข้อ o26 ถึง o35 ของปีงบประมาณ 2567 .*จึงคำนวณไม่ได้/)],
    ]);
  });

  it.each<[string, unknown, unknown, number, RegExp]>([
    ['ranges of different size', [['O1', 'O2']], 100, 2565, /มีข้อ 2 ช่อง แต่มีคะแนน 1 ช่อง/],
    ['an item that the year does not have', 'O44', 100, 2565, /ไม่พบข้อ “O44” ในรายการของปีงบประมาณ 2565/],
    ['a question', 'i4', 100, 2565, /ข้อ i4 เป็นข้อคำถาม/],
    ['a score without an id', '', 100, 2565, /มีคะแนนแต่ไม่มีเลขข้อ/],
    ['a score that is text', 'O1', 'ผ่าน', 2565, /คะแนนข้อ O1 มีข้อความ “ผ่าน”/],
    ['a score out of range', 'O1', 101, 2565, /คะแนนข้อ O1 มีค่า 101 ซึ่งอยู่นอกช่วง/],
    ['an item given twice', [['O1', '๐๑']], [[100, 0]], 2565, /ข้อ O1 ซ้ำ/],
    ['a year without items', 'O1', 100, 2562, /ยังไม่มีรายการข้อของปีงบประมาณ 2562/],
  ])('throws for %s', (_case, ids, scores, year, sentence) => {
    expect(() => ITA_OIT(ids, scores, year)).toThrow(sentence);
  });
});
