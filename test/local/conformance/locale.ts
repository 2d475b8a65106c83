// A spreadsheet's locale says how typed text is read and shown, its time zone at which moment a day begins.
import { casesOf, type Spreadsheet } from './case.ts';

const settings = 'https://support.google.com/docs/answer/58515';
const formats = 'https://developers.google.com/workspace/sheets/api/guides/formats';

const inSpreadsheet = (spreadsheet: Spreadsheet, cases: ReturnType<typeof casesOf>) =>
  cases.map((one) => ({ ...one, says: `${spreadsheet.locale}, ${spreadsheet.zone}: ${one.says}`, spreadsheet }));

/** A typed text, what the cell shows, and what kind of value it holds. */
const TYPED = `const shown = (text, format) => {
  const cell = sheet.getRange('A1').clear(); if (format) cell.setNumberFormat(format);
  const value = cell.setValue(text).getValue();
  return [cell.getDisplayValue(), value instanceof Date ? 'date' : typeof value];
};`;

const everywhere = casesOf(settings, [
  [
    'numbers',
    'both locales write decimals with a point and groups with a comma',
    `${TYPED} return [shown('91.22'), shown('1,234.5'), shown('91,22'), shown('10%'), shown('91.225%'), shown('-5')];`,
    [
      ['91.22', 'number'],
      ['1,234.50', 'number'],
      ['91,22', 'string'],
      ['10%', 'number'],
      ['91.23%', 'number'],
      ['-5', 'number'],
    ],
  ],
  [
    'dates',
    'a date that begins with its year is read alike everywhere; a day that does not exist is text',
    `${TYPED} return [shown('2023-03-24'), shown('2023-02-30')];`,
    [
      ['2023-03-24', 'date'],
      ['2023-02-30', 'string'],
    ],
  ],
  [
    'text',
    'a cell formatted as text keeps what is typed, and Thai digits are text in any cell',
    `${TYPED} return [shown('24/3/2566', '@'), shown('10%', '@'), shown('๙๑.๒๒'), shown('๒๔ มีนาคม ๒๕๖๖')];`,
    [
      ['24/3/2566', 'string'],
      ['10%', 'string'],
      ['๙๑.๒๒', 'string'],
      ['๒๔ มีนาคม ๒๕๖๖', 'string'],
    ],
  ],
]);

const patterns = casesOf(formats, [
  [
    'number_format_patterns',
    'a pattern shows the value and changes nothing of it',
    `const cell = sheet.getRange('A1').setValue(1234.565); const shown = ['0', '0.00', '#,##0.0', '0%', '"รวม "0'].map((f) => cell.setNumberFormat(f).getDisplayValue());
     return [shown, cell.getValue()];`,
    [['1235', '1234.57', '1,234.6', '123457%', 'รวม 1235'], 1234.565],
  ],
  [
    'date_and_time_format_patterns',
    'a date pattern shows the year of the common era, 2566 where that was typed',
    `const cell = sheet.getRange('A1').setNumberFormat('dd/mm/yyyy'); const shown = (text) => cell.setValue(text).getDisplayValue();
     return [shown('2023-03-24'), shown('2566-03-24'), cell.getValue().getTime() > Date.UTC(2565, 11, 31)];`,
    ['24/03/2023', '24/03/2566', true],
  ],
]);

const dayFirst = casesOf(settings, [
  [
    'dates',
    'the day comes first, and a year of the Buddhist era is taken for one of the common era',
    `${TYPED} return [shown('24/3/2023'), shown('3/24/2023'), shown('24/3/2566')];`,
    [
      ['24/3/2023', 'date'],
      ['3/24/2023', 'string'],
      ['24/3/2566', 'date'],
    ],
  ],
]);

const monthFirst = casesOf(settings, [
  [
    'dates',
    'the month comes first, and a day that comes first is text',
    `${TYPED} return [shown('3/24/2023'), shown('24/3/2023'), shown('3/24/2566')];`,
    [
      ['3/24/2023', 'date'],
      ['24/3/2023', 'string'],
      ['3/24/2566', 'date'],
    ],
  ],
]);

/** `begins` is the UTC moment at which 24 March 2023 begins there. */
const ownZone = (begins: string) =>
  casesOf(settings, [
    [
      'time_zone',
      'a date is the moment at which it begins in the spreadsheet’s zone, whatever the script’s',
      `const cell = sheet.getRange('A1').setValue('2023-03-24'); const date = cell.getValue();
       sheet.getRange('A2').setValue(date);
       return [date.toISOString(), Utilities.formatDate(date, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd'), sheet.getRange('A2').getValue().getTime() === date.getTime(),
         Session.getScriptTimeZone()];`,
      [begins, '2023-03-24', true, 'Asia/Bangkok'],
    ],
  ]);

const thai: Spreadsheet = { locale: 'th_TH', zone: 'Asia/Bangkok' };
const american: Spreadsheet = { locale: 'en_US', zone: 'America/New_York' };
const eastern: Spreadsheet = { locale: 'th_TH', zone: 'Asia/Tokyo' };

export const locales = [
  ...inSpreadsheet(thai, [...everywhere, ...patterns, ...dayFirst, ...ownZone('2023-03-23T17:00:00.000Z')]),
  ...inSpreadsheet(american, [...everywhere, ...patterns, ...monthFirst, ...ownZone('2023-03-24T04:00:00.000Z')]),
  ...inSpreadsheet(eastern, [...everywhere, ...patterns, ...dayFirst, ...ownZone('2023-03-23T15:00:00.000Z')]),
];
