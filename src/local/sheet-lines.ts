// Sheet members about rows and columns: adding and removing them, their size, whether they are hidden.
import type { Place } from './book-model.ts';
import { checkWritable } from './cell-writes.ts';
import type { Members } from './emulated-object.ts';
import type { Axis } from './formula-references.ts';
import { placeOf } from './handles.ts';
import { ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';
import type { Line, SheetModel } from './sheet-model.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Pixels of a row and a column that nobody has changed. */
export const defaultSizes: Readonly<Record<Axis, number>> = { row: 21, column: 100 };

export function sheetLines(run: Run, model: SheetModel, self: () => Sheet): Members<Sheet> {
  const { book } = run.world;
  const set = (axis: Axis, at: number, count: number, part: Line) => {
    checkLines(model, axis, at, count);
    checkWritable(model);
    for (let position = at; position < at + count; position++) model.putLine(axis, position, part);
    return self();
  };
  const insert = (axis: Axis, at: number, count: number, like: number) => {
    checkLines(model, axis, like, 1);
    if (count < 1) throw new ScriptException(`The number of ${axis}s to insert must be at least 1.`);
    checkWritable(model);
    book.insertLines(model, axis, at, count, like);
    return self();
  };
  const remove = (axis: Axis, at: number, count: number) => {
    checkLines(model, axis, at, count);
    checkWritable(model);
    if (count >= sizeOf(model, axis)) throw new ScriptException(`You can't delete all the ${axis}s on the sheet.`);
    book.removeLines(model, axis, at, count);
    return self();
  };
  const spread = (axis: Axis, range: Range, part: Line): void => {
    const { rect }: Place = placeOf(range);
    set(axis, rect[axis], axis === 'row' ? rect.rows : rect.columns, part);
  };
  const quietly =
    (axis: Axis, part: Line) =>
    (at: number, count = 1): void =>
      void set(axis, at, count, part);
  return {
    read: {
      isColumnHiddenByUser: (column: number) => model.line('column', column).hidden ?? false,
      isRowHiddenByUser: (row: number) => model.line('row', row).hidden ?? false,
      getColumnWidth: (column: number) => model.line('column', column).size ?? defaultSizes.column,
      getRowHeight: (row: number) => model.line('row', row).size ?? defaultSizes.row,
      getFrozenRows: () => model.frozenRows,
      getFrozenColumns: () => model.frozenColumns,
    },
    write: {
      insertRowsAfter: (after: number, count: number) => insert('row', after + 1, count, after),
      insertRowsBefore: (before: number, count: number) => insert('row', before, count, before),
      insertRowAfter: (after: number) => insert('row', after + 1, 1, after),
      insertRowBefore: (before: number) => insert('row', before, 1, before),
      insertColumnsAfter: (after: number, count: number) => insert('column', after + 1, count, after),
      insertColumnsBefore: (before: number, count: number) => insert('column', before, count, before),
      insertColumnAfter: (after: number) => insert('column', after + 1, 1, after),
      insertColumnBefore: (before: number) => insert('column', before, 1, before),
      deleteRow: (row: number) => remove('row', row, 1),
      deleteRows: (row: number, count: number) => void remove('row', row, count),
      deleteColumn: (column: number) => remove('column', column, 1),
      deleteColumns: (column: number, count: number) => void remove('column', column, count),
      hideColumns: quietly('column', { hidden: true }),
      showColumns: quietly('column', { hidden: false }),
      hideRows: quietly('row', { hidden: true }),
      showRows: quietly('row', { hidden: false }),
      hideColumn: (range: Range) => spread('column', range, { hidden: true }),
      unhideColumn: (range: Range) => spread('column', range, { hidden: false }),
      hideRow: (range: Range) => spread('row', range, { hidden: true }),
      unhideRow: (range: Range) => spread('row', range, { hidden: false }),
      setColumnWidth: (column: number, size: number) => set('column', column, 1, { size }),
      setColumnWidths: (column: number, count: number, size: number) => set('column', column, count, { size }),
      setRowHeight: (row: number, size: number) => set('row', row, 1, { size }),
      setRowHeights: (row: number, count: number, size: number) => set('row', row, count, { size }),
      setRowHeightsForced: (row: number, count: number, size: number) => set('row', row, count, { size }),
    },
  };
}

function sizeOf(model: SheetModel, axis: Axis): number {
  return axis === 'row' ? model.maxRows : model.maxColumns;
}

function checkLines(model: SheetModel, axis: Axis, at: number, count: number): void {
  if (at < 1 || count < 1 || at + count - 1 > sizeOf(model, axis))
    throw new ScriptException(`Those ${axis}s are out of bounds.`);
}
