// The host against Google's documentation, case by case; and every member that the host emulates has at least one case.
import { describe, expect, test } from 'vitest';
import type { ConformanceCase } from './conformance/case.ts';
import { rangeCells } from './conformance/range-cells.ts';
import { rangeLook } from './conformance/range-look.ts';
import { rangePlace } from './conformance/range-place.ts';
import { services } from './conformance/services.ts';
import { sheets } from './conformance/sheet.ts';
import { hostOf, script } from './script-fixture.ts';

const cases: readonly ConformanceCase[] = [...rangeCells, ...rangeLook, ...rangePlace, ...sheets, ...services];
const called = new Set<string>();

const caught = `function caught(work) { try { work(); } catch (error) { return error.message; } }`;

describe('a script gets what Google documents', () => {
  test.each(cases)('$says ($from)', async ({ body, gives }) => {
    const host = await hostOf({ code: `${caught}\n${script(body)}`, pages: { page: '<p>ก</p>' } });
    host.onCall = (_k, member) => called.add(member);
    expect(host.run('main')).toEqual(gives);
  });
});

const everyObject = `
  const rule = SpreadsheetApp.newDataValidation().requireDate().build();
  const text = SpreadsheetApp.newRichTextValue().setText('').build();
  const bars = sheet.newChart().addRange(sheet.getRange('A1')).addRange(sheet.getRange('B1')).setPosition(1, 1, 0, 0).asBarChart();
  const html = HtmlService.createHtmlOutput('');
  return { SpreadsheetApp, Spreadsheet: book, Sheet: sheet, Range: sheet.getRange('A1'), Protection: sheet.protect(),
    EmbeddedChartBuilder: sheet.newChart(), EmbeddedBarChartBuilder: bars, EmbeddedChart: bars.build(),
    DataValidation: rule, DataValidationBuilder: rule.copy(), RichTextValue: text, RichTextValueBuilder: text.copy(),
    Ui: SpreadsheetApp.getUi(), Menu: SpreadsheetApp.getUi().createMenu(''), HtmlService, HtmlOutput: html,
    HtmlTemplate: HtmlService.createTemplateFromFile('page'), LockService, Lock: LockService.getDocumentLock(),
    PropertiesService, Properties: PropertiesService.getUserProperties(), Utilities, Blob: Utilities.newBlob(''), Session, 'Drive.Files': Drive.Files }`;

test('every emulated member is called by a case above', async () => {
  const list = `const all = (() => { ${everyObject} })();
    return Object.entries(all).flatMap(([name, object]) => Object.keys(object).filter((m) => m !== 'toString' && typeof object[m] === 'function').map((m) => name + '.' + m));`;
  const host = await hostOf({ code: script(list), pages: { page: '' } });
  const emulated = host.run('main') as readonly string[];
  expect(emulated.filter((member) => !called.has(member))).toEqual([]);
});
