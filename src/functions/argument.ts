// Arguments as Sheets passes them: a single cell as a value, anything larger as rows of values, an omitted one as nothing
// or as a blank. What cannot be used at all throws a Thai sentence, which Sheets shows in the cell.

import { plainText } from '../thai/plain-text.ts';

/** What a cell can be given back. */
export type Result = string | number;

/** Nothing, an empty text, or a text of blanks and invisible characters. */
export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || cell === '' || (typeof cell === 'string' && plainText(cell) === '');

/** A date, wherever it was made: another realm's Date is no instance of ours. */
export const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === '[object Date]';

/** The argument as rows; a single cell is one row of one, and a plain list is one row. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? argument : [argument];
}

/** All cells, row by row. */
export const cellsOf = (argument: unknown): readonly unknown[] => rowsOf(argument).flat();

/** Whether an optional argument was left out: omitted, or a range with nothing in it. */
export const isAbsent = (argument: unknown): boolean => cellsOf(argument).every(isBlank);

/** `3 แถว 2 คอลัมน์` */
export const sizeOf = (argument: unknown): string => {
  const rows = rowsOf(argument);
  return `${rows.length} แถว ${rows[0]?.length ?? 0} คอลัมน์`;
};

/** The one cell of an argument; throws where a larger range was given. */
export function singleCell(argument: unknown, name: string): unknown {
  const cells = cellsOf(argument);
  if (cells.length !== 1) throw new Error(`${name}ต้องเป็นช่องเดียว แต่ช่วงที่เลือกมี ${sizeOf(argument)} กรุณาเลือกเพียงช่องเดียว`);
  return cells[0];
}

/**
 * The result of each cell in the argument's own shape. Positions count from 0, row by row. Plain loops, since `map` on
 * thousands of rows of one cell costs more than what is done with them.
 */
export function mapCells(
  argument: unknown,
  resultOf: (cell: unknown, position: number) => Result,
): Result | readonly (readonly Result[])[] {
  if (!Array.isArray(argument)) return resultOf(argument, 0);
  const results: Result[][] = [];
  let position = 0;
  for (const row of rowsOf(argument)) {
    const line: Result[] = [];
    for (let i = 0; i < row.length; i++) line.push(resultOf(row[i], position++));
    results.push(line);
  }
  return results;
}
