// Text as it was meant: what copying from web pages and PDF files leaves behind is undone before anything is read.

import { asciiDigits } from './digits.ts';

const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The text with ASCII digits and punctuation, single spaces and no invisible characters. A nikhahit followed by
 * sara aa, which many PDF files give for sara am, becomes sara am.
 */
export const plainText = (text: string): string =>
  asciiDigits(text)
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\s+/g, ' ')
    .trim();
