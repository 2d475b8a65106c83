// Entries of OIT items of a year whose list knows only the subject that several items share: one entry may serve such a
// range, so that no text guesses which number is which.
import { expect, test } from 'vitest';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import type { OitItemRule } from '../../src/core/rule-set.ts';

/** The items, in print order, that an id such as `2568/O7` or `2568/O8-O9` covers. */
function coveredBy(id: string, items: readonly OitItemRule[]): readonly OitItemRule[] {
  const [first, last = first] = id.replace(/^\d{4}\//, '').split('-');
  const positions = [first, last].map((item) => items.findIndex((candidate) => candidate.id === item));
  return positions.includes(-1) ? [] : items.slice(positions[0], (positions[1] ?? 0) + 1);
}

/** Checks that the entries cover the items once, in order, and that a range joins only what the list cannot tell apart. */
export function checkCoverage(entries: readonly LibraryEntry[], items: readonly OitItemRule[]): void {
  const covered = entries.map(({ id }) => coveredBy(id, items));

  test('every item is covered by exactly one entry', () => {
    expect(covered.flat()).toEqual(items);
  });

  test('each entry covers all the items of one name and no other', () => {
    const names = covered.map((range) => [...new Set(range.map(({ name }) => name))]);
    expect(names.filter(({ length }) => length !== 1)).toEqual([]);
    expect(new Set(names.flat()).size).toBe(entries.length);
  });
}
