// The workbook port over SpreadsheetApp. Text goes into cells formatted as text first, so that nothing an officer
// wrote is taken for a formula, a date or a number.
import type { Book } from '../app/ports.ts';
import { type Cell, type CellBlock, columnNumber } from '../workbook/cell.ts';
import type { ColumnFormat } from '../workbook/tab-layout.ts';
import type { TabWrite } from '../workbook/write-plan.ts';

const numberFormats: Readonly<Record<ColumnFormat, string>> = { text: '@', score: '0.00', whole: '0' };
const HEADING_COLOUR = '#d3e3fd';
const GROUP_COLOUR = '#f1f3f4';
const FONT = 'Sarabun';

const activeBook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

function sheetNamed(tab: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = activeBook().getSheetByName(tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  return sheet;
}

export const sheetBook: Book = {
  readTab: (tab) => activeBook().getSheetByName(tab)?.getDataRange().getValues() as CellBlock | undefined,

  readFormulas: (tab) => sheetNamed(tab).getDataRange().getFormulas(),

  readNotes: (tab) => sheetNamed(tab).getDataRange().getNotes(),

  tabNames: () =>
    activeBook()
      .getSheets()
      .map((sheet) => sheet.getName()),

  writeCells({ tab, row, column, formats, after }) {
    const sheet = sheetNamed(tab);
    const missing = row + after.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const range = sheet.getRange(row, column, after.length, formats.length);
    range.setNumberFormats(after.map(() => formats.map((format) => numberFormats[format])));
    range.setValues(mutable(after));
  },

  buildTab,

  renameTab: (from, to) => {
    sheetNamed(from).setName(to);
  },

  deleteTab(tab) {
    const book = activeBook();
    const sheet = sheetNamed(tab);
    const others = book.getSheets().filter((other) => other.getName() !== tab && !other.isSheetHidden());
    if (others.length === 0) book.insertSheet();
    book.deleteSheet(sheet);
  },

  flush: () => SpreadsheetApp.flush(),

  showCell(cell) {
    const [tab = '', letters = '', digits = ''] = CELL.exec(cell)?.slice(1) ?? [];
    const sheet = activeBook().getSheetByName(tab);
    if (!sheet || sheet.isSheetHidden()) return false;
    const [row, column] = [Number(digits), columnNumber(letters)];
    if (row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return false;
    activeBook().setActiveSheet(sheet);
    sheet.getRange(row, column).activate();
    return true;
  },
};

const CELL = /^(.+)!([A-Z]{1,3})([1-9]\d{0,6})$/;

const mutable = (block: CellBlock): Cell[][] => block.map((row) => [...row]);

function buildTab({ layout, cells, choices = [], boldRows = [], inBackground }: TabWrite, name: string): void {
  const book = activeBook();
  const shown = book.getActiveSheet();
  const sheet = book.insertSheet(name, book.getNumSheets());
  if (inBackground) book.setActiveSheet(shown);
  const { columns } = layout;
  const height = sheet.getMaxRows();
  if (cells.length > height) sheet.insertRowsAfter(height, cells.length - height);

  const everyRow = Math.max(height, cells.length);
  sheet.getRange(1, 1, everyRow, columns.length).setFontFamily(FONT).setVerticalAlignment('top').setWrap(true);
  const formats = columns.map(({ format }) => numberFormats[format]);
  sheet.getRange(1, 1, everyRow, columns.length).setNumberFormats(Array.from({ length: everyRow }, () => formats));
  sheet.getRange(1, 1, cells.length, columns.length).setValues(mutable(cells));

  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground(HEADING_COLOUR);
  sheet.setFrozenRows(1);
  if (layout.note) sheet.getRange(1, 1).setNote(layout.note);
  columns.forEach(({ width }, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  for (const row of boldRows)
    sheet.getRange(row, 1, 1, columns.length).setFontWeight('bold').setBackground(GROUP_COLOUR);
  const firstHidden = columns.findIndex(({ hidden }) => hidden);
  if (firstHidden >= 0) sheet.hideColumns(firstHidden + 1, columns.length - firstHidden);
  columns.forEach(({ choices: offered }, index) => {
    if (offered)
      sheet.getRange(2, index + 1, everyRow - 1, 1).setDataValidation(validation(offered.values, offered.strict));
  });
  for (const { row, column, values, strict } of choices) {
    sheet.getRange(row, column).setDataValidation(validation(values, strict));
  }
}

const validation = (values: readonly string[], strict: boolean): GoogleAppsScript.Spreadsheet.DataValidation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(!strict)
    .build();
