import { describe, expect, it } from 'vitest';
import { ITA_INSTRUMENT } from '../../src/functions/custom-functions.ts';
import { scores2565A, scores2567 } from '../core/worked-scores.ts';

const blank = new Array(10).fill('');

describe('ITA_INSTRUMENT', () => {
  it('gives IIT, EIT and OIT in a row per agency', () => {
    expect(ITA_INSTRUMENT([scores2567], 2567)).toEqual([[97.32, 86.05, 100]]);
    expect(
      ITA_INSTRUMENT(
        scores2567.map((score) => [score]),
        2567,
      ),
    ).toEqual([[97.32, 86.05, 100]]);
    expect(ITA_INSTRUMENT([scores2565A, blank], 2565)).toEqual([
      [89.29, 91.45, 92.5],
      ['', '', ''],
    ]);
  });

  it.each([
    ['IIT', 97.32],
    ['eit', 86.05],
    [' OIT ', 100],
  ])('gives the one named: %j', (instrument, points) => {
    expect(ITA_INSTRUMENT([scores2567], 2567, instrument)).toBe(points);
    expect(ITA_INSTRUMENT([scores2567, blank, scores2567], 2567, instrument)).toEqual([[points], [''], [points]]);
  });

  it('puts the sentence of a bad row in its first cell', () => {
    const [[first, ...rest] = []] = ITA_INSTRUMENT(
      [(scores2567 as readonly unknown[]).with(9, 'x')],
      2567,
    ) as string[][];
    expect(first).toMatch(/^ตัวชี้วัดที่ 10 มีข้อความ “x”/);
    expect(rest).toEqual(['', '']);
  });

  it('throws for an instrument that there is not', () => {
    expect(() => ITA_INSTRUMENT([scores2567], 2567, 'ITA')).toThrow(/ไม่รู้จักเครื่องมือ “ITA” กรุณาใช้ IIT, EIT หรือ OIT/);
  });
});
