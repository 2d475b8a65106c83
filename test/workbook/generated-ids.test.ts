import { describe, expect, it } from 'vitest';
import type { Cell, CellBlock } from '../../src/workbook/cell.ts';
import { generatedIdsIn, generatedIdsRecord, type TabIds } from '../../src/workbook/generated-ids.ts';
import { cellsOfEntry, emptyStorage, newEntry, readJournal, STORAGE_TAB } from '../../src/workbook/journal.ts';
import { storageWrites } from '../../src/workbook/storage-record.ts';
import type { CellWrite } from '../../src/workbook/write-plan.ts';

const tabIds = (tab: string, ...ids: readonly string[]) => ({ tab, ids: new Set(ids) });

const generatedIdsWrites = (storage: CellBlock, tabs: readonly TabIds[]): readonly CellWrite[] =>
  storageWrites(storage, tabs.map(generatedIdsRecord));

function after(storage: CellBlock, writes: readonly CellWrite[]): CellBlock {
  const rows: Cell[][] = storage.map((row) => [...row]);
  for (const { row, column, after: cells } of writes) {
    while (rows.length < row - 1 + cells.length) rows.push([]);
    for (const [offset, line] of cells.entries())
      for (const [index, cell] of line.entries()) (rows[row - 1 + offset] ?? [])[column - 1 + index] = cell;
  }
  return rows;
}

describe('the record of generated ids', () => {
  it('gives back the ids of each tab, and none where nothing was recorded', () => {
    const records = [tabIds('แผน', '2565/indicator/4', '2565/indicator/2'), tabIds('จุดอ่อน', '2565/indicator/1')];
    const storage = after(emptyStorage(), generatedIdsWrites(emptyStorage(), records));
    expect([...generatedIdsIn(storage, 'แผน')]).toEqual(['2565/indicator/2', '2565/indicator/4']);
    expect([...generatedIdsIn(storage, 'จุดอ่อน')]).toEqual(['2565/indicator/1']);
    expect(generatedIdsIn(storage, 'ติดตามผล')).toEqual(new Set());
    expect(generatedIdsWrites(storage, records)).toEqual([]);
  });

  it('leaves the journal alone, which leaves it alone', () => {
    const recorded = after(emptyStorage(), generatedIdsWrites(emptyStorage(), [tabIds('แผน', '1')]));
    let storage = recorded;
    for (const command of ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า']) {
      const journal = readJournal(storage);
      const entry = { ...newEntry(journal, command, [], { undoable: true }), status: 'done' as const };
      storage = after(storage, [
        {
          kind: 'cells',
          tab: STORAGE_TAB,
          row: entry.row,
          column: 1,
          formats: [],
          before: [],
          after: [cellsOfEntry(entry, journal)],
        },
      ]);
    }
    expect(readJournal(storage).entries.map(({ command }) => command)).toEqual(['สอง', 'สาม', 'สี่', 'ห้า']);
    expect([...generatedIdsIn(storage, 'แผน')]).toEqual(['1']);
    const more = generatedIdsWrites(storage, [tabIds('แผน', '1', '2')]);
    expect(readJournal(after(storage, more)).entries).toEqual(readJournal(storage).entries);
  });

  it('leaves nothing of a longer one behind, and knows what to put back', () => {
    const many = Array.from({ length: 6000 }, (_, index) => `2565/indicator/${index}`);
    const long = after(emptyStorage(), generatedIdsWrites(emptyStorage(), [tabIds('แผน', ...many)]));
    expect(generatedIdsIn(long, 'แผน').size).toBe(many.length);
    const [write] = generatedIdsWrites(long, [tabIds('แผน', '1')]);
    const short = after(long, write ? [write] : []);
    expect([...generatedIdsIn(short, 'แผน')]).toEqual(['1']);
    expect(after(short, write ? [{ ...write, after: write.before }] : [])).toEqual(long);
  });

  it('counts as empty where it was damaged', () => {
    const storage = after(emptyStorage(), generatedIdsWrites(emptyStorage(), [tabIds('แผน', '1')]));
    const damaged = storage.map((row) => row.map((cell, column) => (column === 2 ? '|[ตัดขาด' : cell)));
    expect(generatedIdsIn(damaged, 'แผน')).toEqual(new Set());
  });
});
