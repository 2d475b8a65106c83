// SpreadsheetApp over the host's one workbook: the active spreadsheet, builders and enums.
import { criteriaOf, newDataValidation } from './data-validation.ts';
import { emulate, enumeration } from './emulated-object.ts';
import { modelOf, placeOf } from './handles.ts';
import { rangeOver } from './range.ts';
import { newRichTextValue } from './rich-text.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';
import { sheetOver } from './sheet.ts';
import { spreadsheetOver } from './spreadsheet.ts';
import { uiService } from './ui-service.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const anySpreadsheet = ['spreadsheets.currentonly', 'spreadsheets'];

export function spreadsheetApp(run: Run): App {
  const { book } = run.world;
  const active = () => {
    run.requireScope('SpreadsheetApp.getActiveSpreadsheet', ...anySpreadsheet);
    return spreadsheetOver(run);
  };
  const everything = (member: string) => () => {
    run.requireScope(`SpreadsheetApp.${member}`, 'spreadsheets');
    throw new NotEmulated(`SpreadsheetApp.${member} (the host has one workbook)`);
  };
  const selected = () => rangeOver(run, book.selection);
  return emulate<App>(run, 'SpreadsheetApp', {
    constant: {
      WrapStrategy: enumeration<App['WrapStrategy']>(run, 'WrapStrategy', ['OVERFLOW', 'WRAP', 'CLIP']),
      BorderStyle: enumeration<App['BorderStyle']>(run, 'BorderStyle', borderStyles),
      ProtectionType: enumeration<App['ProtectionType']>(run, 'ProtectionType', ['RANGE', 'SHEET']),
      DataValidationCriteria: criteriaOf(run),
      CopyPasteType: enumeration<App['CopyPasteType']>(run, 'CopyPasteType', [
        'PASTE_NORMAL',
        'PASTE_VALUES',
        'PASTE_FORMAT',
      ]),
    },
    other: {
      getActive: active,
      getActiveSpreadsheet: active,
      getActiveSheet: () => sheetOver(run, book.active),
      setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
        book.select(modelOf(sheet));
        return sheet;
      },
      getActiveRange: selected,
      getCurrentCell: () =>
        rangeOver(run, { sheet: book.active, rect: { ...book.selection.rect, rows: 1, columns: 1 } }),
      setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
        const { sheet, rect } = placeOf(range);
        book.select(sheet, rect);
        return range;
      },
      setCurrentCell: (cell: GoogleAppsScript.Spreadsheet.Range) => {
        const { sheet, rect } = placeOf(cell);
        if (rect.rows * rect.columns !== 1) throw new ScriptException('The current cell must be a single cell.');
        book.select(sheet, rect);
        return cell;
      },
      getUi: () => uiService(run),
      newDataValidation: () => newDataValidation(run),
      newRichTextValue: () => newRichTextValue(run),
      flush: () => undefined,
      openById: everything('openById'),
      openByUrl: everything('openByUrl'),
      create: everything('create'),
    },
  });
}

const borderStyles = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const;
