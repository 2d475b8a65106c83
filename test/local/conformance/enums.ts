// Enums, digests and the log: what costs no call, by name.
import { casesOf, reference } from './case.ts';

const app = casesOf(`${reference}/spreadsheet/spreadsheet-app`, [
  [
    'borderstyle',
    'a border takes each style, and enums print as their names',
    `const B = SpreadsheetApp.BorderStyle;
     const styles = [BorderStyle.DOTTED, BorderStyle.DASHED, BorderStyle.SOLID, BorderStyle.SOLID_MEDIUM, BorderStyle.SOLID_THICK, BorderStyle.DOUBLE];
     for (const style of styles) sheet.getRange('A1').setBorder(true, true, true, true, null, null, '#000000', style);
     return [String(styles[0]), B.SOLID === styles[2], JSON.stringify({ style: styles[5] })];`,
    ['DOTTED', true, '{"style":"DOUBLE"}'],
  ],
  [
    'copypastetype',
    'all, values alone or formats alone are pasted',
    `sheet.getRange('A1').setFormula('=1+1').setFontWeight('bold');
     const paste = (to, type) => sheet.getRange('A1').copyTo(sheet.getRange(to), type, false);
     paste('B1', CopyPasteType.PASTE_NORMAL); paste('C1', CopyPasteType.PASTE_VALUES); paste('D1', CopyPasteType.PASTE_FORMAT);
     const row = sheet.getRange('B1:D1'); return [row.getValues(), row.getFormulas(), row.getFontWeights()];`,
    [[[2, 2, '']], [['=1+1', '', '']], [['bold', 'normal', 'bold']]],
  ],
  [
    'datavalidationcriteria',
    'each criterion has the name of the rule that it is',
    `const rule = () => SpreadsheetApp.newDataValidation(); const is = (built, criterion) => built.build().getCriteriaType() === criterion;
     return [is(rule().requireValueInList(['ก']), DataValidationCriteria.VALUE_IN_LIST),
       is(rule().requireValueInRange(sheet.getRange('A1')), DataValidationCriteria.VALUE_IN_RANGE),
       is(rule().requireCheckbox(), DataValidationCriteria.CHECKBOX),
       is(rule().requireFormulaSatisfied('=TRUE'), DataValidationCriteria.CUSTOM_FORMULA),
       is(rule().requireNumberBetween(0, 1), DataValidationCriteria.NUMBER_BETWEEN),
       is(rule().requireNumberGreaterThan(0), DataValidationCriteria.NUMBER_GREATER_THAN),
       is(rule().requireNumberGreaterThanOrEqualTo(0), DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO),
       is(rule().requireNumberLessThanOrEqualTo(0), DataValidationCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO),
       is(rule().requireDate(), DataValidationCriteria.DATE_IS_VALID_DATE)];`,
    Array.from({ length: 9 }, () => true),
  ],
]).map((one) => ({
  ...one,
  body: `const { BorderStyle, CopyPasteType, DataValidationCriteria } = SpreadsheetApp; ${one.body}`,
}));

const digests = casesOf(`${reference}/utilities/digest-algorithm`, [
  [
    'properties',
    'each algorithm gives its number of signed bytes, of text in the character set given',
    `const digest = (algorithm, charset) => Utilities.computeDigest(algorithm, 'abc', charset);
     const { DigestAlgorithm } = Utilities;
     return [[DigestAlgorithm.MD5, DigestAlgorithm.SHA_1, DigestAlgorithm.SHA_256, DigestAlgorithm.SHA_512].map((a) => digest(a, Utilities.Charset.UTF_8).length),
       digest(DigestAlgorithm.SHA_1, Utilities.Charset.US_ASCII).slice(0, 4)];`,
    [
      [16, 20, 32, 64],
      [-87, -103, 62, 54],
    ],
  ],
]);

const logs = casesOf(`${reference}/base/console`, [
  [
    'log',
    'lines of the console and of the Logger are one log',
    `console.log('ก'); console.info('ข'); console.warn('ค'); console.error('ง'); Logger.log('จ').log('ฉ'); return Logger.getLog().split('\\n');`,
    ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ'],
  ],
]);

export const enums = [...app, ...digests, ...logs];
