// What a person's paste does to the workbook: cells of its own keep looks, rules and formulas; texts are read as if typed.
import { cellsOf, type Rect, within } from './a1-notation.ts';
import type { BookModel, Place } from './book-model.ts';
import { blankCell } from './cell.ts';
import { checkValidation, inputTo } from './cell-input.ts';
import { copyCells } from './cell-writes.ts';
import { offsetReferences } from './formula-references.ts';
import type { SheetModel } from './sheet-model.ts';

/** Cells of the workbook that were copied, or cut where they move. */
export interface CopiedBlock {
  readonly sheet: string;
  readonly cells: string;
  readonly moves: boolean;
}

/** Answers the block that it filled: the target, where copied cells fit into it several times, else as much as was copied. */
export function pasteCells(from: Place, to: Place, moves: boolean): Rect {
  const filled = {
    ...to.rect,
    rows: filledSize(to.rect.rows, from.rect.rows),
    columns: filledSize(to.rect.columns, from.rect.columns),
  };
  makeRoom(to.sheet, filled);
  copyCells(from, { sheet: to.sheet, rect: filled }, (cell, _, rows, columns) =>
    moves ? cell : { ...cell, formula: cell.formula && offsetReferences(cell.formula, rows, columns) },
  );
  if (!moves) return filled;
  for (const [row, column] of cellsOf(from.rect)) {
    if (from.sheet !== to.sheet || !within(filled, row, column)) from.sheet.put(row, column, blankCell);
  }
  return filled;
}

const filledSize = (target: number, copied: number): number => (target % copied === 0 ? target : copied);

/** A single text fills the whole target. Rows that are too short leave the cells after them alone. */
export function pasteTexts(book: BookModel, { sheet, rect }: Place, texts: readonly (readonly string[])[]): Rect {
  const columns = Math.max(...texts.map((row) => row.length));
  const isSingle = texts.length === 1 && columns === 1;
  const filled = isSingle ? rect : { ...rect, rows: texts.length, columns };
  makeRoom(sheet, filled);
  for (const [row, column] of cellsOf(filled)) {
    const text = isSingle ? texts[0]?.[0] : texts[row - rect.row]?.[column - rect.column];
    if (text === undefined || sheet.isCovered(row, column)) continue;
    const change = inputTo(sheet.cell(row, column), text, book);
    checkValidation(sheet, row, column, change);
    sheet.put(row, column, change);
  }
  return filled;
}

/** A paste over the edge makes the tab longer or wider. */
function makeRoom(sheet: SheetModel, { row, column, rows, columns }: Rect): void {
  sheet.maxRows = Math.max(sheet.maxRows, row + rows - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, column + columns - 1);
}
