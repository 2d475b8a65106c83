// What a range or a frozen part may be on a sheet, in Google's words.
import { parseRect, type Rect } from './a1-notation.ts';
import { checkWritable } from './cell-writes.ts';
import type { Axis } from './formula-references.ts';
import { ScriptException } from './script-exception.ts';
import type { SheetModel } from './sheet-model.ts';

/** The block of an A1 notation. */
export function namedRect(model: SheetModel, notation: string): Rect {
  const rect = parseRect(notation, { rows: model.maxRows, columns: model.maxColumns });
  if (!rect) throw new ScriptException('Range not found');
  checkInside(model, rect);
  return rect;
}

/** The block of row, column and size, which must be whole numbers. */
export function positionedRect(
  model: SheetModel,
  row: number,
  column: number | undefined,
  rows: number,
  columns: number,
): Rect {
  if (column === undefined || ![row, column, rows, columns].every(Number.isInteger)) {
    throw new ScriptException("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
  }
  const rect = { row, column, rows, columns };
  checkInside(model, rect);
  return rect;
}

/** Refuses a block that does not lie within the sheet's grid. */
export function checkInside(model: SheetModel, { row, column, rows, columns }: Rect): void {
  if (row < 1) throw new ScriptException('The starting row of the range is too small.');
  if (column < 1) throw new ScriptException('The starting column of the range is too small.');
  if (rows < 1) throw new ScriptException('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ScriptException('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > model.maxRows || column + columns - 1 > model.maxColumns) {
    throw new ScriptException('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** A merge may not lie on both sides of the line under or beside which the sheet scrolls. */
export function freeze(model: SheetModel, axis: Axis, count: number): void {
  checkWritable(model);
  const size = axis === 'row' ? 'rows' : 'columns';
  if (model.merges.some((merge) => merge[axis] <= count && merge[axis] + merge[size] - 1 > count)) {
    throw new ScriptException(`You can't freeze ${size} which contain only part of a merged cell.`);
  }
  if (axis === 'row') model.frozenRows = count;
  else model.frozenColumns = count;
}
