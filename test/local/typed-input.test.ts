// What setValues makes of text. https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues and, for
// number formats, https://developers.google.com/workspace/sheets/api/guides/formats
import { describe, expect, test } from 'vitest';
import { result } from './script-fixture.ts';

const written = (text: string, format = '') =>
  result(`const cell = sheet.getRange('A1');
    ${format ? `cell.setNumberFormat(${JSON.stringify(format)});` : ''}
    cell.setValues([[${JSON.stringify(text)}]]);
    const value = cell.getValue();
    return [value instanceof Date ? Utilities.formatDate(value, 'Asia/Bangkok', 'yyyy-MM-dd HH:mm:ss') : value, cell.getFormula()];`);

describe('text given to setValues is read as if it were typed', () => {
  test.each([
    ['=1+1', 2, '=1+1'],
    ['-5', -5, ''],
    ['1,234.5', 1234.5, ''],
    ['10%', 0.1, ''],
    ['1e3', 1000, ''],
    ['TRUE', true, ''],
    ['false', false, ''],
    ['24/3/2566', '2566-03-24 00:00:00', ''],
    ['2023-03-24', '2023-03-24 00:00:00', ''],
    ['24/3/66', '1966-03-24 00:00:00', ''],
    ['24/3/2023 13:30', '2023-03-24 13:30:00', ''],
    ['31/2/2023', '31/2/2023', ''],
    ["'=1+1", '=1+1', ''],
    ['- จัดทำแผน', '- จัดทำแผน', ''],
    ['๙๑.๒๒', '๙๑.๒๒', ''],
    ['ข้อความ', 'ข้อความ', ''],
    ['', '', ''],
  ])('%j becomes %j', async (text, value, formula) => {
    expect(await written(text)).toEqual([value, formula]);
  });

  test('a fraction is a date of this year', async () => {
    expect(await written('1/2')).toEqual([`${new Date().getUTCFullYear()}-02-01 00:00:00`, '']);
  });

  test('the month comes first in an American spreadsheet', async () => {
    const body = `sheet.getRange('A1').setValue('3/24/2023'); return sheet.getRange('A1').getDisplayValue();`;
    expect(await result(body, { locale: 'en_US' })).toBe('3/24/2023');
  });
});

describe('text stays text in a cell formatted as plain text', () => {
  test.each(['=1+1', '-5', '1/2', '24/3/2566', 'TRUE', '+66 2 000 0000', '@ข้อความ', '\tข้อความ'])('%j', async (text) => {
    expect(await written(text, '@')).toEqual([text, '']);
  });
});

test('a rich text value is never read as typed input', async () => {
  const body = `sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build());
    return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];`;
  expect(await result(body)).toEqual(['=1+1', '']);
});
