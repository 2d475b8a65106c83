// A new sheet, complete: content, formats, widths, notes and choices, in few calls whatever the number of its rows.
import { tabGone } from '../app/refusal.ts';
import type { Cell, CellBlock } from '../workbook/cell.ts';
import type { Choices, Column, ColumnFormat } from '../workbook/tab-layout.ts';
import type { TabChart, TabWrite } from '../workbook/write-plan.ts';
import { withOwnDates } from './date-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

export const numberFormats: Readonly<Record<ColumnFormat, string>> = { text: '@', score: '0.00', whole: '0' };

const HEADING_COLOUR = '#d3e3fd';
const GROUP_COLOUR = '#f1f3f4';
const FONT = 'Sarabun';

/** Sheets hands over arrays that it may change. */
export const cellsToWrite = (block: CellBlock): Cell[][] => withOwnDates(block).map((row) => [...row]);

export function buildTab(write: TabWrite, name: string): void {
  if (write.copyOf === undefined) makeTab(write, name);
  else copyValues(write.copyOf, name);
}

/** The values are the original's: functions of the copy would begin to compute anew, and could be copied half-done. */
function copyValues(original: string, name: string): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const template = book.getSheetByName(original);
  if (!template) throw tabGone(original);
  const copy = book.insertSheet(name, book.getNumSheets(), { template });
  const source = template.getDataRange();
  source.copyTo(copy.getRange(1, 1), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  copy.getDataRange().clearNote();
}

function makeTab(write: TabWrite, name: string): void {
  const { layout, cells, inBackground, before } = write;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const shown = book.getActiveSheet();
  const next = before === undefined ? null : book.getSheetByName(before);
  const sheet = book.insertSheet(name, next ? next.getIndex() - 1 : book.getNumSheets());
  if (inBackground) book.setActiveSheet(shown);
  const { columns } = layout;
  const height = sheet.getMaxRows();
  if (cells.length > height) sheet.insertRowsAfter(height, cells.length - height);
  const everyRow = Math.max(height, cells.length);

  const whole = sheet.getRange(1, 1, everyRow, columns.length);
  whole.setFontFamily(FONT).setVerticalAlignment('top').setWrap(true);
  const formats = columns.map(({ format }) => numberFormats[format]);
  whole.setNumberFormats(Array.from({ length: everyRow }, () => formats));
  sheet.getRange(1, 1, cells.length, columns.length).setValues(cellsToWrite(cells));

  colourRows(sheet, write);
  sheet.setFrozenRows(1);
  if (layout.note) sheet.getRange(1, 1).setNote(layout.note);
  setWidths(sheet, columns);
  const firstHidden = columns.findIndex(({ hidden }) => hidden);
  if (firstHidden >= 0) sheet.hideColumns(firstHidden + 1, columns.length - firstHidden);
  offerChoices(sheet, write, everyRow);
  if (write.chart) insertChart(sheet, write.chart);
}

/** The headings and the titles of groups stand out. */
function colourRows(sheet: Sheet, { layout, cells, boldRows = [] }: TabWrite): void {
  const lastBold = Math.max(1, ...boldRows);
  const bold = new Set([1, ...boldRows]);
  const rowsOf = <Value>(value: (row: number) => Value): Value[][] =>
    cells.slice(0, lastBold).map((_, index) => layout.columns.map(() => value(index + 1)));
  const colourOf = (row: number): string | null => (row === 1 ? HEADING_COLOUR : bold.has(row) ? GROUP_COLOUR : null);
  sheet
    .getRange(1, 1, lastBold, layout.columns.length)
    .setFontWeights(rowsOf((row) => (bold.has(row) ? 'bold' : 'normal')))
    .setBackgrounds(rowsOf(colourOf));
}

const CHART_SIZE = { width: 800, height: 420 };

function insertChart(sheet: Sheet, { title, labels, values, from, to, scale, below }: TabChart): void {
  const cells = (column: number) => sheet.getRange(from, column, to - from + 1, 1);
  const chart = sheet
    .newChart()
    .addRange(cells(labels))
    .addRange(cells(values))
    .setNumHeaders(1)
    .setOption('legend.position', 'none')
    .setOption('width', CHART_SIZE.width)
    .setOption('height', CHART_SIZE.height)
    .setPosition(below + 1, 1, 0, 0)
    .asBarChart()
    .setTitle(title)
    .setRange(...scale)
    .build();
  sheet.insertChart(chart);
}

/** Neighbouring columns of one width are set together. */
function setWidths(sheet: Sheet, columns: readonly Column[]): void {
  columns.forEach(({ width }, index) => {
    if (columns[index - 1]?.width === width) return;
    const next = columns.findIndex((column, other) => other > index && column.width !== width);
    sheet.setColumnWidths(index + 1, (next < 0 ? columns.length : next) - index, width);
  });
}

/** Every choice of the tab in one call: a column's below its heading, and those of single cells. */
function offerChoices(sheet: Sheet, { layout: { columns }, choices = [] }: TabWrite, height: number): void {
  const ofColumns = columns.flatMap((column, index) =>
    column.choices ? [{ column: index + 1, ...column.choices }] : [],
  );
  const offered = [...ofColumns, ...choices].map(({ column }) => column);
  if (offered.length === 0) return;
  const first = Math.min(...offered);
  const rules = Array.from({ length: height - 1 }, (): (Validation | null)[] =>
    Array.from({ length: Math.max(...offered) - first + 1 }, () => null),
  );
  const built = new Map<string, Validation>();
  const put = (row: number, column: number, offer: Choices): void => {
    const key = JSON.stringify([offer.strict, ...offer.values]);
    const rule = built.get(key) ?? dropdown(offer);
    built.set(key, rule);
    const line = rules[row - 2];
    if (line) line[column - first] = rule;
  };
  for (const { column, ...offer } of ofColumns) for (let row = 2; row <= height; row++) put(row, column, offer);
  for (const { row, column, ...offer } of choices) put(row, column, offer);
  sheet.getRange(2, first, rules.length, rules[0]?.length ?? 1).setDataValidations(rules);
}

export const dropdown = ({ values, strict }: Choices): Validation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(!strict)
    .build();
