// Whether Google will let this account write, asked before the first write where what is half-done could not be put back.
import type { CellWrite, Write } from '../workbook/write-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Throws what `google-faults.ts` explains where a cell, or a tab that goes or is renamed, is protected. */
export function checkEditable(writes: readonly Write[]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const tab of new Set(writes.map(tabNow))) {
    const sheet = book.getSheetByName(tab);
    if (!sheet || sheet.getDataRange().canEdit()) continue;
    const ofTab = writes.filter((write) => tabNow(write) === tab);
    if (ofTab.some((write) => write.kind !== 'cells' || !isEditable(sheet, write)))
      throw new Error('a cell or a tab is protected against this account');
  }
}

const tabNow = (write: Write): string => (write.kind === 'rename' ? write.to : write.tab);

/** Rows and columns that the officer took out of the sheet are nobody's to protect. */
function isEditable(sheet: Sheet, { row, column, after, formats }: CellWrite): boolean {
  const rows = Math.min(after.length, sheet.getMaxRows() - row + 1);
  const columns = Math.min(formats.length, sheet.getMaxColumns() - column + 1);
  return rows < 1 || columns < 1 || sheet.getRange(row, column, rows, columns).canEdit();
}
