// What the tab of the library is to hold: the entries of the assessed year and whatever stands in it already, so that a
// change of year adds rows and loses none. A text that was accepted stays, even where an update words it anew.
import { isEntryOf, type LibraryEntry } from '../core/library-entry.ts';
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
  /** The tab as it stands; undefined where there is none. */
  readonly read: ReadTab<LibraryColumn> | undefined;
  /** Ids of entries whose rows are to hold the shipped texts again. */
  readonly restored: ReadonlySet<string>;
}

/** By the id of the entry. */
type Standing = ReadonlyMap<string, SheetRow<LibraryColumn>>;

/**
 * Questions and items without words of their own have blank rows to write in. A row of the officer's own takes the
 * place of the shipped entry of its id.
 */
export function libraryRows(shipped: readonly LibraryEntry[], { fiscalYear, read, restored }: Wanted): LibraryRows {
  const entries = [...shipped, ...unwordedItems(shipped)];
  const standing: Standing = read ? standingRows(entries, read) : new Map();
  const own = new Set(read ? ownIds(read, standing) : []);
  const rows = entries
    .filter(({ id }) => standing.has(id) || (isEntryOf(id, fiscalYear) && !own.has(id)))
    .sort(byPlace)
    .map((entry) => rowFor(entry, restored.has(entry.id) ? undefined : standing.get(entry.id)));
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

function rowFor(entry: LibraryEntry, standing: SheetRow<LibraryColumn> | undefined): GeneratedRow<LibraryColumn> {
  const isSilent = entry.issue === '';
  const shipped = rowOfEntry(entry, isSilent ? textStatuses.indicators : textStatuses.shipped);
  if (!standing) return shipped;
  const { fields, base } = standing;
  const touched = libraryTexts.filter((key) => !isAsGenerated(base, key, fields[key]));
  if (!isAccepted(standing)) {
    const isEdited = touched.some((key) => textOf(fields[key]) !== shipped.fields[key]);
    return isEdited ? rowOfEntry(entry, textStatuses.edited) : shipped;
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
    unseen: {},
  },
});

const withOurStatus = (row: SheetRow<LibraryColumn>): SheetRow<LibraryColumn> =>
  row.base && hasOurStatus(row)
    ? { ...row, base: { ...row.base, hashes: { ...row.base.hashes, status: hashOf(row.fields.status) } } }
    : row;
