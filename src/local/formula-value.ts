// Values while a formula is worked out: a blank cell is null, unlike the empty text; a range is a matrix, row by row.
import { type CellError, isError, type Scalar } from './cell.ts';
import { automaticText } from './display-text.ts';

export type Single = Scalar | null | CellError;
export type Matrix = readonly (readonly Single[])[];
export type Value = Single | Matrix;

export type SheetFunction = (args: readonly Value[]) => Value;

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** What stands in single cells, row by row. */
export function singlesIn(values: readonly Value[]): readonly Single[] {
  return values.flatMap((value) => (isMatrix(value) ? value.flat() : [value]));
}

export function failure(error: string, message = ''): CellError {
  return { error, message };
}

/** The number that arithmetic takes a value for: blank is 0, numeric text its number, other text an error. */
export function numberFrom(value: Single): number | CellError {
  if (isError(value) || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? Number.NaN : Number(value.replaceAll(',', ''));
  return Number.isNaN(number)
    ? failure('#VALUE!', `expects number values. But '${value}' is a text and cannot be coerced to a number.`)
    : number;
}

export function textFrom(value: Single): string | CellError {
  if (isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? automaticText(value) : value;
}

export function truthFrom(value: Single): boolean | CellError {
  if (typeof value === 'boolean' || isError(value)) return value;
  if (value === '') return failure('#VALUE!');
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  const number = numberFrom(value);
  return isError(number) ? number : number !== 0;
}

/** Numbers come before text, text before truth values; text is compared without case; a blank is the other's empty value. */
export function compare(left: Single, right: Single): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a !== typeof b) return rank(a) - rank(b);
  const [x, y] = typeof a === 'string' && typeof b === 'string' ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
  return x === y ? 0 : x < y ? -1 : 1;
}

function emptyLike(value: Single): Scalar {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function rank(value: Single): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
