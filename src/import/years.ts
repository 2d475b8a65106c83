// Fiscal years in running text: `ปีงบประมาณ พ.ศ. 2567`, `ปี 67`, or a Buddhist year alone, which is a heading of a column.

import type { Page } from './page.ts';

export interface PrintedYear {
  /** Buddhist era. */
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const YEAR =
  /(?:ปี[ \n]?(?:งบประมาณ)?|งบประมาณ)[ \n]?(?:พ\.? ?ศ\.?)?[ \n]?(25[5-9]\d|[5-9]\d)(?![\d.,/]|[ \n]?(?:บาท|คน|ปี))|(?<![\d.,/])(25[5-9]\d)(?![\d.,/])/g;
/** A month or a day before it makes it a date. */
const DATE_BEFORE = /(?:\d ?[/.-] ?|(?:คม|ยน|พันธ์|[คยพ]\.) ?(?:พ\.? ?ศ\.? ?)?)$/;

export const printedYears = ({ text }: Page): readonly PrintedYear[] =>
  [...text.matchAll(YEAR)].flatMap(({ index: start = 0, 0: written, 1: named, 2: alone }): readonly PrintedYear[] => {
    if (alone !== undefined && DATE_BEFORE.test(text.slice(Math.max(0, start - 15), start))) return [];
    const digits = named ?? alone ?? '';
    return [{ year: digits.length === 2 ? 2500 + Number(digits) : Number(digits), start, end: start + written.length }];
  });
