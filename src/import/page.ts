// A pasted text and a block of cells in one form: rows of cells, and one running text of them all in which a tab divides
// cells and a line break rows. Whatever is found in the running text knows its cell and line.

import { plainText } from '../thai/plain-text.ts';
import { type Cell, type CellBlock, textOf } from '../workbook/cell.ts';
import { ROW_END, visibleText } from './visible-text.ts';

export interface PrintedCell {
  /** As pasted, marks aside. */
  readonly raw: string;
  readonly text: string;
  /** Where the text begins in the running text. */
  readonly start: number;
  readonly column: number;
}

export interface PrintedRow {
  /** From 1; an HTML table may put several rows into one line. */
  readonly line: number;
  readonly cells: readonly PrintedCell[];
  /** Its first and last place in the running text. */
  readonly start: number;
  readonly end: number;
}

export interface Page {
  readonly rows: readonly PrintedRow[];
  readonly text: string;
}

/** Cells are divided by tabs or, as Markdown does, by upright strokes. */
export const pageOfText = (text: string): Page =>
  pageOf(
    visibleText(text)
      .split('\n')
      .flatMap((line, i) => line.split(ROW_END).map((row) => ({ line: i + 1, cells: row.split(/[\t|]/) }))),
  );

export const pageOfCells = (cells: CellBlock): Page =>
  pageOf(cells.map((row, i) => ({ line: i + 1, cells: row.length === 0 ? [''] : row.map(oneLineOf) })));

const oneLineOf = (cell: Cell): string => visibleText(textOf(cell)).replace(/[\n\t|]/g, ' ');

function pageOf(raw: readonly { readonly line: number; readonly cells: readonly string[] }[]): Page {
  const rows: PrintedRow[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { line, cells } of raw) {
    const start = at;
    const printed = cells.map((cell, column): PrintedCell => {
      const text = plainText(cell);
      const found = { raw: cell, text, start: at, column };
      at += text.length + 1;
      return found;
    });
    rows.push({ line, cells: printed, start, end: at - 1 });
    texts.push(printed.map(({ text }) => text).join('\t'));
  }
  return { rows, text: texts.join('\n') };
}

/** The row at a place of the running text. */
export const rowAt = ({ rows }: Page, place: number): PrintedRow => rows[lastIndexFrom(rows, place)] as PrintedRow;

/** The cell at a place of the running text. */
export function cellAt(page: Page, place: number): PrintedCell {
  const { cells } = rowAt(page, place);
  return cells[lastIndexFrom(cells, place)] as PrintedCell;
}

/** The index of the last of several parts in order that begins at the place or before it; 0 where none does. */
export function lastIndexFrom(parts: readonly { readonly start: number }[], place: number): number {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cells that are not blank. */
export const filledCells = ({ cells }: PrintedRow): readonly PrintedCell[] => cells.filter(({ text }) => text !== '');
