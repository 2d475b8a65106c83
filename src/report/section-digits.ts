// Digits of one section of a report. Web addresses keep theirs: an address in Thai digits leads nowhere.
import { asciiDigits, thaiDigits } from '../thai/digits.ts';

const BLANKS = /(\s+)/;
const LINK = /(https?:\/\/\S+|www\.\S+)/;
/** Of one word: looked for in a whole text it would be sought again from each letter of a long Thai word. */
const MAIL = /.@./;

/** Writes a text in the section's digits. */
export type Digits = (text: string) => string;

export function sectionDigits(isThai: boolean): Digits {
  const write = isThai ? thaiDigits : asciiDigits;
  const written = (word: string): string => (MAIL.test(word) ? word : outside(LINK, word, write));
  return (text) => outside(BLANKS, text, written);
}

/** Writes what stands between the matches of a pattern that is one group. */
const outside = (pattern: RegExp, text: string, write: (part: string) => string): string =>
  text
    .split(pattern)
    .map((part, index) => (index % 2 === 0 ? write(part) : part))
    .join('');
