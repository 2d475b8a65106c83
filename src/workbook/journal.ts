// The journal in the hidden tab `_ITA`: what a command is about to write, so that the next one can take back what a
// dead command left half-done, and `undo` can take back the last three. One row for each entry, its JSON in pieces.
import { type Cell, type CellBlock, type CellRow, textOf } from './cell.ts';
import { joinPieces, piecesOf } from './cell-pieces.ts';
import { journalContent } from './journal-content.ts';
import { NewerStorage } from './newer-storage.ts';
import { isNewerKind } from './record-kinds.ts';
import type { Write } from './write-plan.ts';

export const STORAGE_TAB = '_ITA';
export const STORAGE_VERSION = 1;
const STORAGE_MARK = '#ita';
export const UNDO_DEPTH = 3;

const FIRST_PIECE = 4;
const FIRST_SLOT_ROW = 2;
/** One slot more than can be undone: the entry being written never overwrites one that is needed. */
const SLOTS = UNDO_DEPTH + 1;
/** More than anybody gives; a greater number cannot be counted on from. */
const MOST_COMMANDS = 1e9;
/** Rows from here on hold other records than the journal's. */
export const FIRST_RECORD_ROW = FIRST_SLOT_ROW + SLOTS;

/**
 * `pending`: being written. `done`: can be undone. `undoing`: being taken back; whoever finds it takes the rest back.
 * `closed`: nothing more to do with it.
 */
export type EntryStatus = 'pending' | 'done' | 'undoing' | 'closed';

export interface JournalEntry {
  readonly sequence: number;
  /** Row of the storage tab, from 1. */
  readonly row: number;
  readonly command: string;
  readonly status: EntryStatus;
  /** False where the writes stay once they are made, as a line in a log does. */
  readonly undoable: boolean;
  readonly writes: readonly Write[];
}

export interface Journal {
  /** Ascending by sequence. */
  readonly entries: readonly JournalEntry[];
  /** Cells in use in each row of the storage tab, so that an entry overwrites all of an older one. */
  readonly widths: readonly number[];
  /** True where an entry could not be read, so that what it held can no longer be taken back. */
  readonly isDamaged: boolean;
  /** The whole storage tab as it was read, other records included; empty where nothing was ever stored. */
  readonly cells: CellBlock;
}

/** A tab of the storage tab's name that the add-on did not make. */
export class ForeignStorage extends Error {
  override readonly name = 'ForeignStorage';
}

export const emptyStorage = (): CellBlock => [[STORAGE_MARK, String(STORAGE_VERSION)]];

/** Undefined cells mean that nothing was ever stored. Throws NewerStorage and ForeignStorage. */
export function readJournal(cells: CellBlock | undefined): Journal {
  if (!cells) return { entries: [], widths: [], isDamaged: false, cells: [] };
  if (textOf(cells[0]?.[0]) !== STORAGE_MARK) throw new ForeignStorage();
  if (Number(textOf(cells[0]?.[1])) > STORAGE_VERSION || cells.some(([kind]) => isNewerKind(textOf(kind))))
    throw new NewerStorage();
  const slots = cells.slice(FIRST_SLOT_ROW - 1, FIRST_SLOT_ROW - 1 + SLOTS);
  const found = slots.map((slot, index) => entryIn(slot, FIRST_SLOT_ROW + index));
  const entries = found
    .flatMap((entry) => (typeof entry === 'object' ? [entry] : []))
    .sort((left, right) => left.sequence - right.sequence);
  return { entries, widths: cells.map(widthOf), isDamaged: found.includes('damaged'), cells };
}

const widthOf = (row: CellRow): number =>
  row.reduce<number>((width, cell, index) => (cell === '' ? width : index + 1), 0);

function entryIn(cells: CellRow, row: number): JournalEntry | 'damaged' | undefined {
  if (textOf(cells[0]) !== 'journal') return undefined;
  const sequence = Number(textOf(cells[1]));
  if (!(sequence > 0 && sequence < MOST_COMMANDS)) return 'damaged';
  const entry = { sequence, row, command: textOf(cells[3]), status: statusIn(textOf(cells[2])) };
  if (entry.status === 'closed') return { ...entry, undoable: false, writes: [] };
  const content = journalContent(joinPieces(cells.slice(FIRST_PIECE)));
  return content ? { ...entry, ...content } : 'damaged';
}

const statusIn = (text: string): EntryStatus =>
  text === 'done' || text === 'undoing' || text === 'closed' ? text : 'pending';

const encodedCell = (cell: Cell): unknown => (cell instanceof Date ? { $date: cell.getTime() } : cell);
const encodedBlock = (block: CellBlock): unknown => block.map((row) => row.map(encodedCell));

function encoded(write: Write): object {
  switch (write.kind) {
    case 'rename':
      return { ...write, freezes: write.freezes.map(encoded) };
    case 'tab':
      return { ...write, cells: encodedBlock(write.cells) };
    case 'cells':
      return { ...write, before: encodedBlock(write.before), after: encodedBlock(write.after) };
  }
}

/** A new entry, in a row that nothing needs any more: an unused one, a closed entry's, or else the oldest one's. */
export function newEntry(
  { entries }: Journal,
  command: string,
  writes: readonly Write[],
  { undoable }: { readonly undoable: boolean },
): JournalEntry {
  const sequence = (entries.slice(-1)[0]?.sequence ?? 0) + 1;
  const rows = Array.from({ length: SLOTS }, (_, slot) => FIRST_SLOT_ROW + slot);
  const unused = rows.find((row) => !entries.some((entry) => entry.row === row));
  const oldest = entries.find(({ status }) => status === 'closed') ?? entries[0];
  return { sequence, row: unused ?? oldest?.row ?? FIRST_SLOT_ROW, command, status: 'pending', undoable, writes };
}

export const STATUS_COLUMN = 3;

/** The entry's row, as wide as what it replaces. An entry that can no longer be undone keeps no copies. */
export function cellsOfEntry(entry: JournalEntry, journal: Journal): readonly string[] {
  const json = JSON.stringify({ undoable: entry.undoable, writes: entry.writes.map(encoded) });
  const cells = ['journal', String(entry.sequence), entry.status, entry.command, ...piecesOf(json)];
  const width = journal.widths[entry.row - 1] ?? 0;
  while (cells.length < width) cells.push('');
  return cells;
}
