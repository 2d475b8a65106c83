// The host against Google's documentation, case by case; and every member that the host emulates has at least one case.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConformanceCase } from './conformance/case.ts';
import { enums } from './conformance/enums.ts';
import { locales } from './conformance/locale.ts';
import { rangeCells } from './conformance/range-cells.ts';
import { rangeLook } from './conformance/range-look.ts';
import { rangePlace } from './conformance/range-place.ts';
import { services } from './conformance/services.ts';
import { sheets } from './conformance/sheet.ts';
import { hostOf, script } from './script-fixture.ts';

const cases: readonly ConformanceCase[] = [
  ...rangeCells,
  ...rangeLook,
  ...rangePlace,
  ...sheets,
  ...services,
  ...enums,
  ...locales,
];
const called = new Set<string>();

const caught = `function caught(work) { try { work(); } catch (error) { return error.message; } }`;

describe('a script gets what Google documents', () => {
  test.each(cases)('$says ($from)', async ({ body, gives, spreadsheet }) => {
    const host = await hostOf({ code: `${caught}\n${script(body)}`, pages: { page: '<p>ก</p>' } }, spreadsheet);
    host.onCall = (_k, member) => called.add(member);
    expect(host.run('main')).toEqual(gives);
  });
});

/** One of each kind of object that the host emulates, by the name that it is emulated under. */
const everyObject = `
  const rule = SpreadsheetApp.newDataValidation().requireDate().build();
  const text = SpreadsheetApp.newRichTextValue().setText('').build();
  const bars = sheet.newChart().addRange(sheet.getRange('A1')).addRange(sheet.getRange('B1')).setPosition(1, 1, 0, 0).asBarChart();
  const html = HtmlService.createHtmlOutput('');
  const { WrapStrategy, BorderStyle, ProtectionType, CopyPasteType, DataValidationCriteria } = SpreadsheetApp;
  const { DigestAlgorithm, Charset } = Utilities;
  return { SpreadsheetApp, Spreadsheet: book, Sheet: sheet, Range: sheet.getRange('A1'), Protection: sheet.protect(),
    WrapStrategy, BorderStyle, ProtectionType, CopyPasteType, DataValidationCriteria, DigestAlgorithm, Charset,
    EmbeddedChartBuilder: sheet.newChart(), EmbeddedBarChartBuilder: bars, EmbeddedChart: bars.build(),
    DataValidation: rule, DataValidationBuilder: rule.copy(), RichTextValue: text, RichTextValueBuilder: text.copy(),
    Ui: SpreadsheetApp.getUi(), Menu: SpreadsheetApp.getUi().createMenu(''), HtmlService, HtmlOutput: html,
    HtmlTemplate: HtmlService.createTemplateFromFile('page'), LockService, Lock: LockService.getDocumentLock(),
    PropertiesService, Properties: PropertiesService.getUserProperties(), Utilities, Blob: Utilities.newBlob(''), Session,
    Drive, 'Drive.Files': Drive.Files, console, Logger }`;

/** As the sources of the host name them. */
function emulatedNames(): readonly string[] {
  const folder = resolve(import.meta.dirname, '../../src/local');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const made = /\b(?:emulate|enumeration)<[\s\S]*?>\(\s*run,\s*'([^']+)'/g;
  return sources.flatMap((file) =>
    [...readFileSync(resolve(folder, file), 'utf8').matchAll(made)].map(([, name = '']) => name),
  );
}

test('every kind of object that the host emulates is among those looked at below', async () => {
  const host = await hostOf({ code: script(`return Object.keys((() => { ${everyObject} })());`), pages: { page: '' } });
  expect([...(host.run('main') as readonly string[])].sort()).toEqual([...new Set(emulatedNames())].sort());
});

test('every emulated member is used by a case above', async () => {
  const list = `const all = (() => { ${everyObject} })();
    return Object.entries(all).flatMap(([name, object]) => Object.keys(object).filter((m) => m !== 'toString').map((m) => name + '.' + m));`;
  const host = await hostOf({ code: script(list), pages: { page: '' } });
  const emulated = host.run('main') as readonly string[];
  expect(emulated.length).toBeGreaterThan(300);
  // Values, enums and logging cost nothing and are not counted as calls: a case names them.
  const named = cases.map(({ body }) => body).join('\n');
  expect(emulated.filter((member) => !called.has(member) && !named.includes(member))).toEqual([]);
});
