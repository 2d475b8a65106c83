// Range: what cells hold.
import { casesOf, reference } from './case.ts';

const noRow =
  'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.';
const noColumn =
  'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.';

export const rangeCells = casesOf(`${reference}/spreadsheet/range`, [
  [
    'setvaluesvalues',
    'setValues takes a table of the range’s size',
    `sheet.getRange('A1:B2').setValues([[1, 'ก'], [true, '']]); return sheet.getRange('A1:B2').getValues();`,
    [
      [1, 'ก'],
      [true, ''],
    ],
  ],
  [
    'setvaluesvalues',
    'setValues refuses too few rows',
    `return caught(() => sheet.getRange('A1:A2').setValues([[1]]));`,
    noRow,
  ],
  [
    'setvaluesvalues',
    'setValues refuses too few columns',
    `return caught(() => sheet.getRange('A1:B1').setValues([[1]]));`,
    noColumn,
  ],
  [
    'setvaluesvalues',
    'a table that is refused changes nothing',
    `const range = sheet.getRange('A1:A2'); range.setValue(5); caught(() => range.setValues([[1]])); return range.getValues();`,
    [[5], [5]],
  ],
  [
    'setvaluevalue',
    'setValue writes every cell of the range',
    `sheet.getRange('A1:A2').setValue(7); return sheet.getRange('A1:A2').getValues();`,
    [[7], [7]],
  ],
  [
    'setvaluevalue',
    'a cell holds at most 50,000 characters',
    `return caught(() => sheet.getRange('A1').setValue('ก'.repeat(50001)));`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'getvalues',
    'a date is a Date of the script’s own kind',
    `sheet.getRange('A1').setValue(new Date(Date.UTC(2023, 2, 23, 17)));
     const value = sheet.getRange('A1').getValue();
     return [value instanceof Date, value.getTime() === Date.UTC(2023, 2, 23, 17), sheet.getRange('A1').getDisplayValue()];`,
    [true, true, '24/3/2023'],
  ],
  ['getvalues', 'a blank cell is an empty text', `return sheet.getRange('A1').getValue();`, ''],
  [
    'getvalues',
    'the table is an Array of the script’s own kind',
    `return sheet.getRange('A1').getValues() instanceof Array;`,
    true,
  ],
  [
    'getdisplayvalues',
    'display values are the texts shown',
    `sheet.getRange('A1:C1').setValues([[91.225, 0.5, true]]).setNumberFormats([['0.00', '0%', '@']]);
     return [sheet.getRange('A1:C1').getDisplayValues(), sheet.getRange('A1').getDisplayValue()];`,
    [[['91.23', '50%', 'TRUE']], '91.23'],
  ],
  [
    'setformulaformula',
    'setFormula writes a formula, which getFormula gives back and getValue works out',
    `sheet.getRange('A1').setFormula('=1+2'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`,
    ['=1+2', 3],
  ],
  [
    'setformulasformulas',
    'getFormulas is empty for cells without a formula',
    `sheet.getRange('A1:B1').setFormulas([['=2*3', '']]); sheet.getRange('B1').setValue(4);
     return sheet.getRange('A1:B1').getFormulas();`,
    [['=2*3', '']],
  ],
  [
    'setrichtextvaluevalue',
    'a rich text value is written as text',
    `const text = SpreadsheetApp.newRichTextValue().setText('1/2').setLinkUrl('https://example.org').build();
     sheet.getRange('A1').setRichTextValue(text);
     sheet.getRange('A2:A3').setRichTextValues([[text.copy().setText('-5').build()], [text]]);
     const read = sheet.getRange('A1:A3').getRichTextValues();
     return [sheet.getRange('A1:A3').getValues().flat(), read.map(([value]) => value.getText()),
       sheet.getRange('A1').getRichTextValue().getLinkUrl(), read[1][0].getLinkUrl()];`,
    [['1/2', '-5', '1/2'], ['1/2', '-5', '1/2'], 'https://example.org', null],
  ],
  [
    'setnotenote',
    'notes are beside the value',
    `sheet.getRange('A1').setNote('ก'); sheet.getRange('A2:A3').setNotes([['ข'], [null]]);
     const before = sheet.getRange('A1:A3').getNotes(); sheet.getRange('A1').clearNote();
     return [before, sheet.getRange('A1').getNote()];`,
    [[['ก'], ['ข'], ['']], ''],
  ],
  [
    'clearcontent',
    'clearContent leaves formats and notes',
    `const cell = sheet.getRange('A1'); cell.setValue('x').setFontWeight('bold').setNote('n').clearContent();
     return [cell.getValue(), cell.getFontWeight(), cell.getNote()];`,
    ['', 'bold', 'n'],
  ],
  [
    'clear',
    'clear takes contents and formats',
    `const cell = sheet.getRange('A1'); cell.setValue('x').setFontWeight('bold').clear(); return [cell.isBlank(), cell.getFontWeight()];`,
    [true, 'normal'],
  ],
  [
    'setdatavalidationrule',
    'a rule that rejects stops a script too',
    `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ใช่', 'ไม่']).setAllowInvalid(false).build();
     sheet.getRange('A1').setDataValidation(rule);
     return [caught(() => sheet.getRange('A1').setValue('อื่น')), sheet.getRange('A1').getValue()];`,
    [
      'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: ใช่, ไม่.',
      '',
    ],
  ],
  [
    'setdatavalidationsrules',
    'null takes a rule away',
    `const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build();
     const range = sheet.getRange('A1:A2'); range.setDataValidations([[rule], [null]]);
     const before = range.getDataValidations().map(([found]) => found === null);
     range.clearDataValidations();
     return [before, range.getDataValidation()];`,
    [[false, true], null],
  ],
  [
    'insertcheckboxes',
    'a checkbox begins as FALSE and takes only truth values',
    `const cell = sheet.getRange('A1'); cell.insertCheckboxes();
     const refused = caught(() => cell.setValue('x')) !== undefined;
     const before = [cell.getValue(), cell.isChecked()]; cell.removeCheckboxes();
     return [before, refused, cell.isChecked()];`,
    [[false, false], true, null],
  ],
]);
