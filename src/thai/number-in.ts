// A number out of text as people type and print it: Thai digits, decimal commas, words around it. What can be read in two
// ways is not read at all, because a wrong score is worse than a question.

import { plainText } from './plain-text.ts';

const SIGNED_RUN = /[-−–]?[\d.,]*\d[\d.,]*/g;
const PLAIN = /^\d+(\.\d+)?$|^\.\d+$/;
const GROUPED = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/** What may touch a number: blanks, Thai letters, brackets and quotation marks; not Latin letters (`O12`) nor `/` (`#DIV/0!`). */
const MAY_PRECEDE = /(^|[\s\u0e00-\u0e7f:("'“‘[])$/;
const MAY_FOLLOW = /^($|[\s\u0e00-\u0e7f%;)"'”’\]])/;

/** Words that may stand beside a score in its own cell. */
const MEASURING_WORDS = /ได้รับ|ได้|คะแนน|เท่ากับ|ร้อยละ|เปอร์เซ็นต์|%|["'\s]/g;

interface Found {
  readonly value: number;
  readonly around: string;
}

/** The one number in a text; undefined where there is none, more than one, or one that can be read in two ways. */
export const numberIn = (text: string): number | undefined => find(text)?.value;

/** The number of a text that holds nothing but it and words of measure (`ร้อยละ ๙๑.๒๒ คะแนน`); undefined for any other text. */
export function measureIn(text: string): number | undefined {
  const found = find(text);
  return found?.around.replace(MEASURING_WORDS, '') === '' ? found.value : undefined;
}

function find(text: string): Found | undefined {
  const plain = plainText(text);
  const runs = [...plain.matchAll(SIGNED_RUN)];
  const run = runs[0];
  if (!run || runs.length > 1) return undefined;
  const written = run[0].replace(/[.,]+$/, '');
  const before = plain.slice(0, run.index);
  const after = plain.slice(run.index + run[0].length);
  if (!MAY_PRECEDE.test(before) || !MAY_FOLLOW.test(after)) return undefined;
  const isNegative = /^\D/.test(written) && !written.startsWith('.');
  const value = pointsIn(isNegative ? written.slice(1) : written);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return { value: isNegative ? -value : value, around: before + after };
}

function pointsIn(digits: string): number | undefined {
  if (PLAIN.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) return Number(digits.replace(/,/g, ''));
  if (DECIMAL_COMMA.test(digits)) return Number(digits.replace(',', '.'));
  return undefined;
}
