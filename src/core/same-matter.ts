// Years without entries of their own whose OIT items ask for the same matter as an item that the library words: they say
// what is said there. An item that asks for something else, or that was seen as a group of unlike items, is not here.
import type { LibraryEntry } from './library-entry.ts';

/** By year the item, or range of items, and the entry whose matter it is. */
const sameMatter: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2566: {
    O1: '2565/O1',
    O2: '2565/O2',
    O3: '2565/O3',
    O4: '2565/O4',
    O5: '2565/O5',
    O6: '2565/O6',
    O7: '2565/O7',
    O8: '2565/O8',
    O9: '2565/O9',
    O11: '2565/O10',
    O12: '2567/o8',
    O13: '2565/O12',
    O14: '2565/O13',
    O15: '2565/O14',
    O16: '2565/O15',
    O17: '2565/O16',
    O18: '2565/O17',
    'O19-O22': '2567/o14-o17',
    'O27-O30': '2567/o22-o25',
    O31: '2565/O34',
    O34: '2565/O36',
    O35: '2565/O37',
    O36: '2565/O39',
    O37: '2565/O40',
    O38: '2565/O41',
    'O39-O40': '2568/O16',
    O42: '2565/O42',
    O43: '2565/O43',
  },
  2569: {
    O1: '2568/O1',
    O3: '2568/O3',
    O4: '2568/O4',
    O5: '2568/O5',
    'O8-O9': '2568/O8-O9',
    O10: '2568/O10',
    O11: '2565/O23',
    O12: '2568/O13',
    O13: '2568/O14',
    O14: '2568/O15',
    O15: '2568/O16',
    O19: '2568/O20',
    O20: '2568/O21',
    O21: '2565/O36',
    O22: '2568/O24',
    O23: '2568/O25',
    O24: '2568/O26',
    O25: '2568/O27',
    O26: '2568/O28',
  },
};

/** The entries, then one for each item of the same matter; none where the entry it shares is missing. */
export function withSameMatter(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const shared = Object.entries(sameMatter).flatMap(([year, matters]) =>
    Object.entries(matters).flatMap(([item, id]): readonly LibraryEntry[] => {
      const entry = entryOf.get(id);
      return entry ? [{ ...entry, id: `${year}/${item}` }] : [];
    }),
  );
  return [...entries, ...shared];
}
