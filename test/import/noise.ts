// What copying and scanning do to a text without changing what it says.
import fc from 'fast-check';
import { thaiDigits } from '../../src/thai/digits.ts';

const fullWidthDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Every so many Thai letters, a mark that nobody sees. */
const withUnseen = (mark: string) => (text: string) =>
  text.replace(/[\u0e01-\u0e2e]{3}/g, (letters) => `${letters}${mark}`);

/** Changes that leave lines and cells where they are. */
export const noises: Readonly<Record<string, (text: string) => string>> = {
  'Thai digits': thaiDigits,
  'full-width digits': fullWidthDigits,
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'entities of spaces': (text) => text.replace(/ /g, '&nbsp;'),
  'zero-width spaces': withUnseen('\u200b'),
  'soft hyphens': withUnseen('\u00ad'),
  'blanks inside names': (text) => text.replace(/(การ|ทรัพย์สิน)(?=[ก-ฮ])/g, '$1 '),
  'spaces doubled': (text) => text.replace(/ /g, '  '),
  'lines that end in blanks': (text) => text.replace(/$/gm, '  '),
  'lines that end as on Windows': (text) => text.replace(/\n/g, '\r\n'),
  'blank lines in between': (text) => text.replace(/\n/g, '\n\n'),
  'marks of paragraphs': (text) => text.replace(/[^\t\n|]+/g, (cell) => `<p>${cell}</p>`),
  'letters set in bold': (text) => text.replace(/\d+\.\d\d/g, (score) => `**${score}**`),
  'a nikhahit and sara aa for sara am': (text) => text.replace(/\u0e33/g, '\u0e4d\u0e32'),
};

/** Several of them, one after the other. */
export const anyNoise: fc.Arbitrary<readonly string[]> = fc.subarray(Object.keys(noises), { maxLength: 4 });

export const withNoise = (text: string, names: readonly string[]): string =>
  names.reduce((noisy, name) => noises[name]?.(noisy) ?? noisy, text);
