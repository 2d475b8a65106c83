// Whether a name is another one mistyped or badly scanned: the same but for a few letters, vowels or tone marks.

import { plainText } from './plain-text.ts';

/** One slip is forgiven for so many letters; a short name must be nearly right to be taken for another. */
const LETTERS_PER_SLIP = 6;

/** Whether two names differ by slips alone; false for the same name, spaces aside, and for a blank one. */
export const isNearName = (a: string, b: string): boolean => slipsIn(a, b) !== undefined;

/** How many letters two near names differ by; undefined where they are the same or far apart. */
export function slipsIn(a: string, b: string): number | undefined {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  const most = Math.floor(Math.min(one.length, other.length) / LETTERS_PER_SLIP);
  if (one === other || Math.abs(one.length - other.length) > most) return undefined;
  const slips = slipsBetween(one, other);
  return slips <= most ? slips : undefined;
}

/** The name among these from which a mistyped one differs least, by less than half its letters; the first of equals. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const letters = lettersOf(typed);
  return names
    .map((name) => ({ name, slips: slipsBetween(letters, lettersOf(name)) }))
    .filter(({ name, slips }) => slips * 2 < lettersOf(name).length)
    .reduce<{ readonly name: string; readonly slips: number } | undefined>(
      (best, next) => (best && best.slips <= next.slips ? best : next),
      undefined,
    )?.name;
}

const lettersOf = (name: string): string => plainText(name).replace(/\s/g, '');

/** The fewest letters to add, drop or replace to make one of the other. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
