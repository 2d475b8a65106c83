// Periods as measures print them: a whole fiscal year or a range of months.

import { type BuddhistDate, monthAndYear } from './date.ts';
import { plainText } from './plain-text.ts';

type MonthOfYear = Omit<BuddhistDate, 'day'>;

export interface MonthRange {
  readonly from: MonthOfYear;
  readonly to: MonthOfYear;
}

/** `ตลอดปีงบประมาณ พ.ศ. 2566` */
export const wholeFiscalYear = (fiscalYear: number): string => `ตลอดปีงบประมาณ พ.ศ. ${fiscalYear}`;

/** October of the year before to September. */
export const fiscalYearMonths = (fiscalYear: number): MonthRange => ({
  from: { year: fiscalYear - 1, month: 10 },
  to: { year: fiscalYear, month: 9 },
});

/** October to March, and April to September. */
export function fiscalYearHalves(fiscalYear: number): readonly [MonthRange, MonthRange] {
  const { from, to } = fiscalYearMonths(fiscalYear);
  return [
    { from, to: { year: fiscalYear, month: 3 } },
    { from: { year: fiscalYear, month: 4 }, to },
  ];
}

/** `มกราคม 2566 ถึง มีนาคม 2566` or `ม.ค. 66 – มี.ค. 66`; one month stands alone. */
export function monthRange({ from, to }: MonthRange, form: 'long' | 'short' = 'long'): string {
  const first = monthAndYear(from, form);
  const last = monthAndYear(to, form);
  if (first === last) return first;
  return form === 'long' ? `${first} ถึง ${last}` : `${first} – ${last}`;
}

const FISCAL_YEARS = /ปีงบประมาณ ?(?:พ\.ศ\. ?)?(\d{4})/g;

/** The fiscal years that a text names as such, in its order. */
export const fiscalYearsIn = (text: string): readonly number[] =>
  [...plainText(text).matchAll(FISCAL_YEARS)].map(([, year]) => Number(year));
