// ITA_THAI: numbers, dates and text in Thai digits. The result is text, for reading and not for reckoning.

import { thaiDate, thaiDayOf } from '../thai/date.ts';
import { decimalOf } from '../thai/decimal.ts';
import { thaiDigits } from '../thai/digits.ts';
import { isBlank, isDate, mapCells, type Result } from './argument.ts';
import { type NumberRule, numberArgument } from './number-argument.ts';

const decimalsRule: NumberRule = { name: 'จำนวนทศนิยม', least: 0, most: 6, isWhole: true };

/** Element by element. `decimals` rounds numbers half-up and leaves text as it is; a date becomes `๒๔ มีนาคม ๒๕๖๖`; blanks stay blank. */
export function ITA_THAI(values: unknown, decimals?: unknown): Result | readonly (readonly Result[])[] {
  const places = numberArgument(decimals, decimalsRule);
  return mapCells(values, (cell) => {
    if (isBlank(cell)) return '';
    if (typeof cell === 'number') return thaiDigits(decimalOf(cell, places));
    if (typeof cell === 'string') return thaiDigits(cell);
    if (isDate(cell)) return thaiDigits(dateTextOf(cell));
    return 'ช่องนี้เป็นค่า TRUE หรือ FALSE ไม่มีตัวเลขให้แปลง กรุณาเลือกช่องที่เป็นตัวเลขหรือข้อความ';
  });
}

function dateTextOf(value: Date): string {
  const date = thaiDayOf(value);
  return date ? thaiDate(date) : 'วันที่ในช่องนี้อ่านไม่ได้ กรุณาพิมพ์ใหม่ เช่น 24 มีนาคม 2566';
}
