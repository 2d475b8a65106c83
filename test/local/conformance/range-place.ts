// Range: where it is, merges, sorting, copying, protection.
import { casesOf, reference } from './case.ts';

export const rangePlace = casesOf(`${reference}/spreadsheet/range`, [
  [
    'geta1notation',
    'a range knows its place',
    `const r = sheet.getRange(2, 3, 4, 5);
     return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getHeight(), r.getWidth(),
       r.getLastRow(), r.getLastColumn(), r.getSheet().getName(), r.getGridId() === sheet.getSheetId()];`,
    ['C2:G5', 2, 3, 4, 5, 4, 5, 5, 7, 'Sheet1', true],
  ],
  [
    'offsetrowoffset,-columnoffset,-numrows,-numcolumns',
    'offset and getCell count from the range’s corner',
    `const r = sheet.getRange('B2:C3');
     return [r.offset(1, 1).getA1Notation(), r.offset(0, 1, 1, 2).getA1Notation(), r.getCell(2, 1).getA1Notation()];`,
    ['C3:D4', 'C2:D2', 'B3'],
  ],
  [
    'activate',
    'activate selects the range and its sheet',
    `sheet.getRange('B2:C3').activate(); const range = SpreadsheetApp.getActiveRange().getA1Notation();
     sheet.getRange('D4').activateAsCurrentCell(); return [range, SpreadsheetApp.getCurrentCell().getA1Notation()];`,
    ['B2:C3', 'D4'],
  ],
  [
    'merge',
    'merging keeps only the top left value',
    `const range = sheet.getRange('A1:B2'); range.setValues([[1, 2], [3, 4]]).merge();
     return [range.getValues(), range.isPartOfMerge(), range.getMergedRanges().map((r) => r.getA1Notation())];`,
    [
      [
        [1, ''],
        ['', ''],
      ],
      true,
      ['A1:B2'],
    ],
  ],
  [
    'mergeacross',
    'mergeAcross merges row by row, mergeVertically column by column',
    `sheet.getRange('A1:B2').mergeAcross(); sheet.getRange('D1:E2').mergeVertically();
     return sheet.getRange('A1:E2').getMergedRanges().map((r) => r.getA1Notation());`,
    ['A1:B1', 'A2:B2', 'D1:D2', 'E1:E2'],
  ],
  [
    'breakapart',
    'a merge is broken only as a whole',
    `sheet.getRange('A1:B2').merge(); const refused = caught(() => sheet.getRange('A1').breakApart());
     sheet.getRange('A1:C3').breakApart(); return [refused, sheet.getRange('A1').isPartOfMerge()];`,
    ['You must select all cells in a merged range to merge or unmerge them.', false],
  ],
  [
    'sortsortspecobj',
    'rows are sorted by columns of the sheet; blanks come last',
    `const r = sheet.getRange('B1:C4'); r.setValues([['ข', 1], ['', 2], ['ก', 3], ['ข', 0]]);
     r.sort([{ column: 2, ascending: false }, 3]); const down = r.getValues();
     r.sort(3); return [down, r.getValues().map(([, n]) => n)];`,
    [
      [
        ['ข', 0],
        ['ข', 1],
        ['ก', 3],
        ['', 2],
      ],
      [0, 1, 2, 3],
    ],
  ],
  [
    'copytodestination',
    'copyTo moves references with the cells, and copies only values when asked',
    `sheet.getRange('A1').setValue(5); sheet.getRange('B1').setFormula('=A1*2');
     sheet.getRange('A1:B1').copyTo(sheet.getRange('A2'));
     sheet.getRange('B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
     return [sheet.getRange('B2').getFormula(), sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue()];`,
    ['=A2*2', '', 10],
  ],
  [
    'protect',
    'whoever protects a range may edit it; others are told',
    `const p = sheet.getRange('A1:B2').protect().setDescription('สูตร').setWarningOnly(true);
     const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
     const facts = [found.length, p.canEdit(), p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation(), sheet.getRange('A1').canEdit()];
     p.remove(); return [facts, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`,
    [[1, true, 'สูตร', true, 'A1:B2', true], 0],
  ],
]);
