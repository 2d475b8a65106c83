// Cells as Sheets gives them, and the names officers see in messages.

export type Cell = string | number | boolean | Date;
export type CellRow = readonly Cell[];
export type CellBlock = readonly CellRow[];

/** Column 1 is `A`, column 27 is `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnLetters(before) + last : last;
}

/** `คะแนนตัวชี้วัด!D7`; row and column count from 1. */
export const cellName = (tab: string, row: number, column: number): string => `${tab}!${columnLetters(column)}${row}`;

/** Text without line-ending and edge differences; blank cells are empty text. */
export const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : String(cell).replace(/\r\n?/g, '\n').trim();

export const isBlank = (cell: Cell | undefined): boolean => textOf(cell) === '';

export const sameCell = (left: Cell | undefined, right: Cell | undefined): boolean =>
  comparable(left) === comparable(right);

const comparable = (cell: Cell | undefined): string | number | boolean =>
  cell instanceof Date ? cell.getTime() : (cell ?? '');
