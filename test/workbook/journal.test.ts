import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import {
  cellsOfEntry,
  emptyStorage,
  type JournalEntry,
  newEntry,
  readJournal,
  STORAGE_VERSION,
  UNDO_DEPTH,
} from '../../src/workbook/journal.ts';
import { NewerStorage } from '../../src/workbook/newer-storage.ts';
import type { CellWrite } from '../../src/workbook/write-plan.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
);

const write = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) => {
    const block = fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
    return fc.record<CellWrite>({
      kind: fc.constant('cells'),
      tab: fc.string({ minLength: 1 }),
      row: fc.integer({ min: 1, max: 1000 }),
      column: fc.integer({ min: 1, max: 30 }),
      formats: fc.constant(Array.from({ length: columns }, () => 'text' as const)),
      before: block,
      after: block,
    });
  });

type NewEntry = Pick<JournalEntry, 'command' | 'status' | 'writes'>;

/** The storage tab after these entries were written in turn. */
function storageAfter(entries: readonly NewEntry[]): { cells: Cell[][]; last: JournalEntry[] } {
  const cells: Cell[][] = emptyStorage().map((row) => [...row]);
  const written: JournalEntry[] = [];
  for (const entry of entries) {
    const journal = readJournal(cells);
    const numbered = { ...newEntry(journal, entry.command, entry.writes, { undoable: true }), status: entry.status };
    const row = numbered.row - 1;
    while (cells.length <= row) cells.push([]);
    cellsOfEntry(numbered, journal).forEach((text, column) => {
      const target = cells[row];
      if (target) target[column] = text;
    });
    written.push(numbered);
  }
  return { cells, last: written.slice(-(UNDO_DEPTH + 1)) };
}

describe('journal', () => {
  it('gives back the last entries as they were written, whatever their cells hold', () => {
    const entry = fc.record({
      command: fc.stringMatching(/^[ก-ฮ]{1,20}$/),
      status: fc.constantFrom('pending' as const, 'done' as const),
      writes: fc.array(write, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 7 }), (entries) => {
        const { cells, last } = storageAfter(entries);
        expect(readJournal(cells).entries).toEqual(last);
      }),
      { numRuns: 200 },
    );
  });

  it('an entry longer than one cell is cut into pieces that a cell can hold', () => {
    const long = 'ก'.repeat(120_000);
    const { cells, last } = storageAfter([
      {
        command: 'ทดสอบ',
        status: 'done',
        writes: [{ kind: 'cells', tab: 'ก', row: 1, column: 1, formats: ['text'], before: [['']], after: [[long]] }],
      },
    ]);
    expect(Math.max(...cells.flat().map((text) => String(text).length))).toBeLessThan(50_000);
    expect(readJournal(cells).entries).toEqual(last);
  });

  it('a shorter entry leaves nothing of a longer one behind it', () => {
    const entryOf = (text: string): NewEntry => ({
      command: 'ทดสอบ',
      status: 'done',
      writes: [{ kind: 'cells', tab: 'ก', row: 1, column: 1, formats: ['text'], before: [['']], after: [[text]] }],
    });
    const { cells, last } = storageAfter([
      entryOf('ก'.repeat(100_000)),
      ...Array.from({ length: 4 }, () => entryOf('ข')),
    ]);
    expect(readJournal(cells).entries).toEqual(last);
  });

  it('a closed entry gives its place up before one that can still be undone', () => {
    const entry = (status: JournalEntry['status']): NewEntry => ({ command: 'ทดสอบ', status, writes: [] });
    const { cells } = storageAfter([entry('done'), entry('closed'), entry('done'), entry('done'), entry('done')]);
    expect(readJournal(cells).entries.map(({ sequence }) => sequence)).toEqual([1, 3, 4, 5]);
  });

  it('nothing stored is an empty journal, and a newer storage is refused', () => {
    expect(readJournal(undefined).entries).toEqual([]);
    expect(() => readJournal([['#ita', String(STORAGE_VERSION + 1)]])).toThrow(NewerStorage);
  });
});
