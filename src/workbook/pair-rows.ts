// Which row of the sheet is which record. The hidden id says so, unless the visible cells of a row are what another
// record left: then only some columns were sorted or moved, and the row is the record whose texts stand in it.
import { isBlank } from './cell.ts';
import type { GeneratedRow, SheetRow } from './generated-tab.ts';
import { hashOf, type RowBase } from './row-base.ts';

export interface Pairing<Key extends string> {
  /** The row of each record that the sheet has. */
  readonly rows: ReadonlyMap<string, SheetRow<Key>>;
  /** The base of each of them, wherever it stands in the sheet. */
  readonly bases: ReadonlyMap<string, RowBase>;
}

/** For each record, the cells of a row that only this record can have left there. */
type Votes = ReadonlyMap<string, number>;

interface Claim<Key extends string> {
  readonly row: SheetRow<Key>;
  readonly id: string;
  readonly votes: number;
}

/**
 * Each row is one record at most, and each record one row: the one that shows most of it, then the one that carries its
 * id, then the first. `likely` are records that a row without an id may be known by, where ids or bases were deleted: their
 * texts are those of now, too weak a sign against an id.
 */
export function pairRows<Key extends string>(
  sheetRows: readonly SheetRow<Key>[],
  keys: readonly Key[],
  likely: readonly GeneratedRow<Key>[],
): Pairing<Key> {
  const left = ownersOf(sheetRows, keys, []);
  const likelyOrLeft = likely.length === 0 ? left : ownersOf(sheetRows, keys, likely);
  const votesFor = (row: SheetRow<Key>): Votes => votesOf(row, keys, row.id === '' ? likelyOrLeft : left);
  const rows = new Map<string, SheetRow<Key>>();
  const taken = new Set<number>();
  for (const { row, id } of claimsOf(sheetRows.map((row) => ({ row, votes: votesFor(row) })))) {
    if (rows.has(id) || taken.has(row.row)) continue;
    rows.set(id, row);
    taken.add(row.row);
  }
  return { rows, bases: basesOf(rows, sheetRows) };
}

const fieldHash = (key: string, hash: string): string => `${key} ${hash}`;

/** Who left a text in a column: the one record that did, or nobody where several did. */
function ownersOf<Key extends string>(
  sheetRows: readonly SheetRow<Key>[],
  keys: readonly Key[],
  likely: readonly GeneratedRow<Key>[],
): ReadonlyMap<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  const add = (key: Key, hash: string | undefined, id: string): void => {
    if (hash === undefined || hash === hashOf('')) return;
    const name = fieldHash(key, hash);
    owners.set(name, owners.has(name) && owners.get(name) !== id ? undefined : id);
  };
  const based = new Set<string>();
  for (const { base } of sheetRows) {
    if (!base || base.id === '') continue;
    based.add(base.id);
    for (const key of keys) add(key, base.kept[key] ?? base.hashes[key], base.id);
  }
  for (const { id, fields } of likely.filter((row) => !based.has(row.id))) {
    for (const key of keys) if (typeof fields[key] === 'string') add(key, hashOf(fields[key]), id);
  }
  return owners;
}

function votesOf<Key extends string>(
  { fields }: SheetRow<Key>,
  keys: readonly Key[],
  owners: ReadonlyMap<string, string | undefined>,
): Votes {
  const votes = new Map<string, number>();
  for (const key of keys) {
    const owner = isBlank(fields[key]) ? undefined : owners.get(fieldHash(key, hashOf(fields[key])));
    if (owner !== undefined) votes.set(owner, (votes.get(owner) ?? 0) + 1);
  }
  return votes;
}

/**
 * What each row may be, best first. A row claims another record than its id says where it shows more of that one; a row
 * without an id only where no row with that id shows anything of it, because it may be a copy of the texts alone.
 */
function claimsOf<Key extends string>(
  voted: readonly { readonly row: SheetRow<Key>; readonly votes: Votes }[],
): readonly Claim<Key>[] {
  const shown = new Set(voted.flatMap(({ row, votes }) => (votes.has(row.id) ? [row.id] : [])));
  const claims = voted.flatMap(({ row, votes }): readonly Claim<Key>[] => {
    const own = { row, id: row.id, votes: votes.get(row.id) ?? 0 };
    if (row.id === '') return [...votes].flatMap(([id, count]) => (shown.has(id) ? [] : [{ row, id, votes: count }]));
    return [own, ...[...votes].flatMap(([id, count]) => (count > own.votes ? [{ row, id, votes: count }] : []))];
  });
  const isOwn = ({ row, id }: Claim<Key>): number => (row.id === id ? 0 : 1);
  return claims.sort((left, right) => right.votes - left.votes || isOwn(left) - isOwn(right));
}

/** The row's own base where it is the record's; else the one that was left behind in another row, or none. */
function basesOf<Key extends string>(
  rows: ReadonlyMap<string, SheetRow<Key>>,
  sheetRows: readonly SheetRow<Key>[],
): ReadonlyMap<string, RowBase> {
  const bases = new Map<string, RowBase>();
  for (const { base } of [...sheetRows].reverse()) if (base && base.id !== '') bases.set(base.id, base);
  for (const [id, { base }] of rows)
    if (base && (base.id === id || (base.id === '' && !bases.has(id)))) bases.set(id, base);
  return bases;
}
