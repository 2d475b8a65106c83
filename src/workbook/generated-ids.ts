// Which records were generated into a tab, kept in the hidden storage. One of them that is no longer in the tab was
// deleted by hand, and stays deleted until it is asked back.
import { type CellBlock, isBlank, textOf } from './cell.ts';
import { joinPieces, piecesOf } from './cell-pieces.ts';
import { FIRST_RECORD_ROW, STORAGE_TAB } from './journal.ts';
import { type CellWrite, rectangleIn, sameBlock } from './write-plan.ts';

/** Carries its schema version: a row of another kind is neither read nor written over. */
const KIND = 'generated-ids/1';
const FIRST_PIECE = 2;

/** Empty where none were recorded or the record was damaged: then nothing counts as deleted. */
export function generatedIdsIn(storage: CellBlock, tab: string): ReadonlySet<string> {
  const cells = storage[recordIndex(storage, tab)] ?? [];
  try {
    const ids: unknown = JSON.parse(joinPieces(cells.slice(FIRST_PIECE)) || '[]');
    return new Set(Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : []);
  } catch (error) {
    if (error instanceof SyntaxError) return new Set();
    throw error;
  }
}

export interface TabIds {
  readonly tab: string;
  readonly ids: ReadonlySet<string>;
}

/** None where the records say so already. */
export function generatedIdsWrites(storage: CellBlock, records: readonly TabIds[]): readonly CellWrite[] {
  const unused = unusedRows(storage, records.length);
  return records.flatMap(({ tab, ids }) => {
    const known = recordIndex(storage, tab) + 1;
    const row = known > 0 ? known : unused.shift();
    if (row === undefined) throw new Error('more records than rows set aside for them');
    const cells: string[] = [KIND, tab, ...piecesOf(JSON.stringify([...ids].sort()))];
    const filled = (storage[row - 1] ?? []).reduce<number>(
      (last, cell, index) => (isBlank(cell) ? last : index + 1),
      0,
    );
    while (cells.length < filled) cells.push('');
    const formats = cells.map(() => 'text' as const);
    const write: CellWrite = { kind: 'cells', tab: STORAGE_TAB, row, column: 1, formats, before: [], after: [cells] };
    const before = rectangleIn(storage, write);
    return sameBlock(before, write.after) ? [] : [{ ...write, before }];
  });
}

const recordIndex = (storage: CellBlock, tab: string): number =>
  storage.findIndex((cells) => textOf(cells[0]) === KIND && textOf(cells[1]) === tab);

/** The first rows of the storage that hold nothing, from 1. */
function unusedRows(storage: CellBlock, count: number): number[] {
  const rows: number[] = [];
  for (let row = FIRST_RECORD_ROW; rows.length < count; row++)
    if ((storage[row - 1] ?? []).every(isBlank)) rows.push(row);
  return rows;
}
