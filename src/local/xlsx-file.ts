// The one place that knows the .xlsx library: reads a file into the model, writes the model to a file with every formula's result.
// Google's export wraps functions that Excel does not know in __xludf.DUMMYFUNCTION; they are unwrapped here.
import { type DataValidation, type Cell as FileCell, readXlsx, type Sheet, type WriteSheet, writeXlsx } from 'hucre';
import { cellName, cellsOf, parseRect, type Rect, rectName } from './a1-notation.ts';
import { BookModel } from './book-model.ts';
import { serialOf } from './calendar.ts';
import { blankCell, type Cell, isError, plainFormat, type Scalar, type Validation } from './cell.ts';
import { isDateFormat } from './display-text.ts';
import type { FormulaEngine } from './formula-engine.ts';
import { quoted } from './formula-references.ts';
import type { SheetModel } from './sheet-model.ts';
import { fileStyle, formatFrom } from './xlsx-style.ts';

/** Pixels of one character of width, as Sheets exports them. */
const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;

export class UnreadableWorkbook extends Error {}

/** Reads a workbook. Cached results are left out: every formula is worked out again. */
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
  book.noteStructure();
}

function spillBeyond(key: string, { formulaRef, formulaType }: FileCell, model: SheetModel): Rect[] {
  if (formulaType !== 'array' || !formulaRef) return [];
  const rect = parseRect(formulaRef, { rows: model.maxRows, columns: model.maxColumns });
  const [row, column] = positionOf(key);
  return rect && rect.row === row && rect.column === column ? [rect] : [];
}

function within(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
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

function validationFrom(rule: DataValidation): Validation {
  const allowInvalid = rule.showErrorMessage === false || (rule.errorStyle !== undefined && rule.errorStyle !== 'stop');
  const base = { allowInvalid, helpText: rule.inputMessage ?? '' };
  if (rule.type === 'list' && rule.values) return { ...base, criteria: 'VALUE_IN_LIST', args: [rule.values, true] };
  const numbers = [rule.formula1, rule.formula2].filter((text) => text !== undefined).map(Number);
  if (rule.type === 'decimal' && rule.operator === 'between')
    return { ...base, criteria: 'NUMBER_BETWEEN', args: numbers };
  if (rule.type === 'decimal' && rule.operator === 'greaterThanOrEqual') {
    return { ...base, criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args: numbers };
  }
  return { ...base, criteria: 'CUSTOM_FORMULA', args: [`=${rule.formula1 ?? 'TRUE'}`] };
}

export async function writeBook(book: BookModel, engine: FormulaEngine): Promise<Uint8Array> {
  const output = await writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(sheet, engine)),
    activeSheet: book.sheets.indexOf(book.active),
    properties: { title: book.name },
    defaultFont: { name: plainFormat.fontFamily, size: plainFormat.fontSize },
  });
  return output;
}

function writeSheet(model: SheetModel, engine: FormulaEngine): WriteSheet {
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
    rowDefs: new Map(
      model
        .linesOf('row')
        .map(([row, { size, hidden }]) => [
          row - 1,
          { ...(size ? { height: size / pixelsPerPoint } : {}), ...(hidden ? { hidden } : {}) },
        ]),
    ),
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
    ...model.untouched,
  };
}

const none: Rect = { row: 1, column: 1, rows: 0, columns: 0 };

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
      : { value: cell.value === '' ? null : cell.value }),
    ...(style ? { style } : {}),
    ...(cell.note ? { comment: { text: cell.note } } : {}),
    ...(cell.link ? { hyperlink: { target: cell.link } } : {}),
  };
}

function shownValue(model: SheetModel, engine: FormulaEngine, row: number, column: number): Scalar {
  const value = engine.valueAt(model, row, column);
  return isError(value) ? value.error : value;
}

/** One rule for each run of equal rules down a column. */
function validationsOf(model: SheetModel): DataValidation[] {
  const runs: { rect: Rect; rule: Validation }[] = [];
  const last = new Map<number, (typeof runs)[number]>();
  for (const [row, column, { validation }] of model.written()) {
    if (!validation) continue;
    const open = last.get(column);
    if (
      open &&
      open.rect.row + open.rect.rows === row &&
      JSON.stringify(open.rule.args, bare) === JSON.stringify(validation.args, bare) &&
      open.rule.criteria === validation.criteria
    ) {
      open.rect = { ...open.rect, rows: open.rect.rows + 1 };
      continue;
    }
    const run = { rect: { row, column, rows: 1, columns: 1 }, rule: validation };
    runs.push(run);
    last.set(column, run);
  }
  return runs.map(({ rect, rule }) => fileValidation(rule, rect));
}

/** A range within a rule names its sheet; the sheet itself would drag the workbook along. */
function bare(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'rect' in value
    ? [(value.sheet as SheetModel).id, value.rect]
    : value;
}

function fileValidation({ criteria, args, allowInvalid, helpText }: Validation, rect: Rect): DataValidation {
  const base = {
    range: rectName(rect),
    allowBlank: true,
    errorStyle: allowInvalid ? ('warning' as const) : ('stop' as const),
    showErrorMessage: !allowInvalid,
    ...(helpText ? { inputMessage: helpText, showInputMessage: true } : {}),
  };
  const [first, second] = args;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return { ...base, type: 'list', values: (first as readonly unknown[]).map(String) };
    case 'VALUE_IN_RANGE':
      return { ...base, type: 'list', formula1: placeName(first as { sheet: SheetModel; rect: Rect }) };
    case 'CHECKBOX':
      return { ...base, type: 'list', values: ['TRUE', 'FALSE'] };
    case 'NUMBER_BETWEEN':
      return { ...base, type: 'decimal', operator: 'between', formula1: String(first), formula2: String(second) };
    case 'NUMBER_GREATER_THAN':
      return { ...base, type: 'decimal', operator: 'greaterThan', formula1: String(first) };
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return { ...base, type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(first) };
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return { ...base, type: 'decimal', operator: 'lessThanOrEqual', formula1: String(first) };
    case 'DATE_IS_VALID_DATE':
      return { ...base, type: 'date', operator: 'greaterThan', formula1: '0' };
    default:
      return { ...base, type: 'custom', formula1: String(first).replace(/^=/, '') };
  }
}

function placeName({ sheet, rect }: { readonly sheet: SheetModel; readonly rect: Rect }): string {
  const end = cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `${quoted(sheet.name)}!${[cellName(rect.row, rect.column), end].map(fixed).join(':')}`;
}

function fixed(name: string): string {
  return name.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function defined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
