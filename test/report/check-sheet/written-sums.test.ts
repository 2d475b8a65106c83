import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../src/core/score.ts';
import { exactText, writtenSums } from '../../../src/report/check-sheet/written-sums.ts';
import { rulesOf } from '../../core/rules-of.ts';
import { scores2565A, scores2567 } from '../../core/worked-scores.ts';

describe('written-out sums', () => {
  it('show what is added and divided, and the value before and after rounding', () => {
    const sums = writtenSums(scores2565A.map(scoreOf), [], rulesOf(2565));
    expect(sums).toEqual([
      {
        name: 'IIT',
        sum: '(90.78 + 89.83 + 87.53 + 88.25 + 90.04) ÷ 5 = 446.43 ÷ 5',
        before: '89.286',
        after: 89.29,
      },
      { name: 'EIT', sum: '(92.07 + 92.79 + 89.49) ÷ 3 = 274.35 ÷ 3', before: '91.45', after: 91.45 },
      { name: 'OIT', sum: '(85.00 + 100.00) ÷ 2 = 185.00 ÷ 2', before: '92.50', after: 92.5 },
      {
        name: 'คะแนนภาพรวม',
        sum: '((89.286 × 30) + (91.45 × 30) + (92.50 × 40)) ÷ 100',
        before: '91.2208',
        after: 91.22,
      },
    ]);
  });

  it('show both parts of EIT only where every indicator has both', () => {
    const pair = [scoreOf(93.34), scoreOf(94)] as const;
    const names = (parts: Parameters<typeof writtenSums>[1]) =>
      writtenSums(scores2567.map(scoreOf), parts, rulesOf(2567)).map(({ name }) => name);
    expect(names([pair, pair, pair])).toEqual(['IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'EIT', 'OIT', 'คะแนนภาพรวม']);
    expect(names([pair, undefined, pair])).toEqual(['IIT', 'EIT', 'OIT', 'คะแนนภาพรวม']);
  });

  it('never round on the way: a decimal that goes on says so', () => {
    expect(exactText({ numerator: 257_810_000, denominator: 3_000_000 })).toBe('85.936666…');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000_000 }), fc.constantFrom(1, 2, 3, 5), (numerator, size) => {
        const denominator = size * 1_000_000;
        const text = exactText({ numerator, denominator });
        const read = Number(text.replace('…', ''));
        expect(read).toBeLessThanOrEqual(numerator / denominator + 1e-9);
        expect(numerator / denominator - read).toBeLessThan(1e-6);
        expect(text.endsWith('…')).toBe((numerator * 1_000_000) % denominator !== 0);
      }),
    );
  });
});
