// How a cell calls a function of the script project: ranges as tables of values, one value or a table back.
import { types } from 'node:util';
import type { BookModel, Place } from './book-model.ts';
import { serialOf } from './calendar.ts';
import { isError } from './cell.ts';
import { failure, isMatrix, type Matrix, type Single, type Value } from './formula-value.ts';
import { scriptValue } from './range-values.ts';
import { NotEmulated } from './script-exception.ts';

/** An argument as the function gets it: one cell is its value, more are rows of values; a blank is ''. */
export function customArgument(arg: Place | Value, read: (place: Place) => Value, zone: string): unknown {
  if (!isPlace(arg)) return isMatrix(arg) ? arg.map((row) => row.map(plain)) : plain(arg);
  const value = read(arg);
  const { sheet, rect } = arg;
  const at = (single: Single, r: number, c: number) =>
    scriptValue(single ?? '', sheet.cell(rect.row + r, rect.column + c), zone);
  return isMatrix(value) ? value.map((row, r) => row.map((single, c) => at(single, r, c))) : at(value, 0, 0);
}

function isPlace(arg: Place | Value): arg is Place {
  return typeof arg === 'object' && arg !== null && 'rect' in arg;
}

function plain(value: Single): string | number | boolean {
  return isError(value) ? value.error : (value ?? '');
}

/** A result as the cell takes it; rows of a table are filled up to the widest. */
export function customResult(result: unknown, book: BookModel): Value {
  if (!Array.isArray(result)) return singleResult(result, book);
  if (!result.every((row) => Array.isArray(row)))
    throw new NotEmulated('a custom function that returns a list and not a table');
  const table: Matrix = result.map((row: readonly unknown[]) => row.map((item) => singleResult(item, book)));
  const width = Math.max(0, ...table.map((row) => row.length));
  return table.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? null));
}

function singleResult(value: unknown, book: BookModel): Single {
  if (value === null || value === undefined || value === '') return value === '' ? '' : null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : failure('#NUM!', 'Result was not a number.');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (types.isDate(value)) return serialOf(value.getTime(), book.zone);
  throw new NotEmulated(`a custom function that returns a ${typeof value}`);
}
