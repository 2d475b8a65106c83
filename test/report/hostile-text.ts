// Text as cells may hold it: everything that markup, tables or spreadsheets could trip over.
import fc from 'fast-check';

/** Braces in what is typed are printed as text, so a report is searched for tags without them. */
const noBraces = (text: string): string => text.replace(/[{}]/g, '');

export const hostileText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '',
      '-',
      '-ก',
      '& < > "',
      '=1+1',
      'ก\nข',
      'ก\r\n\nข',
      '๙๙.๙๙',
      'ดี 👍🏽',
      '\u0000\u0008\ue0000\ue001',
      'ยาว '.repeat(400),
    ),
  )
  .map(noBraces);
