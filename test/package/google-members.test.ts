// What of Google's services the add-on uses, and no more: a member that is added must be written down here.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openHost } from '../../src/local/host.ts';
import { allowedMethods } from '../../src/server/methods.ts';
import { done } from '../app/ask.ts';
import { callEveryMethod } from '../app/every-method.ts';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../../dist', file), 'utf8');

const SERVICES = /\b(?:\w+App|\w+Service|Utilities|Session|Drive|Browser|Jdbc|console|Logger)\.[A-Za-z]\w*/g;

it('names these members of Google’s services in its code', () => {
  const named = ['main.js', 'commands.js'].flatMap((file) => read(file).match(SERVICES) ?? []);
  expect([...new Set(named)].sort()).toEqual([
    'Drive.Files',
    'HtmlService.createHtmlOutput',
    'HtmlService.createHtmlOutputFromFile',
    'HtmlService.createTemplateFromFile',
    'LockService.getDocumentLock',
    'PropertiesService.getUserProperties',
    'SpreadsheetApp.CopyPasteType',
    'SpreadsheetApp.ProtectionType',
    'SpreadsheetApp.flush',
    'SpreadsheetApp.getActiveSpreadsheet',
    'SpreadsheetApp.getUi',
    'SpreadsheetApp.newDataValidation',
    'Utilities.base64Decode',
    'Utilities.base64Encode',
    'Utilities.formatDate',
    'Utilities.newBlob',
    'Utilities.sleep',
    'console.error',
  ]);
});

it('names none in the docx engine but the log, which nothing that reaches the engine makes it use', () => {
  expect([...new Set(read('docx-engine.js').match(SERVICES))].sort()).toEqual([
    'console.error',
    'console.log',
    'console.warn',
  ]);
});

const called = [
  'Blob.getBytes',
  'DataValidationBuilder.build',
  'DataValidationBuilder.requireValueInList',
  'DataValidationBuilder.setAllowInvalid',
  'Drive.Files.create',
  'Drive.Files.export',
  'Drive.Files.get',
  'EmbeddedBarChartBuilder.build',
  'EmbeddedBarChartBuilder.setRange',
  'EmbeddedBarChartBuilder.setTitle',
  'EmbeddedChartBuilder.addRange',
  'EmbeddedChartBuilder.asBarChart',
  'EmbeddedChartBuilder.setNumHeaders',
  'EmbeddedChartBuilder.setOption',
  'EmbeddedChartBuilder.setPosition',
  'HtmlOutput.getContent',
  'HtmlOutput.setTitle',
  'HtmlService.createHtmlOutput',
  'HtmlService.createHtmlOutputFromFile',
  'HtmlService.createTemplateFromFile',
  'HtmlTemplate.getRawContent',
  'Lock.releaseLock',
  'Lock.tryLock',
  'LockService.getDocumentLock',
  'Menu.addItem',
  'Menu.addToUi',
  'Properties.getProperty',
  'Properties.setProperty',
  'PropertiesService.getUserProperties',
  'Range.activate',
  'Range.canEdit',
  'Range.clearNote',
  'Range.copyTo',
  'Range.getFormulas',
  'Range.getNotes',
  'Range.getValues',
  'Range.setBackgrounds',
  'Range.setDataValidation',
  'Range.setDataValidations',
  'Range.setFontFamily',
  'Range.setFontWeights',
  'Range.setNote',
  'Range.setNumberFormat',
  'Range.setNumberFormats',
  'Range.setValue',
  'Range.setValues',
  'Range.setVerticalAlignment',
  'Range.setWrap',
  'Sheet.getCharts',
  'Sheet.getDataRange',
  'Sheet.getIndex',
  'Sheet.getMaxColumns',
  'Sheet.getMaxRows',
  'Sheet.getName',
  'Sheet.getRange',
  'Sheet.hideColumns',
  'Sheet.hideSheet',
  'Sheet.insertChart',
  'Sheet.isSheetHidden',
  'Sheet.newChart',
  'Sheet.setColumnWidths',
  'Sheet.setFrozenRows',
  'Sheet.setName',
  'Sheet.showSheet',
  'Spreadsheet.deleteSheet',
  'Spreadsheet.getActiveSheet',
  'Spreadsheet.getNumSheets',
  'Spreadsheet.getSheetByName',
  'Spreadsheet.getSheets',
  'Spreadsheet.insertSheet',
  'Spreadsheet.setActiveSheet',
  'SpreadsheetApp.flush',
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.getUi',
  'SpreadsheetApp.newDataValidation',
  'Ui.createAddonMenu',
  'Ui.showSidebar',
  'Utilities.base64Decode',
  'Utilities.base64Encode',
  'Utilities.formatDate',
  'Utilities.newBlob',
];

/** Only in larger workbooks, in another time zone than Thailand's, where a service is busy, and where a write is refused. */
const calledSeldom = [
  'Drive.Files.update',
  'Protection.canEdit',
  'Protection.getRange',
  'Protection.isWarningOnly',
  'Range.getA1Notation',
  'Sheet.getProtections',
  'Sheet.getSheetId',
  'Sheet.insertColumnsAfter',
  'Sheet.insertRowsAfter',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Utilities.sleep',
];

it('calls these members, over every method, the menu, a cell and a run that died', async () => {
  const recorded = new Set<string>();
  const asked = new Set<string>();
  const host = await openHost();
  const listen = (_k: number, member: string) => recorded.add(member);
  host.onCall = listen;
  for (const { items } of host.open())
    for (const item of items) if ('functionName' in item) host.click(item.functionName);
  callEveryMethod(host, (method, args) => {
    asked.add(method);
    done(host, method, args);
  });
  expect([...asked].sort()).toEqual(Object.keys(allowedMethods()).sort());

  host.edit('Sheet1', 'A1', '=ITA_THAI(91)');
  expect(host.cells('Sheet1')).toEqual([['๙๑']]);
  const dying = await openHost();
  const setUp = { fiscalYear: 2565, example: true };
  let building = 0;
  const rehearsal = dying.fork();
  rehearsal.onCall = (k, member) => {
    if (member === 'Range.setWrap') building = k;
  };
  done(rehearsal, 'setUpWorkbook', setUp);
  dying.onCall = listen;
  dying.fail({ at: building, mode: 'kill' });
  expect(() => dying.call('setUpWorkbook', setUp)).toThrow();
  done(dying, 'state');
  expect([...recorded].filter((member) => !calledSeldom.includes(member)).sort()).toEqual(called);
});

it('has no word of a service in its adapters that is not among them', () => {
  const folder = resolve(import.meta.dirname, '../../src/google');
  const sources = readdirSync(folder).filter((file) => /\.(ts|js)$/.test(file));
  const likeGoogle =
    /\.((?:get|set|insert|delete|hide|show|copy|clear|create|add|new|build|open|remove|append|protect|sort|move|rename|require|format|sleep|try|release|export|update|list)[A-Z]\w*)\(/g;
  const words = sources.flatMap((file) =>
    [...readFileSync(resolve(folder, file), 'utf8').matchAll(likeGoogle)].map(([, word = '']) => word),
  );
  const known = new Set([...called, ...calledSeldom].map((member) => member.replace(/.*\./, '')));
  const ours = ['addMenu', 'getTime', 'showSidebar'];
  expect([...new Set(words)].filter((word) => !known.has(word) && !ours.includes(word))).toEqual([]);
});
