// Digits of one section of a report. Web addresses keep theirs: an address in Thai digits leads nowhere.
import { asciiDigits, thaiDigits } from '../thai/digits.ts';

const ADDRESS = /(https?:\/\/\S+|www\.\S+|\S+@\S+)/;

/** Writes a text in the section's digits. */
export type Digits = (text: string) => string;

export function sectionDigits(isThai: boolean): Digits {
  const write = isThai ? thaiDigits : asciiDigits;
  return (text) =>
    text
      .split(ADDRESS)
      .map((part, index) => (index % 2 === 0 ? write(part) : part))
      .join('');
}
