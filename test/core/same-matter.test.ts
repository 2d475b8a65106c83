import { describe, expect, test } from 'vitest';
import { itemEntryOf, type LibraryEntry } from '../../src/core/library-entry.ts';
import { withSameMatter } from '../../src/core/same-matter.ts';
import items2565 from '../../src/library/items-2565.json';
import items2567 from '../../src/library/items-2567.json';
import items2568 from '../../src/library/items-2568.json';
import { rulesOf } from './rules-of.ts';

const shipped: readonly LibraryEntry[] = [...items2565, ...items2567, ...items2568];
const library = withSameMatter(shipped);
const added = library.slice(shipped.length);

test('an item says what the entry of the same matter says, owners included, under its own id', () => {
  expect(itemEntryOf(library, 'O13', rulesOf(2566))).toEqual({
    ...itemEntryOf(shipped, 'O12', rulesOf(2565)),
    id: '2566/O13',
  });
});

test('what was shipped stays, and comes first', () => {
  expect(library.slice(0, shipped.length)).toEqual(shipped);
});

test('nothing is added whose entry was not shipped', () => {
  expect(withSameMatter([])).toEqual([]);
});

describe.each([2566, 2569])('in %i', (year) => {
  const names = (id: string) => rulesOf(year).oitItems.flatMap((item) => (item.id === id ? [item.name] : []));
  const ids = added.flatMap(({ id }) => (id.startsWith(`${year}/`) ? [id.slice(5).split('-')] : []));

  test('every id, and both ends of a range, are items of the year, none twice', () => {
    expect(ids.flat().filter((id) => names(id).length !== 1)).toEqual([]);
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
  });

  test('no item whose name no source gives shares another’s words', () => {
    expect(ids.flat().filter((id) => names(id)[0] === undefined)).toEqual([]);
  });
});
