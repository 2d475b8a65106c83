// The worksheet functions that formulas may use: those written for the local host, before those of the library.
import { borrowedFunctions } from './borrowed-functions.ts';
import { isError } from './cell.ts';
import { displayText } from './display-text.ts';
import {
  compare,
  failure,
  isMatrix,
  type Matrix,
  numberFrom,
  type SheetFunction,
  type Single,
  singlesIn,
  textFrom,
  truthFrom,
  type Value,
} from './formula-value.ts';

const own: Readonly<Record<string, SheetFunction | undefined>> = {
  ROUND: ([value, places]) => rounded(value, places, (size) => Math.floor(size + 0.5)),
  ROUNDDOWN: ([value, places]) => rounded(value, places, Math.floor),
  ROUNDUP: ([value, places]) => rounded(value, places, Math.ceil),
  COUNT: (args) => singlesIn(args).filter((cell) => typeof cell === 'number').length,
  COUNTA: (args) => singlesIn(args).filter((cell) => cell !== null).length,
  COUNTBLANK: (args) => singlesIn(args).filter((cell) => cell === null || cell === '').length,
  ISBLANK: ([value = null]) => first(value) === null,
  ISERROR: ([value = null]) => isError(first(value)),
  ISNA: ([value = null]) => errorOf(first(value)) === '#N/A',
  ISNUMBER: ([value = null]) => typeof first(value) === 'number',
  ISTEXT: ([value = null]) => typeof first(value) === 'string',
  NA: () => failure('#N/A'),
  ROWS: ([value = null]) => matrixOf(value).length,
  COLUMNS: ([value = null]) => matrixOf(value)[0]?.length ?? 0,
  INDEX: ([range = null, row = null, column = null]) => indexed(matrixOf(range), first(row), first(column)),
  TRANSPOSE: ([range = null]) => {
    const matrix = matrixOf(range);
    return (matrix[0] ?? []).map((_, c) => matrix.map((cells) => cells[c] ?? null));
  },
  FILTER: ([range = null, ...conditions]) => {
    const kept = matrixOf(range).filter((_, r) =>
      conditions.every((by) => truthFrom(matrixOf(by)[r]?.[0] ?? null) === true),
    );
    return kept.length ? kept : failure('#N/A', 'No matches are found in FILTER evaluation.');
  },
  UNIQUE: ([range = null]) => {
    const matrix = matrixOf(range);
    return matrix.filter((row, r) => matrix.findIndex((other) => JSON.stringify(other) === JSON.stringify(row)) === r);
  },
  SORT: ([range = null, column = 1, ascending = true]) => {
    const at = Number(first(column)) - 1;
    const direction = first(ascending) === false ? -1 : 1;
    return matrixOf(range).toSorted((a, b) => direction * compare(a[at] ?? null, b[at] ?? null));
  },
  TEXT: ([value = null, format = null]) => {
    const cell = first(value);
    return typeof cell === 'number' ? displayText(cell, String(first(format) ?? '')) : textFrom(cell);
  },
  VALUE: ([value = null]) => numberFrom(first(value)),
};

/** The function of that name in capitals, or undefined: Sheets knows more functions than the local host. */
export function findFunction(name: string): SheetFunction | undefined {
  return own[name] ?? borrowedFunctions.get(name);
}
/** Rounds the size of a number, half away from zero when `to` rounds half up, and gives it its sign again. */
function rounded(value: Value = null, places: Value = null, to: (size: number) => number): Value {
  const number = numberFrom(first(value));
  const digits = numberFrom(first(places));
  if (isError(number)) return number;
  if (isError(digits)) return digits;
  const shifted = Number(`${Number(Math.abs(number).toPrecision(15))}e${digits}`);
  return Math.sign(number) * Number(`${to(shifted)}e${-digits}`);
}

function indexed(matrix: Matrix, row: Single, column: Single): Value {
  const [r, c] = [Number(row ?? 0), Number(column ?? 0)];
  if (matrix.length === 1 && c === 0 && r > 0) return matrix[0]?.[r - 1] ?? failure('#NUM!');
  const rows = r === 0 ? matrix : matrix.slice(r - 1, r);
  const cells = rows.map((line) => (c === 0 ? line : line.slice(c - 1, c)));
  if (!cells.length || !cells[0]?.length) return failure('#NUM!', 'Function INDEX parameter value is out of range.');
  return cells.length === 1 && cells[0].length === 1 ? (cells[0][0] ?? null) : cells;
}
function first(value: Value): Single {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

function matrixOf(value: Value): Matrix {
  return isMatrix(value) ? value : [[value]];
}

function errorOf(value: Single): string | undefined {
  return isError(value) ? value.error : undefined;
}
