// The Spreadsheet object: the workbook's tabs by name, position and id.
import { parseRect, splitSheetName } from './a1-notation.ts';
import { checkTabWritable, checkWritable } from './cell-writes.ts';
import { emulate } from './emulated-object.ts';
import { modelOf, placeOf } from './handles.ts';
import { rangeOver } from './range.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';
import { sheetOver } from './sheet.ts';
import type { SheetModel } from './sheet-model.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The id under which the script knows the host's workbook. */
const bookId = 'local-workbook';

interface InsertOptions {
  readonly template?: Sheet;
}

export function spreadsheetOver(run: Run): Spreadsheet {
  const { book } = run.world;
  const insert = (first?: string | number | object, second?: number | object, options?: object): Sheet => {
    const extras = [first, second, options].find((value) => typeof value === 'object') as InsertOptions | undefined;
    const template = extras?.template;
    if (extras && (!template || Object.keys(extras).length > 1))
      throw new NotEmulated(`Spreadsheet.insertSheet(…, ${Object.keys(extras).join(', ')})`);
    const name = typeof first === 'string' ? first : undefined;
    const index = typeof first === 'number' ? first : typeof second === 'number' ? second : afterActive();
    const sheet = book.addSheet(name, index);
    if (template) sheet.copyFrom(modelOf(template));
    book.select(sheet);
    return sheetOver(run, sheet);
  };
  const remove = (sheet: SheetModel) => {
    checkWritable(sheet);
    book.removeSheet(sheet);
  };
  const afterActive = () => book.sheets.indexOf(book.active) + 1;
  const self: Spreadsheet = emulate<Spreadsheet>(run, 'Spreadsheet', {
    other: {
      getId: () => bookId,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${bookId}/edit`,
      getName: () => book.name,
      getSpreadsheetTimeZone: () => book.zone,
      getSpreadsheetLocale: () => book.locale,
      getSheets: () => book.sheets.map((sheet) => sheetOver(run, sheet)),
      getNumSheets: () => book.sheets.length,
      getSheetByName: (name: string) => {
        const sheet = book.sheet(name);
        return sheet ? sheetOver(run, sheet) : null;
      },
      getActiveSheet: () => sheetOver(run, book.active),
      getActiveRange: () => rangeOver(run, book.selection),
      getActiveCell: () =>
        rangeOver(run, { sheet: book.active, rect: { ...book.selection.rect, rows: 1, columns: 1 } }),
      getCurrentCell: () =>
        rangeOver(run, { sheet: book.active, rect: { ...book.selection.rect, rows: 1, columns: 1 } }),
      setActiveSheet: (sheet: Sheet) => {
        book.select(modelOf(sheet));
        return sheet;
      },
      setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
        const { sheet, rect } = placeOf(range);
        book.select(sheet, rect);
        return range;
      },
      setCurrentCell: (range: GoogleAppsScript.Spreadsheet.Range) => {
        const { sheet, rect } = placeOf(range);
        book.select(sheet, rect);
        return range;
      },
      getRange: (notation: string) => {
        const { sheet: name, cells } = splitSheetName(notation);
        const sheet = name === undefined ? book.active : book.sheet(name);
        const rect = sheet && parseRect(cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
        if (!sheet || !rect) throw new ScriptException('Range not found');
        return rangeOver(run, { sheet, rect });
      },
      toast: () => undefined,
    },
    write: {
      insertSheet: insert,
      deleteSheet: (sheet: Sheet) => remove(modelOf(sheet)),
      deleteActiveSheet: () => {
        remove(book.active);
        return sheetOver(run, book.active);
      },
      renameActiveSheet: (name: string) => {
        checkTabWritable(book.active);
        book.renameSheet(book.active, name);
      },
      moveActiveSheet: (position: number) => book.moveSheet(book.active, position - 1),
      rename: (name: string) => {
        book.name = name;
      },
    },
  });
  return self;
}
