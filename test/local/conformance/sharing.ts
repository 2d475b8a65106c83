// What the account that runs the script may not do: in a workbook that it may only view, and where others protect a tab or cells.
import type { Host } from '../../../src/local/host.ts';
import { type ConformanceCase, casesOf, reference } from './case.ts';

const viewer = 'You do not have permission to access the requested document.';
const barred =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The messages of pieces of work, in their order. */
const messagesOf = (...work: readonly string[]): string =>
  `return [${work.map((code) => `caught(() => ${code})`).join(', ')}];`;

const given = (prepare: (host: Host) => void, cases: readonly ConformanceCase[]): readonly ConformanceCase[] =>
  cases.map((one) => ({ ...one, given: prepare }));

const viewerCases = given(
  (host) => {
    host.edit('Sheet1', 'A1', 'ก');
    host.person.addSheet('ข');
    host.person.share('viewer');
  },
  [
    ...casesOf('https://support.google.com/docs/answer/2494822', [
      [
        'viewer',
        'a viewer changes no cell, no tab and nothing that looks',
        messagesOf(
          `sheet.getRange('A1').setValue(1)`,
          `sheet.getRange('A1').setNumberFormat('@')`,
          `sheet.setName('ค')`,
          'sheet.hideSheet()',
          'sheet.insertRowsAfter(1, 1)',
          'sheet.protect()',
          'book.insertSheet()',
          'book.deleteSheet(sheet)',
        ),
        Array.from({ length: 8 }, () => viewer),
        {
          of: (host) => [host.cells('Sheet1'), host.sheets().map(({ name, hidden }) => [name, hidden])],
          is: [
            [['ก']],
            [
              ['Sheet1', false],
              ['ข', false],
            ],
          ],
        },
      ],
      [
        'viewer',
        'a viewer reads, looks at another tab and selects cells',
        `book.setActiveSheet(book.getSheetByName('ข')); sheet.getRange('A1').activate(); SpreadsheetApp.flush();
         return [sheet.getRange('A1').getValue(), book.getActiveSheet().getName(), sheet.getDataRange().getA1Notation()];`,
        ['ก', 'Sheet1', 'A1'],
      ],
    ]),
    ...casesOf(`${reference}/spreadsheet/range`, [
      ['canedit', 'a viewer may edit no range', `return sheet.getRange('A1').canEdit();`, false],
    ]),
    ...casesOf(`${reference}/lock/lock-service`, [
      [
        'getdocumentlock',
        'the document lock is the document’s, whoever runs the script',
        `const lock = LockService.getDocumentLock(); const taken = lock.tryLock(0); lock.releaseLock(); return taken;`,
        true,
      ],
    ]),
  ],
);

const cellCases = given(
  (host) => {
    host.person.addSheet('ข');
    host.person.protect('Sheet1', 'B2');
  },
  [
    ...casesOf(`${reference}/spreadsheet/range`, [
      [
        'canedit',
        'only ranges with a protected cell in them may not be edited',
        `return ['A1:B2', 'B2', 'A1', 'C3'].map((cells) => sheet.getRange(cells).canEdit());`,
        [false, false, true, true],
      ],
    ]),
    ...casesOf('https://support.google.com/docs/answer/1218656', [
      [
        'protect-a-sheet-or-range',
        'cells protected against the account are not changed, nor deleted with their tab; the tab’s name is',
        messagesOf(
          `sheet.getRange('A1:B2').setValue(1)`,
          'book.deleteSheet(sheet)',
          `sheet.getRange('A1').setValue(1)`,
          `sheet.setName('ค')`,
        ),
        [barred, barred, null, null],
      ],
    ]),
  ],
);

const tabCases = given(
  (host) => {
    host.person.addSheet('ข');
    host.person.protect('Sheet1');
  },
  casesOf('https://support.google.com/docs/answer/1218656', [
    [
      'protect-a-sheet-or-range',
      'a tab protected against the account is not changed, renamed, hidden or deleted; it is copied',
      messagesOf(
        `sheet.getRange('C3').setValue(1)`,
        `sheet.setName('ค')`,
        'sheet.hideSheet()',
        'sheet.showSheet()',
        `sheet.setTabColor('#ff0000')`,
        `sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1')).addRange(sheet.getRange('B1')).setPosition(1, 1, 0, 0).asBarChart().build())`,
        'book.deleteSheet(sheet)',
        `(sheet.activate(), book.renameActiveSheet('ค'))`,
        'book.deleteActiveSheet()',
        `book.insertSheet('ง', { template: sheet })`,
      ),
      [...Array.from({ length: 9 }, () => barred), null],
    ],
  ]),
);

export const sharing = [...viewerCases, ...cellCases, ...tabCases];
