import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BuddhistDate,
  buddhistDateOf,
  dateIn,
  fiscalYearOf,
  monthAndYear,
  monthsIn,
  thaiDate,
} from '../../src/thai/date.ts';
import { thaiDigits } from '../../src/thai/digits.ts';

const march24: BuddhistDate = { year: 2566, month: 3, day: 24 };

const anyDate = fc.record({
  year: fc.integer({ min: 2501, max: 2599 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('a date as typed', () => {
  it.each([
    '24/3/2566',
    '24-03-2566',
    '24.3.66',
    '24/3/2023',
    '24 มี.ค. 66',
    '24 มีค 66',
    '24 มี.ค.2566',
    '24 มีนาคม 2566',
    '24 มีนาคม พ.ศ. 2566',
    '24 เดือน มีนาคม พ.ศ. 2566',
    '๒๔ มีนาคม ๒๕๖๖',
    'วันที่ ๒๔ มีนาคม ๒๕๖๖',
    '  24   มีนาคม\u00a02566 ',
    '２４/３/２５６６',
  ])('%j is 24 March 2566', (text) => {
    expect(dateIn(text)).toEqual(march24);
  });

  it.each([
    '',
    'มีนาคม 2566',
    '24 มีนา 2566',
    '31/4/2566',
    '29/2/2566',
    '0/3/2566',
    '24/13/2566',
    '24 มีนาคม',
    '24/3/256',
    '2566-03-24',
    'ภายในวันที่ 24 มีนาคม 2566',
  ])('%j is no date', (text) => {
    expect(dateIn(text)).toBeUndefined();
  });

  it('may be 29 February in a leap year', () => {
    expect(dateIn('29 กุมภาพันธ์ 2567')).toEqual({ year: 2567, month: 2, day: 29 });
  });

  it('reads both printed forms back, in either digits', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('long' as const, 'short' as const), (date, form) => {
        expect(dateIn(thaiDate(date, form))).toEqual(date);
        expect(dateIn(thaiDigits(thaiDate(date, form)))).toEqual(date);
      }),
    );
  });

  it('is a real day or none, whatever the text', () => {
    const pieces = fc.array(
      fc.constantFrom(...'0123456789๑๒', '/', '.', '-', ' ', 'มี.ค.', 'กุมภาพันธ์', 'พ.ศ.', 'วันที่', 'ก'),
    );
    fc.assert(
      fc.property(pieces, (typed) => {
        const date = dateIn(typed.join(''));
        if (date) expect(buddhistDateOf(date.year, date.month, date.day)).toEqual(date);
      }),
    );
  });
});

describe('a date as printed', () => {
  it('has a long and a short form', () => {
    expect(thaiDate(march24)).toBe('24 มีนาคม 2566');
    expect(thaiDate(march24, 'short')).toBe('24 มี.ค. 66');
    expect(thaiDigits(thaiDate(march24))).toBe('๒๔ มีนาคม ๒๕๖๖');
    expect(monthAndYear(march24)).toBe('มีนาคม 2566');
  });
});

describe('a date from its parts', () => {
  it.each([
    [2566, 2566],
    [2023, 2566],
    [66, 2566],
    [2400, 2400],
    [2399, 2942],
  ])('takes the year %i for %i', (year, buddhist) => {
    expect(buddhistDateOf(year, 1, 1)?.year).toBe(buddhist);
  });

  it.each([
    [2566, 2, 29],
    [2566, 4, 31],
    [2566, 0, 1],
    [2566, 13, 1],
    [2566, 1, 1.5],
    [Number.NaN, 1, 1],
  ])('knows no day %i-%i-%i', (year, month, day) => {
    expect(buddhistDateOf(year, month, day)).toBeUndefined();
  });
});

describe('the fiscal year of a date', () => {
  it.each([
    [2565, 9, 2565],
    [2565, 10, 2566],
    [2565, 12, 2566],
    [2566, 1, 2566],
    [2566, 9, 2566],
  ])('of year %i month %i is %i', (year, month, fiscalYear) => {
    expect(fiscalYearOf({ year, month })).toBe(fiscalYear);
  });
});

describe('months in a text', () => {
  it.each<[string, readonly (readonly [number, number])[]]>([
    [
      'มกราคม ๒๕๖๖ ถึง มีนาคม ๒๕๖๖',
      [
        [2566, 1],
        [2566, 3],
      ],
    ],
    [
      'ต.ค. ๖๕ – ก.ย. ๖๖',
      [
        [2565, 10],
        [2566, 9],
      ],
    ],
    [
      'ตุลาคม - ธันวาคม 2565',
      [
        [2565, 10],
        [2565, 12],
      ],
    ],
    ['ภายในเดือนมิถุนายน พ.ศ. 2566', [[2566, 6]]],
    ['30 กันยายน 2566', [[2566, 9]]],
    ['มีค 66', [[2566, 3]]],
    ['ทุกเดือนมีนาคม', []],
    ['ตลอดปีงบประมาณ พ.ศ. 2566', []],
    ['', []],
  ])('%s', (text, months) => {
    expect(monthsIn(text).map(({ year, month }) => [year, month])).toEqual(months);
  });
});
