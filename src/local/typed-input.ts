// What Sheets makes of text that is typed into a cell, or given to setValues: a formula, a number, a date, a truth value or text.
// Where Google does not document a reading, the one that would hurt the caller most is taken, so that the bundle never relies on luck.

import { serialOfDay } from './calendar.ts';
import type { Scalar } from './cell.ts';

export type TypedInput =
  | { readonly formula: string }
  | { readonly value: Scalar /** The format that an automatic cell takes on. */; readonly numberFormat?: string };

/** Reads typed text in a spreadsheet's locale: `th_TH` puts the day first, `en_US` the month. */
export function typedInput(text: string, locale: string): TypedInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed.length > 1 && trimmed.startsWith('=')) return { formula: trimmed };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const typed = numberIn(trimmed) ?? dateIn(trimmed, locale) ?? timeIn(trimmed);
  if (typed) return typed;
  if (trimmed.length > 1 && trimmed.startsWith('+')) return { formula: `=${trimmed}` };
  return { value: text };
}

function numberIn(text: string): TypedInput | undefined {
  const match = /^(\()?([-+])?\s*([฿$])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d+)?\s*(%)?(\))?$/i.exec(
    text,
  );
  if (!match || !/\d/.test(match[4] ?? '')) return undefined;
  const [, open, sign, currency, digits = '', exponent = '', percent, close] = match;
  if (!open !== !close) return undefined;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent ? 100 : 1);
  const value = sign === '-' || open ? -size : size;
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent) return { value, numberFormat: `0${decimals}%` };
  if (currency) return { value, numberFormat: `${currency === '$' ? '$' : '[$฿]'}#,##0${decimals}` };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  return digits.includes(',') ? { value, numberFormat: `#,##0${decimals}` } : { value };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateIn(text: string, locale: string): TypedInput | undefined {
  const [datePart = '', ...rest] = text.split(/\s+(?=\d{1,2}:)/);
  const time = rest.length ? timeIn(rest.join(' ')) : undefined;
  if (rest.length && !time) return undefined;
  const dayFirst = locale !== 'en_US';
  const serial = isoDate(datePart) ?? slashDate(datePart, dayFirst) ?? namedDate(datePart);
  if (serial === undefined) return undefined;
  const dateFormat = /^\d{4}-/.test(datePart) ? 'yyyy-mm-dd' : dayFirst ? 'd/m/yyyy' : 'm/d/yyyy';
  if (!time || !('value' in time)) return { value: serial, numberFormat: dateFormat };
  return { value: serial + Number(time.value), numberFormat: `${dateFormat} h:mm:ss` };
}

function isoDate(text: string): number | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  return match ? serialOfDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function slashDate(text: string, dayFirst: boolean): number | undefined {
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return serialOfDay(fullYear(match[4]), month, day);
}

function namedDate(text: string): number | undefined {
  const match = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})$/.exec(text);
  const month = months.indexOf(match?.[2]?.slice(0, 3).toLowerCase() ?? '') + 1;
  return match && month > 0 ? serialOfDay(fullYear(match[3]), month, Number(match[1])) : undefined;
}

/** Two digits below 30 are this century, others the last; no year is the present one. */
function fullYear(digits: string | undefined): number {
  if (digits === undefined) return new Date().getUTCFullYear();
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
}

function timeIn(text: string): TypedInput | undefined {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?\s*(am|pm)?$/i.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const hours = half ? (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(match[1]);
  const value = (hours + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600) / 24;
  return { value, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}
