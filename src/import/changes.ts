// What was taken for something else than it looks: Thai digits, a scanned O for a zero, blanks inside a number, a decimal
// comma. Both forms are shown to the officer before anything is written.

import { plainText } from '../thai/plain-text.ts';
import type { Change } from './imported-results.ts';
import { cellAt, type Page, type PrintedCell, rowAt } from './page.ts';

/** A value that was read between two places of the running text, in the form in which it was understood. */
export interface Understood {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** The values whose letters in the text are not those that were understood, in the order of the text. */
export function changesOf(page: Page, values: readonly Understood[]): readonly Change[] {
  const places = new Map<PrintedCell, readonly number[]>();
  return [...values]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, as }): readonly Change[] => {
      const cell = cellAt(page, start);
      const known = places.get(cell) ?? rawPlacesOf(cell);
      places.set(cell, known);
      const last = known[end - 1 - cell.start];
      const from =
        last === undefined
          ? page.text.slice(start, end).replace(/\n/g, ' ')
          : cell.raw.slice(known[start - cell.start], last + 1);
      return from === as ? [] : [{ line: rowAt(page, start).line, from, to: as }];
    });
}

/** For each letter of a cell's plain text, where it stands in the cell as pasted. Plain text only leaves letters out or joins them. */
function rawPlacesOf({ raw, text }: PrintedCell): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < raw.length && places.length < text.length; i++) {
    const letter = raw[i] as string;
    const wanted = text[places.length];
    const isJoined = wanted === SARA_AM && letter === SARA_AA;
    if (isJoined || letter === wanted || (BLANK.test(letter) ? wanted === ' ' : plainText(letter) === wanted))
      places.push(i);
  }
  return places;
}

const BLANK = /\s/;
const SARA_AM = '\u0e33';
const SARA_AA = '\u0e32';
