// Writes the model as an .xlsx: formulas keep their text, custom functions too, and carry their result as of now.
import { type Cell as FileCell, type WriteSheet, writeXlsx } from 'hucre';
import { cellsOf, type Rect, rectName } from './a1-notation.ts';
import type { BookModel } from './book-model.ts';
import { type Cell, isError, plainFormat, type Scalar } from './cell.ts';
import type { FormulaEngine } from './formula-engine.ts';
import { fittingHeights } from './row-heights.ts';
import type { SheetModel } from './sheet-model.ts';
import { fileCharts } from './xlsx-chart.ts';
import { completePackage } from './xlsx-package.ts';
import { fileStyle, pixelsPerCharacter, pixelsPerPoint } from './xlsx-style.ts';
import { validationsOf } from './xlsx-validation.ts';

export async function writeBook(book: BookModel, engine: FormulaEngine): Promise<Uint8Array> {
  const fitted = book.sheets.map((sheet) => fittingHeights(sheet, engine));
  const output = await writeXlsx({
    sheets: book.sheets.map((sheet, i) => writeSheet(sheet, engine, fitted[i] ?? new Map())),
    activeSheet: book.sheets.indexOf(book.active),
    properties: { title: book.name },
    defaultFont: { name: plainFormat.fontFamily, size: plainFormat.fontSize },
  });
  return completePackage(
    output,
    fitted.map((heights) => [...heights.keys()]),
  );
}

function writeSheet(model: SheetModel, engine: FormulaEngine, fitted: ReadonlyMap<number, number>): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  for (const [row, column, cell] of model.written())
    cells.set(`${row - 1},${column - 1}`, fileCell(model, engine, row, column, cell));
  for (const [row, column] of [...model.written()].flatMap(([r, c]) => [
    ...cellsOf(engine.spillOf(model, r, c) ?? none),
  ])) {
    const key = `${row - 1},${column - 1}`;
    if (engine.isSpilled(model, row, column))
      cells.set(key, { ...cells.get(key), value: shownValue(model, engine, row, column) });
  }
  const { frozenRows: rows, frozenColumns: columns, tabColor } = model;
  return {
    name: model.name,
    rows: [],
    cells,
    columns: columnsOf(model),
    rowDefs: rowsOf(model, fitted),
    merges: model.merges.map((m) => ({
      startRow: m.row - 1,
      startCol: m.column - 1,
      endRow: m.row + m.rows - 2,
      endCol: m.column + m.columns - 2,
    })),
    dataValidations: validationsOf(model),
    ...(rows || columns ? { freezePane: { rows, columns } } : {}),
    ...(tabColor ? { view: { tabColor: { rgb: tabColor.slice(1).toUpperCase() } } } : {}),
    hidden: model.hidden,
    charts: fileCharts(model, (row, column) => String(shownValue(model, engine, row, column))),
    ...model.untouched,
  };
}

const none: Rect = { row: 1, column: 1, rows: 0, columns: 0 };

function rowsOf(model: SheetModel, fitted: ReadonlyMap<number, number>) {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of fitted) rows.set(row - 1, { height: height / pixelsPerPoint });
  for (const [row, { size, hidden }] of model.linesOf('row')) {
    const height = size ? { height: size / pixelsPerPoint } : rows.get(row - 1);
    rows.set(row - 1, { ...height, ...(hidden ? { hidden } : {}) });
  }
  return rows;
}

function columnsOf(model: SheetModel) {
  const columns: { width?: number; hidden?: boolean }[] = [];
  for (const [column, { size, hidden }] of model.linesOf('column')) {
    columns[column - 1] = { ...(size ? { width: size / pixelsPerCharacter } : {}), ...(hidden ? { hidden } : {}) };
  }
  return Array.from(columns, (column) => column ?? {});
}

function fileCell(
  model: SheetModel,
  engine: FormulaEngine,
  row: number,
  column: number,
  cell: Cell,
): Partial<FileCell> {
  const style = fileStyle(cell.format);
  const spill = engine.spillOf(model, row, column);
  return {
    ...(cell.formula
      ? {
          type: 'formula',
          formula: cell.formula.slice(1),
          formulaResult: shownValue(model, engine, row, column),
          ...(spill ? { formulaType: 'array', formulaRef: rectName(spill) } : {}),
        }
      : { value: cell.value === '' ? null : escaped(cell.value) }),
    ...(style ? { style } : {}),
    ...(cell.note ? { comment: { text: cell.note } } : {}),
    ...(cell.link ? { hyperlink: { target: cell.link } } : {}),
  };
}

function shownValue(model: SheetModel, engine: FormulaEngine, row: number, column: number): Scalar {
  const value = engine.valueAt(model, row, column);
  return isError(value) ? value.error : value;
}

/** .xlsx reads `_x000D_` as a control character: text that happens to look so is marked as itself. */
function escaped(value: Scalar): Scalar {
  return typeof value === 'string' ? value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}
