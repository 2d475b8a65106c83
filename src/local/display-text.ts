// The text that a cell shows: its value under its number format.
import { formatValue } from 'hucre';
import { type CellValue, isError } from './cell.ts';

const significantDigits = 15;

/** A number in Sheets' automatic format: up to fifteen significant digits. */
export function automaticText(value: number): string {
  return String(Number(value.toPrecision(significantDigits)));
}

export function displayText(value: CellValue, numberFormat: string): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === '' || numberFormat === '@' || numberFormat === 'General') return automaticText(value);
  return formatValue(value, numberFormat);
}

/** Whether a number format shows a date or a time, so that scripts read the number as a Date. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dmyhs]/i.test(numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replaceAll(/general/gi, ''));
}
