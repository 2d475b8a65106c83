// Reads an .xlsx into the model. Google's export wraps functions that Excel does not know in __xludf.DUMMYFUNCTION: they are
// unwrapped. Cached results are left out, so that every formula is worked out again.
import { type Cell as FileCell, readXlsx, type Sheet } from 'hucre';
import { cellsOf, parseRect, type Rect, within } from './a1-notation.ts';
import { BookModel } from './book-model.ts';
import { serialOf } from './calendar.ts';
import { blankCell, type Cell, type Scalar } from './cell.ts';
import { isDateFormat } from './display-text.ts';
import type { SheetModel } from './sheet-model.ts';
import { chartsFrom } from './xlsx-chart.ts';
import { formatFrom, pixelsPerCharacter, pixelsPerPoint } from './xlsx-style.ts';
import { validationFrom } from './xlsx-validation.ts';

export class UnreadableWorkbook extends Error {}

/** Reads a workbook; throws UnreadableWorkbook when it is none. */
export async function readBook(bytes: Uint8Array, locale: string, zone: string): Promise<BookModel> {
  const book = new BookModel(locale, zone);
  const file = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw new UnreadableWorkbook(
      `This is not a readable .xlsx workbook: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  for (const sheet of file.sheets) readSheet(book, book.addSheet(sheet.name), sheet);
  const active = book.sheets[file.activeSheet ?? 0];
  if (active) book.select(active);
  return book;
}

function readSheet(book: BookModel, model: SheetModel, sheet: Sheet): void {
  const spills = [...(sheet.cells ?? [])].flatMap(([key, cell]) => spillBeyond(key, cell, model));
  const isSpill = (row: number, column: number) =>
    spills.some((rect) => (row !== rect.row || column !== rect.column) && within(rect, row, column));
  const widest = Math.max(0, ...sheet.rows.map((row) => row.length));
  model.maxRows = Math.max(model.maxRows, sheet.rows.length);
  model.maxColumns = Math.max(model.maxColumns, widest, sheet.columns?.length ?? 0);
  sheet.rows.forEach((values, r) => {
    values.forEach((value, c) => {
      if (value !== null && !isSpill(r + 1, c + 1)) model.put(r + 1, c + 1, { value: scalarOf(value) });
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = positionOf(key);
    const part = cellPart(cell);
    model.put(row, column, isSpill(row, column) ? { ...part, value: '', formula: '' } : part);
  }
  sheet.columns?.forEach(({ width, hidden }, i) => {
    if (width !== undefined || hidden)
      model.putLine('column', i + 1, line(width && Math.round(width * pixelsPerCharacter), hidden));
  });
  for (const [index, { height, hidden }] of sheet.rowDefs ?? []) {
    model.putLine('row', index + 1, line(height && Math.round(height * pixelsPerPoint), hidden));
  }
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const rect = {
      row: startRow + 1,
      column: startCol + 1,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    };
    model.merges = [...model.merges, rect];
  }
  for (const rule of sheet.dataValidations ?? []) {
    for (const part of rule.range.split(/\s+/)) {
      const rect = parseRect(part, { rows: model.maxRows, columns: model.maxColumns });
      for (const [row, column] of rect ? cellsOf(rect) : [])
        model.put(row, column, { validation: validationFrom(rule) });
    }
  }
  model.hidden = Boolean(sheet.hidden || sheet.veryHidden);
  model.frozenRows = sheet.freezePane?.rows ?? 0;
  model.frozenColumns = sheet.freezePane?.columns ?? 0;
  model.tabColor = sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6).toLowerCase()}` : '';
  const { conditionalRules, pageSetup, headerFooter, images, textBoxes, tables, rowBreaks, colBreaks } = sheet;
  model.untouched = defined({
    conditionalRules,
    pageSetup,
    headerFooter,
    images,
    textBoxes,
    tables,
    rowBreaks,
    colBreaks,
  });
  model.charts = chartsFrom(model, sheet.charts ?? []);
  book.noteStructure();
}

function spillBeyond(key: string, { formulaRef, formulaType }: FileCell, model: SheetModel): Rect[] {
  if (formulaType !== 'array' || !formulaRef) return [];
  const rect = parseRect(formulaRef, { rows: model.maxRows, columns: model.maxColumns });
  const [row, column] = positionOf(key);
  return rect && rect.row === row && rect.column === column ? [rect] : [];
}

function positionOf(key: string): readonly [row: number, column: number] {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return [row + 1, column + 1];
}

function cellPart(cell: FileCell): Cell {
  const formula = cell.formula === undefined ? undefined : formulaFrom(cell.formula);
  const format = formatFrom(cell.style);
  return {
    ...blankCell,
    value: formula === undefined && cell.value !== null ? scalarOf(cell.value) : '',
    formula: formula ?? '',
    format:
      cell.value instanceof Date && !isDateFormat(format.numberFormat)
        ? { ...format, numberFormat: 'd/m/yyyy' }
        : format,
    note: cell.comment?.text ?? '',
    link: cell.hyperlink?.target ?? '',
  };
}

/** The formula as Sheets shows it; '' for a cell that another cell's array fills. */
export function formulaFrom(text: string): string {
  const wrapped = /^(?:IFERROR\()?__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)(?:,.*\))?$/s.exec(text);
  if (wrapped?.[1] === undefined) return `=${text.replaceAll('_xlfn.', '').replaceAll('_xlws.', '')}`;
  const inner = wrapped[1].replaceAll('""', '"');
  return inner === '"COMPUTED_VALUE"' ? '' : `=${inner}`;
}

/** .xlsx dates hold a wall clock; the library gives it as if it were UTC. */
function scalarOf(value: Scalar | Date): Scalar {
  return value instanceof Date ? serialOf(value.getTime(), 'UTC') : value;
}

function line(size: number | undefined, hidden: boolean | undefined) {
  return { ...(size ? { size } : {}), ...(hidden ? { hidden } : {}) };
}

function defined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
