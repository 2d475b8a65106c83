// Texts that outlive a command, in rows of the hidden storage below the journal: one row for each kind and name. A kind
// carries its schema version, so that a row of another version is neither read nor written over.
import { type CellBlock, type CellRow, isBlank, sameBlock, textOf } from './cell.ts';
import { joinPieces, piecesOf } from './cell-pieces.ts';
import { FIRST_RECORD_ROW, STORAGE_TAB } from './journal.ts';
import type { RecordKind } from './record-kinds.ts';
import { type CellWrite, rectangleIn } from './write-plan.ts';

export interface StorageRecord {
  readonly kind: RecordKind;
  /** Of the tab that the record is about. */
  readonly name: string;
  readonly text: string;
}

const FIRST_PIECE = 2;

/** Empty where there is none. */
export const storedText = (storage: CellBlock, { kind, name }: Omit<StorageRecord, 'text'>): string =>
  joinPieces(storedRow(storage, { kind, name }).slice(FIRST_PIECE));

/** The record's cells; none where there is no such record. */
export const storedRow = (storage: CellBlock, { kind, name }: Omit<StorageRecord, 'text'>): CellRow =>
  storage[indexOf(storage, kind, name)] ?? [];

/** What the text says as JSON; undefined where there is none or it was damaged. */
export function storedJson(storage: CellBlock, record: Omit<StorageRecord, 'text'>): unknown {
  try {
    return JSON.parse(storedText(storage, record) || 'null') ?? undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Every record that a command keeps, together: new ones take the first rows that hold nothing, and neighbours are written
 * in one. None where all say so already.
 */
export function storageWrites(storage: CellBlock, records: readonly StorageRecord[]): readonly CellWrite[] {
  const unused = unusedRows(storage, records.length);
  const placed = records.map(({ kind, name, text }): PlacedRecord => {
    const known = indexOf(storage, kind, name) + 1;
    return overwriting(storage, known > 0 ? known : (unused.shift() ?? 0), [kind, name, ...piecesOf(text)]);
  });
  const changed = placed
    .filter((record) => !sameBlock(writeOf(storage, [record]).before, [record.cells]))
    .sort((left, right) => left.row - right.row);
  return runsOf(changed).map((run) => writeOf(storage, run));
}

/** Where a record of these cells, its kind and name first, goes: its own row or the first that holds nothing. */
export function placedRecord(
  storage: CellBlock,
  cells: readonly [kind: RecordKind, name: string, ...rest: string[]],
): PlacedRecord {
  const [kind, name] = cells;
  const known = indexOf(storage, kind, name) + 1;
  return overwriting(storage, known > 0 ? known : (unusedRows(storage, 1)[0] ?? 0), cells);
}

function overwriting(storage: CellBlock, row: number, cells: readonly string[]): PlacedRecord {
  const filled = (storage[row - 1] ?? []).reduce<number>((last, cell, index) => (isBlank(cell) ? last : index + 1), 0);
  return { row, cells: [...cells, ...Array.from({ length: Math.max(0, filled - cells.length) }, () => '')] };
}

export interface PlacedRecord {
  /** From 1. */
  readonly row: number;
  /** As wide as what they replace. */
  readonly cells: readonly string[];
}

type Run = readonly [PlacedRecord, ...PlacedRecord[]];

function runsOf(records: readonly PlacedRecord[]): readonly Run[] {
  const runs: [PlacedRecord, ...PlacedRecord[]][] = [];
  for (const record of records) {
    const run = runs[runs.length - 1];
    if (run && run[0].row + run.length === record.row) run.push(record);
    else runs.push([record]);
  }
  return runs;
}

function writeOf(storage: CellBlock, run: Run): CellWrite {
  const width = Math.max(...run.map(({ cells }) => cells.length));
  const after = run.map(({ cells }) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
  const formats = Array.from({ length: width }, () => 'text' as const);
  const write: CellWrite = {
    kind: 'cells',
    tab: STORAGE_TAB,
    row: run[0].row,
    column: 1,
    formats,
    before: [],
    after,
  };
  return { ...write, before: rectangleIn(storage, write) };
}

const indexOf = (storage: CellBlock, kind: string, name: string): number =>
  storage.findIndex((cells) => textOf(cells[0]) === kind && textOf(cells[1]) === name);

/** From 1. */
function unusedRows(storage: CellBlock, count: number): number[] {
  const rows: number[] = [];
  for (let row = FIRST_RECORD_ROW; rows.length < count; row++)
    if ((storage[row - 1] ?? []).every(isBlank)) rows.push(row);
  return rows;
}
