// The workbook port over SpreadsheetApp. Text goes into cells formatted as text first, so that nothing an officer
// wrote is taken for a formula, a date or a number.
import type { Book } from '../app/ports.ts';
import { tabGone } from '../app/refusal.ts';
import { type Cell, type CellBlock, cellPlace } from '../workbook/cell.ts';
import { buildTab, cellsToWrite, dropdown, numberFormats } from './build-tab.ts';
import { withThaiDates } from './date-cells.ts';
import { checkEditable } from './editable-cells.ts';

const activeBook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

function sheetNamed(tab: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = activeBook().getSheetByName(tab);
  if (!sheet) throw tabGone(tab);
  return sheet;
}

/** By the name that each had when this run wrote into it: a sheet stays the same whatever it is called. */
const written = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();

const isOnlyVisible = (tab: string): boolean =>
  !activeBook()
    .getSheets()
    .some((other) => other.getName() !== tab && !other.isSheetHidden());

export const sheetBook: Book = {
  readTab(tab) {
    const sheet = activeBook().getSheetByName(tab);
    return sheet ? withThaiDates(sheet.getDataRange().getValues() as CellBlock) : undefined;
  },

  readFormulas: (tab) => sheetNamed(tab).getDataRange().getFormulas(),

  readNotes: (tab) => sheetNamed(tab).getDataRange().getNotes(),

  countCharts: (tab) => sheetNamed(tab).getCharts().length,

  tabNames: () =>
    activeBook()
      .getSheets()
      .map((sheet) => sheet.getName()),

  nameNow(tab) {
    const id = written.get(tab)?.getSheetId();
    return activeBook()
      .getSheets()
      .find((sheet) => sheet.getSheetId() === id)
      ?.getName();
  },

  writeCells({ tab, row, column, formats, after, choices, hides = [], areFormulas = false }) {
    const sheet = sheetNamed(tab);
    written.set(tab, sheet);
    const beyond = column + formats.length - 1 - sheet.getMaxColumns();
    if (beyond > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), beyond);
    const missing = row + after.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const range = sheet.getRange(row, column, after.length, formats.length);
    const isInert = (cell: Cell): boolean => !areFormulas && typeof cell === 'string' && cell !== '';
    range.setNumberFormats(
      after.map((cells) => cells.map((cell, at) => numberFormats[isInert(cell) ? 'text' : (formats[at] ?? 'text')])),
    );
    if (choices) range.setDataValidation(dropdown(choices));
    // Were the formats refused only after the values are in, a formula would be text, or a text a formula.
    if (after.some((cells) => cells.some((cell) => typeof cell === 'string' && cell.startsWith('='))))
      SpreadsheetApp.flush();
    range.setValues(cellsToWrite(after));
    for (const hidden of hides) sheet.hideColumns(hidden);
  },

  buildTab,

  renameTab: (from, to) => {
    sheetNamed(from).setName(to);
  },

  hideTab(tab) {
    if (!isOnlyVisible(tab)) sheetNamed(tab).hideSheet();
  },

  showTab: (tab) => {
    sheetNamed(tab).showSheet();
  },

  deleteTab(tab) {
    const sheet = sheetNamed(tab);
    if (isOnlyVisible(tab)) activeBook().insertSheet();
    activeBook().deleteSheet(sheet);
  },

  checkEditable,

  flush: () => SpreadsheetApp.flush(),

  showCell(cell) {
    const place = cellPlace(cell);
    const sheet = place && activeBook().getSheetByName(place.tab);
    if (!sheet || sheet.isSheetHidden()) return false;
    if (place.row > sheet.getMaxRows() || place.column > sheet.getMaxColumns()) return false;
    activeBook().setActiveSheet(sheet);
    sheet.getRange(place.row, place.column).activate();
    return true;
  },
};
