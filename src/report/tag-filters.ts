// The filters of a tag, by the names staff write: text in, text out.
import { dateIn, thaiDate } from '../thai/date.ts';
import { decimalOf } from '../thai/decimal.ts';
import { asciiDigits, thaiDigits } from '../thai/digits.ts';
import { nearestName } from '../thai/near-name.ts';
import { measureIn, numberIn } from '../thai/number-in.ts';
import { sectionDigits } from './section-digits.ts';
import type { FilterCall } from './tag-expression.ts';

export interface TagFilter {
  readonly name: string;
  /** What stands after the name, as a reader of the page of tags is told; empty where nothing may. */
  readonly argument: string;
  readonly about: string;
  readonly fits: (argument: string) => boolean;
  readonly apply: (text: string, argument: string) => string;
}

const MOST_DECIMALS = 6;
const THAI_DIGIT = /[๐-๙]/;

const isBlank = (argument: string): boolean => argument === '';

/** In the kind of digits that the text had. */
const asIn = (text: string, changed: string): string => (THAI_DIGIT.test(text) ? thaiDigits(changed) : changed);

function dated(text: string, form: 'long' | 'short'): string {
  const date = dateIn(text);
  return date ? asIn(text, thaiDate(date, form)) : text;
}

function withDecimals(text: string, places: number): string {
  const value = measureIn(text);
  if (value === undefined) return text;
  const written = asciiDigits(text).replace(/-?[\d.,]*\d/, decimalOf(value, places));
  return asIn(text, written);
}

export const tagFilters: readonly TagFilter[] = [
  {
    name: 'เลขไทย',
    argument: '',
    about: 'เปลี่ยนตัวเลขเป็นเลขไทย ยกเว้นในที่อยู่เว็บ',
    fits: isBlank,
    apply: (text) => sectionDigits(true)(text),
  },
  {
    name: 'เลขอารบิก',
    argument: '',
    about: 'เปลี่ยนตัวเลขเป็นเลขอารบิก',
    fits: isBlank,
    apply: (text) => asciiDigits(text),
  },
  {
    name: 'ทศนิยม',
    argument: 'จำนวนตำแหน่ง 0 ถึง 6',
    about: 'ปัดตัวเลขให้มีทศนิยมตามจำนวนตำแหน่ง ข้อความที่ไม่ใช่ตัวเลขคงเดิม',
    fits: (argument) => /^[0-9๐-๙]$/.test(argument) && (numberIn(argument) ?? MOST_DECIMALS + 1) <= MOST_DECIMALS,
    apply: (text, argument) => withDecimals(text, numberIn(argument) ?? 0),
  },
  {
    name: 'วันที่เต็ม',
    argument: '',
    about: 'เขียนวันที่แบบ 24 มีนาคม 2566 ข้อความที่ไม่ใช่วันที่คงเดิม',
    fits: isBlank,
    apply: (text) => dated(text, 'long'),
  },
  {
    name: 'วันที่ย่อ',
    argument: '',
    about: 'เขียนวันที่แบบ 24 มี.ค. 66 ข้อความที่ไม่ใช่วันที่คงเดิม',
    fits: isBlank,
    apply: (text) => dated(text, 'short'),
  },
  {
    name: 'ถ้าว่าง',
    argument: 'ข้อความที่พิมพ์แทน',
    about: 'พิมพ์ข้อความนี้แทนเมื่อไม่มีข้อมูล',
    fits: (argument) => argument !== '',
    apply: (text, argument) => (text === '' ? argument : text),
  },
];

export interface FilterFault extends FilterCall {
  /** The known filter nearest to an unknown name; undefined where the name is known and what follows it is wrong. */
  readonly nearest: string | undefined;
  readonly isKnown: boolean;
}

const filterNamed = (name: string): TagFilter | undefined => tagFilters.find((filter) => filter.name === name);

/** What is wrong with a filter as it stands in a tag; undefined where nothing is. */
export function filterFaultOf(call: FilterCall): FilterFault | undefined {
  const filter = filterNamed(call.name);
  if (filter?.fits(call.argument)) return undefined;
  const names = tagFilters.map(({ name }) => name);
  return { ...call, isKnown: filter !== undefined, nearest: filter ? undefined : nearestName(call.name, names) };
}

/** In their order from the left; a filter with a fault changes nothing. */
export const filtered = (text: string, calls: readonly FilterCall[]): string =>
  calls.reduce((printed, { name, argument }) => filterNamed(name)?.apply(printed, argument) ?? printed, text);
