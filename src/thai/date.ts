// Dates of the Buddhist era as plain values: the add-on asks no clock and no locale. Years of the common era and
// two-digit years are understood once, here, and never travel further.

import { plainText } from './plain-text.ts';

/** `year` is of the Buddhist era; `month` and `day` count from 1. */
export interface BuddhistDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface MonthName {
  readonly long: string;
  readonly short: string;
}

/** January first. */
const monthNames: readonly MonthName[] = [
  { long: 'มกราคม', short: 'ม.ค.' },
  { long: 'กุมภาพันธ์', short: 'ก.พ.' },
  { long: 'มีนาคม', short: 'มี.ค.' },
  { long: 'เมษายน', short: 'เม.ย.' },
  { long: 'พฤษภาคม', short: 'พ.ค.' },
  { long: 'มิถุนายน', short: 'มิ.ย.' },
  { long: 'กรกฎาคม', short: 'ก.ค.' },
  { long: 'สิงหาคม', short: 'ส.ค.' },
  { long: 'กันยายน', short: 'ก.ย.' },
  { long: 'ตุลาคม', short: 'ต.ค.' },
  { long: 'พฤศจิกายน', short: 'พ.ย.' },
  { long: 'ธันวาคม', short: 'ธ.ค.' },
];

/** A month's name, long or short, and the year that may follow it. */
const MONTH_AND_YEAR = new RegExp(
  `(${monthNames.flatMap(({ long, short }) => [long, short.replace(/\./g, '\\.?')]).join('|')}) ?(?:พ\\.ศ\\. ?)?(\\d{4}|\\d{2})?(?!\\d)`,
  'g',
);

/** How far the Buddhist era is ahead of the common era. */
const ERA_OFFSET = 543;
/** A full year below this is of the common era: Sheets itself takes a typed 24/3/2566 for the year 2566 of that era. */
const EARLIEST_BUDDHIST_YEAR = 2400;
const CENTURY = 2500;

/** The long form `24 มีนาคม 2566` or the short form `24 มี.ค. 66`, in ASCII digits. */
export function thaiDate(date: BuddhistDate, form: keyof MonthName = 'long'): string {
  return `${date.day} ${monthAndYear(date, form)}`;
}

/** `มีนาคม 2566` or `มี.ค. 66`, in ASCII digits. */
export function monthAndYear({ year, month }: Omit<BuddhistDate, 'day'>, form: keyof MonthName = 'long'): string {
  return `${monthNames[month - 1]?.[form]} ${form === 'long' ? year : String(year).slice(-2)}`;
}

/** The date of a year in either era, or of the last two digits of a Buddhist one; undefined where no such day exists. */
export function buddhistDateOf(year: number, month: number, day: number): BuddhistDate | undefined {
  const date = { year: buddhistYearOf(year), month, day };
  const isWhole = [year, month, day].every(Number.isInteger);
  return isWhole && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(date) ? date : undefined;
}

const THAI_ZONE_MS = 7 * 60 * 60 * 1000;

/** The day that it is in Thailand at a moment. */
export function thaiDayOf(moment: Date): BuddhistDate | undefined {
  const day = new Date(moment.getTime() + THAI_ZONE_MS);
  return buddhistDateOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** A date as typed or printed: `24/3/2566`, `24 มี.ค. 66`, `วันที่ ๒๔ มีนาคม พ.ศ. ๒๕๖๖`; undefined for anything else. */
export function dateIn(text: string): BuddhistDate | undefined {
  const plain = plainText(text).replace(/^วันที่ ?/, '');
  const numeric = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/.exec(plain);
  if (numeric) return buddhistDateOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^(\d{1,2}) ?(?:เดือน ?)?([ก-๎.]+?) ?(?:พ\.ศ\. ?)?(\d{4}|\d{2})$/.exec(plain);
  if (!worded) return undefined;
  return buddhistDateOf(Number(worded[3]), monthNumberOf(worded[2] as string), Number(worded[1]));
}

/** A month of a year, in the order of a text: `ม.ค. – มี.ค. 2566` has two, both of 2566. A month without any year is none. */
export function monthsIn(text: string): readonly Omit<BuddhistDate, 'day'>[] {
  const found = [...plainText(text).matchAll(MONTH_AND_YEAR)].map(([, word = '', year]) => ({
    month: monthNumberOf(word.trim()),
    year: year === undefined ? undefined : buddhistYearOf(Number(year)),
  }));
  let year: number | undefined;
  return found
    .reverse()
    .flatMap(({ month, year: own }) => {
      year = own ?? year;
      return month > 0 && year !== undefined ? [{ year, month }] : [];
    })
    .reverse();
}

/** Whether a day comes before another; no day comes before itself. */
export const isBefore = (left: BuddhistDate, right: BuddhistDate): boolean =>
  (left.year - right.year || left.month - right.month || left.day - right.day) < 0;

/** From one day to another; negative where the other comes first. */
export const daysBetween = (from: BuddhistDate, to: BuddhistDate): number => dayNumber(to) - dayNumber(from);

const DAY_MS = 24 * 60 * 60 * 1000;

const dayNumber = ({ year, month, day }: BuddhistDate): number => Date.UTC(year - ERA_OFFSET, month - 1, day) / DAY_MS;

/** The fiscal year a day belongs to: it begins on 1 October of the year before. */
export const fiscalYearOf = ({ year, month }: Omit<BuddhistDate, 'day'>): number => (month >= 10 ? year + 1 : year);

function buddhistYearOf(year: number): number {
  if (year < 100) return CENTURY + year;
  return year < EARLIEST_BUDDHIST_YEAR ? year + ERA_OFFSET : year;
}

/** 0 for a word that is no month. Dots of a short form may be missing. */
function monthNumberOf(word: string): number {
  const letters = (name: string) => name.replace(/\./g, '');
  return 1 + monthNames.findIndex(({ long, short }) => word === long || letters(word) === letters(short));
}

function daysIn({ year, month }: BuddhistDate): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const common = year - ERA_OFFSET;
  const isLeap = common % 4 === 0 && (common % 100 !== 0 || common % 400 === 0);
  return isLeap ? 29 : 28;
}
