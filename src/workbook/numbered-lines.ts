// Lists inside one cell: `1. …` on lines of their own where there are several entries, plain text where there is one.

import { asciiDigits } from '../thai/digits.ts';

const NUMBERED = /^(\d+)\.\s*/;

/** One entry stays without a number. */
export const writeLines = (entries: readonly string[]): string =>
  entries.length > 1 ? entries.map((entry, index) => `${index + 1}. ${entry}`).join('\n') : (entries[0] ?? '');

/**
 * Entries of a cell. Lines numbered 1, 2, 3 … in order are entries; any other text is one entry, kept as typed.
 * A blank cell has none.
 */
export function readLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const numbered = filled.every((line, index) => Number(NUMBERED.exec(line)?.[1]) === index + 1);
  if (numbered) return filled.map((line) => line.replace(NUMBERED, ''));
  return [text.trim()];
}

/**
 * The first number that a list skips, where its lines are numbered from 1 and then jump ahead; none for any other text.
 */
export function numbersSkipped(text: string): readonly number[] {
  const numbers = text
    .split('\n')
    .map((line) => Number(NUMBERED.exec(asciiDigits(line.trim()))?.[1]))
    .filter((number) => !Number.isNaN(number));
  if (numbers[0] !== 1) return [];
  const gap = numbers.findIndex((number, index) => number > index + 1);
  return gap < 0 ? [] : [gap + 1];
}
