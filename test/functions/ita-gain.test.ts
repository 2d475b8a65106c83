import { describe, expect, it } from 'vitest';
import { ITA_GAIN } from '../../src/functions/custom-functions.ts';
import { rulesOf } from '../core/rules-of.ts';
import { itemsAtZero2565B } from '../core/worked-scores.ts';

const ids = rulesOf(2565).oitItems.map(({ id }) => id);
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe('ITA_GAIN', () => {
  it('puts the item of the smallest sub-indicator first, ties in sheet order, full items last', () => {
    const rows = ITA_GAIN(column(ids), column(ids.map((id) => (itemsAtZero2565B.includes(id) ? 0 : 100))), 2565);
    expect(rows).toHaveLength(ids.length);
    expect((rows as readonly unknown[]).slice(0, 4)).toEqual([
      ['O20', 0.57],
      ['O12', 0.5],
      ['O13', 0.5],
      ['O1', 0],
    ]);
  });

  it.each([
    ['i7', 74.05, 2565, 0.26],
    ['e12', 50, 2565, 1],
    ['i4', 40, 2567, 1.2],
    ['e9', 40, 2567, 2],
    ['O43', 0, 2565, 5],
    ['O41', 0, 2565, 1.25],
  ])('of %s at %f in %i is %f', (id, score, year, gain) => {
    expect(ITA_GAIN(id, score, year)).toEqual([[id, gain]]);
  });

  it('puts rows that cannot be used last, each with its sentence, and leaves out those without a score', () => {
    expect(ITA_GAIN(column(['X1', 'O1', '', 'o12', 'O2']), column([1, 'x', '', '๐', '']), 2565)).toEqual([
      ['O12', 0.5],
      ['X1', expect.stringMatching(/^ไม่พบข้อ “X1”/)],
      ['O1', expect.stringMatching(/^คะแนนข้อ O1 มีข้อความ “x”/)],
    ]);
  });

  it('says of an item whose sub-indicator is not known that it cannot be worked out', () => {
    expect(ITA_GAIN('o34', 0, 2567)).toEqual([['o34', expect.stringMatching(/ตัวชี้วัดย่อยใด จึงคำนวณไม่ได้/)]]);
  });

  it('is blank where nothing is given, and follows edited weights', () => {
    expect(ITA_GAIN([['']], [['']], 2565)).toBe('');
    const weights = [
      ['น้ำหนัก IIT', 0],
      ['น้ำหนัก EIT', 20],
      ['น้ำหนัก OIT', 80],
    ];
    expect(ITA_GAIN('O12', 0, 2565, weights)).toEqual([['O12', 1]]);
  });
});
