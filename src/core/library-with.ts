// The library as the officer wants it: rows of the tab over the shipped entries. A row's text wins field by field, a row
// of an id that was not shipped is an entry of its own, and a removed row leaves its item to the entry of its indicator.
import { indicatorOfEntry } from './entry-print.ts';
import { covers, indicatorEntryId, type LibraryEntry } from './library-entry.ts';

/** What a row says; a field that is left out is not said. */
export interface LibraryRow extends Partial<LibraryEntry> {
  readonly id: string;
}

/**
 * Entries of the officer's own come first, so that one for a single item goes before a shipped one for a range. What a row
 * does not say is what was shipped for its id or range, else what the entry of its indicator says. Entries of
 * indicators and topics stay when they are removed: nothing stands behind them. Of two rows of one id the first counts;
 * one of a new id that says nothing, or only what stands behind it, is no entry.
 */
export function libraryWith(
  shipped: readonly LibraryEntry[],
  rows: readonly LibraryRow[],
  removed: ReadonlySet<string>,
): readonly LibraryEntry[] {
  const rowOf = new Map([...rows].reverse().map((row) => [row.id, row]));
  const kept = shipped
    .filter(({ id }) => rowOf.has(id) || !removed.has(id) || isLastResort(id))
    .map((entry) => ({ ...entry, ...rowOf.get(entry.id) }));
  const known = new Set(shipped.map(({ id }) => id));
  const own = [...rowOf.values()]
    .filter((row) => !known.has(row.id))
    .reverse()
    .flatMap((row): readonly LibraryEntry[] => {
      const others = behind(row.id, kept);
      return repeats(row, others) ? [] : [{ ...others, ...row }];
    });
  return [...own, ...kept];
}

/** Whether a row says nothing but what an entry says. */
const repeats = (row: LibraryRow, entry: LibraryEntry): boolean =>
  JSON.stringify({ ...entry, ...row, id: entry.id }) === JSON.stringify(entry);

const isLastResort = (id: string): boolean => !/^\d/.test(id);

/** What stands behind an entry of the officer's own. */
function behind(id: string, library: readonly LibraryEntry[]): LibraryEntry {
  const [scheme, item = ''] = id.split('/');
  const indicator = indicatorOfEntry(id);
  const range = library.find((entry) => {
    const [itsScheme, itsItem = ''] = entry.id.split('/');
    return itsScheme === scheme && covers(itsItem, item);
  });
  return range ?? library.find((entry) => entry.id === indicatorEntryId(indicator ?? 0)) ?? { ...nothing, id };
}

const nothing = { issue: '', suggestion: '', measures: [], steps: [], owners: [], monitoring: [] };
