// What the tab of the library is to hold: the entries of the assessed year and whatever stands in it already, so that a
// change of year adds rows and loses none. A text that was accepted stays, even where an update words it anew.
import { isEntryOf, type LibraryEntry } from '../core/library-entry.ts';
import { type LibraryRow, libraryWith } from '../core/library-with.ts';
import { unwordedItems } from '../core/unworded-items.ts';
import { type Cell, textOf } from './cell.ts';
import type { GeneratedRow, ReadTab, SheetRow } from './generated-tab.ts';
import {
  entryIdOf,
  entryOfRowId,
  hasOurStatus,
  isAccepted,
  type LibraryColumn,
  libraryLayout,
  libraryRowId,
  libraryTexts,
  rowOfEntry,
  textStatuses,
} from './library-tab.ts';
import { pairRows } from './pair-rows.ts';
import { hashOf, isAsGenerated } from './row-base.ts';

export interface LibraryRows {
  /** The rows to generate, questions first, then items, indicators and topics. */
  readonly rows: readonly GeneratedRow<LibraryColumn>[];
  /** The tab as they are to be merged into it: its statuses, and the rows to restore, count as untouched. */
  readonly read: ReadTab<LibraryColumn> | undefined;
}

interface Wanted {
  readonly fiscalYear: number;
  /** What the tab says now; items without words show what it says of their indicator. */
  readonly said: readonly LibraryRow[];
  /** The tab as it stands; undefined where there is none. */
  readonly read: ReadTab<LibraryColumn> | undefined;
  /** Ids of entries whose rows are to hold the shipped texts again. */
  readonly restored: ReadonlySet<string>;
}

/** By the id of the entry. */
type Standing = ReadonlyMap<string, SheetRow<LibraryColumn>>;

/**
 * Questions and items without words of their own have rows that show their indicator's, to write in. A row of the
 * officer's own takes the place of the shipped entry of its id.
 */
export function libraryRows(shipped: readonly LibraryEntry[], wanted: Wanted): LibraryRows {
  const { fiscalYear, said, read, restored } = wanted;
  const kept = said.filter(({ id }) => !restored.has(id));
  const unworded = unwordedItems(shipped, libraryWith(shipped, kept, new Set()));
  const entries = [...shipped, ...unworded];
  const standing: Standing = read ? standingRows(entries, read) : new Map();
  const own = new Set(read ? ownIds(read, standing) : []);
  const rows = entries
    .filter(({ id }) => standing.has(id) || (isEntryOf(id, fiscalYear) && !own.has(id)))
    .sort(byPlace)
    .map((entry) => {
      const untouched = rowOfEntry(entry, unworded.includes(entry) ? textStatuses.indicators : textStatuses.shipped);
      const row = restored.has(entry.id) ? undefined : standing.get(entry.id);
      return row ? rowFor(entry, untouched, row) : untouched;
    });
  const idAt = new Map([...standing].map(([id, { row }]) => [row, id]));
  const asMerged = read?.standing.map((row) => {
    const id = idAt.get(row.row) ?? '';
    return restored.has(id) ? asGenerated(row, id) : withOurStatus(row);
  });
  return { rows, read: read && asMerged && { ...read, standing: asMerged } };
}

const keys = libraryLayout.columns.map(({ key }) => key);

/** The row of each entry that the tab has. */
function standingRows(shipped: readonly LibraryEntry[], { standing, columns }: ReadTab<LibraryColumn>): Standing {
  const isRemade = columns['#id'] === undefined || columns['#base'] === undefined;
  const likely = isRemade ? shipped.map((entry) => rowOfEntry(entry, textStatuses.shipped)) : [];
  return new Map([...pairRows(standing, keys, likely).rows].map(([id, row]) => [entryOfRowId(id) ?? id, row]));
}

/** Ids for which only rows of the officer's own stand. */
function ownIds({ standing }: ReadTab<LibraryColumn>, paired: Standing): readonly string[] {
  const rows = new Set([...paired.values()].map(({ row }) => row));
  const carried = new Set(standing.map(({ id }) => entryOfRowId(id)));
  return standing.flatMap((row) => {
    const id = rows.has(row.row) ? undefined : entryIdOf(row);
    return id === undefined || paired.has(id) || carried.has(id) ? [] : [id];
  });
}

/** Each with its number. */
const kinds = [/\/i(\d+)/, /\/e(\d+)/, /\/o(\d+)/i, /^indicator\/(\d+)/, /^topic\/(\d+)/];
/** More than any kind has. */
const MOST = 1000;

const byPlace = ({ id }: LibraryEntry, other: LibraryEntry): number => placeOf(id) - placeOf(other.id);

function placeOf(id: string): number {
  const kind = kinds.findIndex((pattern) => pattern.test(id));
  return kind * MOST + Number(kinds[kind]?.exec(id)?.[1]);
}

/** `untouched` is the entry's row where the officer changed nothing. */
function rowFor(
  entry: LibraryEntry,
  untouched: GeneratedRow<LibraryColumn>,
  standing: SheetRow<LibraryColumn>,
): GeneratedRow<LibraryColumn> {
  const { fields, base } = standing;
  const touched = libraryTexts.filter((key) => !isAsGenerated(base, key, fields[key]));
  if (!isAccepted(standing)) {
    const isEdited = touched.some((key) => textOf(fields[key]) !== untouched.fields[key]);
    return isEdited ? rowOfEntry(entry, textStatuses.edited) : untouched;
  }
  const kept = libraryTexts.filter((key) => !touched.includes(key)).map((key): [string, Cell] => [key, fields[key]]);
  const accepted = rowOfEntry(entry, textStatuses.accepted);
  return { ...accepted, fields: { ...accepted.fields, ...Object.fromEntries(kept) } };
}

/** As if all of it had been generated as it stands, so that what is generated now goes over it. */
const asGenerated = (row: SheetRow<LibraryColumn>, id: string): SheetRow<LibraryColumn> => ({
  ...row,
  base: {
    id: libraryRowId(id),
    hashes: Object.fromEntries(keys.map((key) => [key, hashOf(row.fields[key])])),
    kept: {},
    typed: [],
    unseen: {},
  },
});

const withOurStatus = (row: SheetRow<LibraryColumn>): SheetRow<LibraryColumn> =>
  row.base && hasOurStatus(row)
    ? { ...row, base: { ...row.base, hashes: { ...row.base.hashes, status: hashOf(row.fields.status) } } }
    : row;
