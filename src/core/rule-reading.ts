// The cells of `เกณฑ์การประเมิน` as values. What cannot be read is a problem at its row, and the shipped value stands.

import { measureIn, numberIn } from '../thai/number-in.ts';
import { plainText } from '../thai/plain-text.ts';
import { FULL_POINTS } from './score.ts';

/** What is wrong in the rows, in Thai; `row` counts from 0. */
export interface RuleProblem {
  readonly row: number;
  readonly message: string;
}

/** The two cells beside a key. */
export interface Edit {
  readonly row: number;
  readonly value: unknown;
  readonly condition: unknown;
}

/** Reads edits by key, each undefined where the key is absent. */
export interface Reading {
  readonly problems: readonly RuleProblem[];
  readonly report: (row: number, message: string) => void;
  readonly rowOf: (key: string) => number;
  /** Points or percent, with at most two decimals; a blank is a problem. */
  readonly pointsIn: (row: number, cell: unknown) => number | undefined;
  readonly points: (key: string) => number | undefined;
  /** Undefined for a blank too. */
  readonly text: (key: string) => string | undefined;
  /** A positive whole number; undefined for a blank too. */
  readonly whole: (key: string) => number | undefined;
  readonly choice: (key: string, values: readonly string[], otherwise: string) => string;
}

export function readingOf(edits: ReadonlyMap<string, Edit>): Reading {
  const problems: RuleProblem[] = [];
  const report: Reading['report'] = (row, message) => {
    problems.push({ row, message });
  };
  const rowOf: Reading['rowOf'] = (key) => edits.get(key)?.row ?? 0;
  const text: Reading['text'] = (key) => textOf(edits.get(key)?.value) || undefined;
  const pointsIn: Reading['pointsIn'] = (row, cell) => {
    const value = typeof cell === 'number' ? cell : measureIn(textOf(cell));
    if (value !== undefined && isHundredths(value) && value >= 0 && value <= FULL_POINTS) return value;
    report(row, 'ค่าต้องเป็นตัวเลข 0 ถึง 100 ทศนิยมไม่เกิน 2 ตำแหน่ง');
    return undefined;
  };
  return {
    problems,
    report,
    rowOf,
    pointsIn,
    text,
    points(key) {
      const edit = edits.get(key);
      return edit && pointsIn(edit.row, edit.value);
    },
    whole(key) {
      const written = text(key);
      if (written === undefined) return undefined;
      const value = numberIn(written);
      if (value !== undefined && Number.isInteger(value) && value > 0) return value;
      report(rowOf(key), 'ค่าต้องเป็นจำนวนเต็มตั้งแต่ 1 ขึ้นไป หรือเว้นว่างไว้');
      return undefined;
    },
    choice(key, values, otherwise) {
      const written = text(key) ?? otherwise;
      if (values.includes(written)) return written;
      report(rowOf(key), `ค่าต้องเป็น ${values.join(' หรือ ')}`);
      return otherwise;
    },
  };
}

export const isBlankCell = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';
export const textOf = (cell: unknown): string => (isBlankCell(cell) ? '' : plainText(String(cell)));
export const numberOf = (cell: unknown): number | undefined => numberIn(textOf(cell));

export const inHundredths = (value: number): number => Math.round(value * 100);
const isHundredths = (value: number): boolean => inHundredths(value) / 100 === value;
