// The storage port: a hidden tab whose cells are all text.
import type { Storage } from '../app/ports.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { STORAGE_TAB } from '../workbook/journal.ts';
import { buildingName } from '../workbook/write-plan.ts';

export const hiddenStorage: Storage = {
  read: () =>
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName(STORAGE_TAB)?.getDataRange().getValues() as
      | CellBlock
      | undefined,

  writeRow(row, cells, whenNew) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(STORAGE_TAB) ?? makeStorage(whenNew);
    const missing = cells.length - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    sheet
      .getRange(row, 1, 1, cells.length)
      .setNumberFormat('@')
      .setValues([[...cells]]);
  },

  writeCell(row, column, text) {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName(STORAGE_TAB)?.getRange(row, column).setValue(text);
  },
};

/** Built under another name and renamed last, so that a half-made storage is never taken for one. */
function makeStorage(cells: CellBlock): GoogleAppsScript.Spreadsheet.Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const shown = book.getActiveSheet();
  const sheet = book.insertSheet(buildingName(STORAGE_TAB), book.getNumSheets());
  sheet.hideSheet();
  book.setActiveSheet(shown);
  sheet
    .getRange(1, 1, cells.length, cells[0]?.length ?? 0)
    .setNumberFormat('@')
    .setValues(cells.map((row) => [...row]));
  // A write that is refused late must be refused before the name is there.
  SpreadsheetApp.flush();
  return sheet.setName(STORAGE_TAB);
}
