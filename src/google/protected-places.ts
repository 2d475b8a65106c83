// Google says that something is protected, not what. So the sentence names all that this account may not edit in the workbook:
// asked only after such a fault, because a write may be refused long after it was made.
import type { Failure } from '../server/wire.ts';
import { explainFault } from './google-faults.ts';

const SHOWN = 5;

/** As `explainFault`, with the tabs and cells that are protected against the account that runs the script. */
export function explainInBook(fault: unknown): Failure | undefined {
  const failure = explainFault(fault);
  if (failure?.code !== 'protected') return failure;
  const places = protectedPlaces();
  if (places.length === 0) return failure;
  const rest = places.length > SHOWN ? ` และอีก ${places.length - SHOWN} แห่ง` : '';
  const named = `แท็บหรือช่องที่บัญชีนี้แก้ไขไม่ได้ ได้แก่ ${places.slice(0, SHOWN).join(', ')}${rest}`;
  return { ...failure, message: `${failure.message}\n${named}` };
}

/** `ตั้งค่า` or `ตั้งค่า!B2:B9`; none where Google does not say. */
function protectedPlaces(): readonly string[] {
  try {
    return SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .flatMap((sheet) => [
        ...barring(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).map(() => sheet.getName()),
        ...barring(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).map(
          (area) => `${sheet.getName()}!${area.getRange().getA1Notation()}`,
        ),
      ]);
  } catch {
    return [];
  }
}

const barring = (
  areas: readonly GoogleAppsScript.Spreadsheet.Protection[],
): readonly GoogleAppsScript.Spreadsheet.Protection[] =>
  areas.filter((area) => !area.canEdit() && !area.isWarningOnly());
