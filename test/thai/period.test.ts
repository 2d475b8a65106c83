import { describe, expect, it } from 'vitest';
import { fiscalYearMonths, fiscalYearsIn, monthRange, wholeFiscalYear } from '../../src/thai/period.ts';

it('a whole fiscal year has a phrase of its own', () => {
  expect(wholeFiscalYear(2566)).toBe('ตลอดปีงบประมาณ พ.ศ. 2566');
});

it('a fiscal year runs from October of the year before to September', () => {
  expect(monthRange(fiscalYearMonths(2566))).toBe('ตุลาคม 2565 ถึง กันยายน 2566');
  expect(monthRange(fiscalYearMonths(2566), 'short')).toBe('ต.ค. 65 – ก.ย. 66');
});

it('a range of one month is that month', () => {
  const month = { year: 2566, month: 1 };
  expect(monthRange({ from: month, to: month })).toBe('มกราคม 2566');
});

describe('fiscal years in a text', () => {
  it.each<[string, readonly number[]]>([
    ['ตลอดปีงบประมาณ พ.ศ. ๒๕๖๕', [2565]],
    ['ปีงบประมาณ2566', [2566]],
    ['ปีงบประมาณ พ.ศ.2566 และปีงบประมาณ 2567', [2566, 2567]],
    ['ตลอดปี 2566', []],
  ])('%s', (text, years) => {
    expect(fiscalYearsIn(text)).toEqual(years);
  });
});
