// Cells as Sheets gives them, and the names officers see in messages.

import { thaiDate, thaiDayOf } from '../thai/date.ts';

/** A date is the moment at which it begins in Thailand. */
export type Cell = string | number | boolean | Date;
export type CellRow = readonly Cell[];
export type CellBlock = readonly CellRow[];

/** Column 1 is `A`, column 27 is `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnLetters(before) + last : last;
}

/** `A` is 1, `AA` is 27. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** `คะแนนตัวชี้วัด!D7`; row and column count from 1. */
export const cellName = (tab: string, row: number, column: number): string => `${tab}!${columnLetters(column)}${row}`;

export interface CellPlace {
  readonly tab: string;
  /** Both from 1. */
  readonly row: number;
  readonly column: number;
}

const CELL_NAME = /^(.+)!([A-Z]{1,3})([1-9]\d{0,6})$/;

/** What a cell's name says; undefined for any other text. */
export function cellPlace(name: string): CellPlace | undefined {
  const [, tab, letters, digits] = CELL_NAME.exec(name) ?? [];
  if (tab === undefined || letters === undefined) return undefined;
  return { tab, row: Number(digits), column: columnNumber(letters) };
}

/** Text without line-ending and edge differences; blank cells are empty text, and so are pictures. */
export function textOf(cell: Cell | undefined): string {
  if (cell instanceof Date) return dateText(cell);
  if (cell === undefined || typeof cell === 'object') return '';
  return String(cell).replace(/\r\n?/g, '\n').trim();
}

function dateText(moment: Date): string {
  const date = thaiDayOf(moment);
  return date ? thaiDate(date) : '';
}

export const isBlank = (cell: Cell | undefined): boolean => textOf(cell) === '';

export const sameCell = (left: Cell | undefined, right: Cell | undefined): boolean =>
  comparable(left) === comparable(right);

const comparable = (cell: Cell | undefined): string | number | boolean =>
  cell instanceof Date ? cell.getTime() : (cell ?? '');

/** Row and column count from 0; beyond the block's data a cell is blank. */
export const cellAt = (block: CellBlock, row: number, column: number): Cell => block[row]?.[column] ?? '';

/** Whether `right` holds every cell of `left`, at its place. */
export const sameBlock = (left: CellBlock, right: CellBlock): boolean =>
  left.every((cells, row) => cells.every((cell, column) => sameCell(cell, right[row]?.[column])));
