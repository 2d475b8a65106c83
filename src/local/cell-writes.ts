// What writing does to the workbook, apart from Google's objects: whole blocks or nothing, within protections and rules.
import { cellsOf, overlap, type Rect } from './a1-notation.ts';
import type { BookModel, Place } from './book-model.ts';
import { blankCell, type Cell, type CellFormat, formatWith, plainFormat } from './cell.ts';
import { checkValidation } from './cell-input.ts';
import type { FormulaEngine } from './formula-engine.ts';
import { compare } from './formula-value.ts';
import { ScriptException } from './script-exception.ts';
import type { SheetModel } from './sheet-model.ts';

const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses a change of cells that the person who runs the script may not edit. Without a block, of the whole tab. */
export function checkWritable(sheet: SheetModel, rect?: Rect): void {
  if (isBarred(sheet, rect)) throw new ScriptException(protectedMessage);
}

/** Whether a protection of the tab, or of cells in the block, is against the person who runs the script. */
export const isBarred = (sheet: SheetModel, rect?: Rect): boolean =>
  barring(sheet).some((area) => !area.rect || !rect || overlap(area.rect, rect));

/** Refuses a change of the tab itself, its name say, where the whole of it is protected: cells are no matter. */
export function checkTabWritable(sheet: SheetModel): void {
  if (barring(sheet).some(({ rect }) => !rect)) throw new ScriptException(protectedMessage);
}

const barring = ({ protections }: SheetModel) =>
  protections.filter(({ editable, warningOnly }) => !editable && !warningOnly);

/** Changes every cell of a block as `change` says, after all changes have been found lawful. Covered cells of a merge take no content. */
export function writeCells({ sheet, rect }: Place, change: (cell: Cell, r: number, c: number) => Partial<Cell>): void {
  checkWritable(sheet, rect);
  const changes = [...cellsOf(rect)].map(([row, column]) => {
    const part = change(sheet.cell(row, column), row - rect.row, column - rect.column);
    checkValidation(sheet, row, column, part);
    return { row, column, part };
  });
  for (const { row, column, part } of changes) {
    const content = 'value' in part || 'formula' in part;
    if (!content || !sheet.isCovered(row, column)) sheet.put(row, column, part);
  }
}

/** Cells that looked the same and get the same patch share one format: a new tab has thousands of them. */
export function paint(place: Place, patch: (r: number, c: number) => Partial<CellFormat>): void {
  const painted = new Map<CellFormat, Map<Partial<CellFormat>, CellFormat>>();
  writeCells(place, ({ format }, r, c) => {
    const part = patch(r, c);
    const ofFormat = painted.get(format) ?? new Map<Partial<CellFormat>, CellFormat>();
    const made = ofFormat.get(part) ?? formatWith(format, part);
    painted.set(format, ofFormat.set(part, made));
    return { format: made };
  });
}

export const noContent: Partial<Cell> = { value: '', formula: '', link: '' };

export function clearContent(place: Place): void {
  writeCells(place, () => noContent);
}

/** Content and format go; notes and validation rules stay. */
export function clearCells(place: Place): void {
  writeCells(place, () => ({ ...noContent, format: plainFormat }));
}

/** Google refuses a table of values of another size than the range. */
export function checkSize(rect: Rect, data: readonly (readonly unknown[])[]): void {
  if (data.length !== rect.rows) throw sizeMismatch('rows', data.length, rect.rows);
  for (const row of data) if (row.length !== rect.columns) throw sizeMismatch('columns', row.length, rect.columns);
}

function sizeMismatch(what: 'rows' | 'columns', given: number, wanted: number): ScriptException {
  return new ScriptException(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}

export interface SortKey {
  /** The column of the sheet, counted from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a block by values; blanks come last either way, and rows that tie keep their order. */
export function sortRows(
  book: BookModel,
  engine: FormulaEngine,
  { sheet, rect }: Place,
  keys: readonly SortKey[],
): void {
  checkWritable(sheet, rect);
  if (sheet.mergesIn(rect).length > 0)
    throw new ScriptException('This operation is not allowed on cells in a merged range.');
  const rows = Array.from({ length: rect.rows }, (_, r) =>
    keys.map(({ column }) => engine.valueAt(sheet, rect.row + r, column)),
  );
  const order = rows
    .map((_, r) => r)
    .toSorted((a, b) => {
      for (const [k, { ascending }] of keys.entries()) {
        const [x = '', y = ''] = [rows[a]?.[k], rows[b]?.[k]];
        if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
        const difference = compare(x, y);
        if (difference !== 0) return ascending ? difference : -difference;
      }
      return a - b;
    });
  book.reorderRows(sheet, rect, order);
}

/** The last row and column that hold something, arrays of formulas with them. */
export function contentSize(
  engine: FormulaEngine,
  sheet: SheetModel,
): { readonly rows: number; readonly columns: number } {
  let { rows, columns } = sheet.contentSize();
  for (const spill of engine.spillsOn(sheet)) {
    rows = Math.max(rows, spill.row + spill.rows - 1);
    columns = Math.max(columns, spill.column + spill.columns - 1);
  }
  return { rows, columns };
}

/** Copies a block, repeated over the target where it is a multiple; formulas move with it. */
export function copyCells(
  from: Place,
  to: Place,
  pick: (source: Cell, target: Cell, rows: number, columns: number) => Partial<Cell>,
): void {
  const height = Math.max(from.rect.rows, to.rect.rows - (to.rect.rows % from.rect.rows));
  const width = Math.max(from.rect.columns, to.rect.columns - (to.rect.columns % from.rect.columns));
  const source = Array.from({ length: from.rect.rows }, (_, r) =>
    Array.from({ length: from.rect.columns }, (_, c) => from.sheet.cell(from.rect.row + r, from.rect.column + c)),
  );
  const rect = { row: to.rect.row, column: to.rect.column, rows: height, columns: width };
  writeCells({ sheet: to.sheet, rect }, (target, r, c) => {
    const [sourceRow, sourceColumn] = [r % from.rect.rows, c % from.rect.columns];
    const cell = source[sourceRow]?.[sourceColumn] ?? blankCell;
    return pick(
      cell,
      target,
      rect.row + r - from.rect.row - sourceRow,
      rect.column + c - from.rect.column - sourceColumn,
    );
  });
}
