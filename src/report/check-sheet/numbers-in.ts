// Every number that a text prints, in Thai or ASCII digits, one line at a time: with what tells a score from the number
// of a row.
import { asciiDigits } from '../../thai/digits.ts';

export interface FoundNumber {
  /** As printed, in ASCII digits. */
  readonly text: string;
  /** The same for `85.00`, `๘๕` and `85`; an id such as `O12` in small letters. */
  readonly key: string;
  readonly hasDecimals: boolean;
  /** The number of a row or of a paragraph: `1.`, `4.2`, `(3)`, or all that the line holds. */
  readonly isOrdinal: boolean;
  /** What stands before it in its line. */
  readonly before: string;
  readonly line: string;
}

const NUMBER = /[A-Za-z]*\d+(?:,\d{3})*(?:\.\d+)*/g;
const LEADING = /^\(?\d+(?:\.\d+)*(?:[.)]+(?=\s|$)|(?=$))|^\d+(?:\.\d+)+(?=\s)/;

/** In order; a number that is broken over lines is two. */
export const numbersIn = (text: string): readonly FoundNumber[] =>
  asciiDigits(text)
    .split('\n')
    .flatMap((raw) => {
      const line = raw.replace(/\s+/g, ' ').trim();
      const lead = LEADING.exec(line)?.[0].length ?? 0;
      return [...line.matchAll(NUMBER)].map(({ 0: found, index }) => ({
        text: found,
        key: numberKey(found),
        hasDecimals: /^[\d,]+\.\d+$/.test(found),
        isOrdinal: index < lead,
        before: line.slice(0, index),
        line,
      }));
    });

/** The line without the number it begins with. */
export const withoutOrdinal = (line: string): string => line.replace(LEADING, '').trim();

export const numberKey = (text: string): string => {
  const plain = text.replace(/,/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : plain.toLowerCase();
};
