import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/workbook/cell.ts';
import { type GeneratedRow, newGeneratedTab, readGeneratedTab } from '../../src/workbook/generated-tab.ts';
import { mergeTab, type TabMerge } from '../../src/workbook/merge-tab.ts';
import type { TabLayout } from '../../src/workbook/tab-layout.ts';

const TAB = 'แท็บ';

type Key = 'measure' | 'steps' | 'owner' | 'period';
const layout: TabLayout<Key> = {
  columns: [
    { key: 'measure', heading: 'มาตรการ', width: 100, format: 'text' },
    { key: 'steps', heading: 'วิธีการ', width: 100, format: 'text' },
    { key: 'owner', heading: 'ผู้รับผิดชอบ', width: 100, format: 'text' },
    { key: 'period', heading: 'ระยะเวลา', width: 100, format: 'text' },
  ],
};
const OWNER = 2;
const ID = 4;
const BASE = 5;

const recordsOf = (count: number, version: string): readonly GeneratedRow<Key>[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `2565/${index}`,
    fields: {
      measure: `มาตรการ ${index} ${version}`,
      steps: `วิธีการ ${index} ${version}`,
      owner: `กอง ${index} ${version}`,
      period: `ตลอดปี ${version}`,
    },
    unseen: {},
  }));

const tabOf = (count: number): Cell[][] =>
  newGeneratedTab(TAB, layout, recordsOf(count, 'เดิม')).cells.map((row) => [...row]);

const merged = (
  cells: Cell[][],
  records: readonly GeneratedRow<Key>[],
  generatedBefore: readonly string[] = [],
): TabMerge<Key> =>
  mergeTab(
    { tab: TAB, layout, cells, read: readGeneratedTab(TAB, layout, cells), formulas: [] },
    records,
    new Set(generatedBefore),
  );

const changedColumn = (cells: Cell[][], column: number, text: (row: number) => Cell): Cell[][] =>
  cells.map((row, index) => (index === 0 ? row : row.with(column, text(index))));

describe('the writes of a regeneration', () => {
  it.each<[string, (cells: Cell[][]) => Cell[][], number]>([
    ['nothing typed by hand', (cells) => cells, 1],
    ['one column typed over in every row', (cells) => changedColumn(cells, OWNER, (row) => `พิมพ์ ${row}`), 2],
    ['one cell typed over', (cells) => cells.map((row, index) => (index === 4 ? row.with(OWNER, 'พิมพ์') : row)), 4],
    ['one row typed in between', (cells) => cells.toSpliced(4, 0, ['พิมพ์เอง', '', '', '', '', '']), 2],
    [
      'a column of the officer in between',
      (cells) => cells.map((row, index) => row.toSpliced(2, 0, `ของฉัน ${index}`)),
      2,
    ],
  ])('are as few for 10, 100 and 1,000 rows: %s', (_title, edit, count) => {
    for (const size of [10, 100, 1000])
      expect(merged(edit(tabOf(size)), recordsOf(size, 'ใหม่')).writes).toHaveLength(count);
  });

  it('are one for new rows, changed rows and the first row that is gone', () => {
    const [, ...records] = recordsOf(12, 'ใหม่');
    expect(merged(tabOf(10), records).writes).toHaveLength(1);
  });

  it('are none where only cells were typed over', () => {
    const cells = changedColumn(tabOf(10), OWNER, (row) => `พิมพ์ ${row}`);
    expect(merged(cells, recordsOf(10, 'เดิม'))).toMatchObject({ writes: [], kept: { length: 10 } });
  });
});

describe('which row is which record', () => {
  const idsAfter = (cells: Cell[][], records: readonly GeneratedRow<Key>[]): readonly unknown[] => {
    const ids = cells.map((row) => row[ID]);
    for (const { row, column, after } of merged(cells, records).writes) {
      after.forEach((line, r) => {
        const id = line[ID + 1 - column];
        if (id !== undefined) ids[row - 1 + r] = id;
      });
    }
    return ids.slice(1);
  };
  const swapped = (cells: Cell[][], columns: readonly number[]): Cell[][] => {
    const [heading = [], first = [], second = [], ...rest] = cells;
    const take = (own: Cell[], other: Cell[]): Cell[] =>
      own.map((cell, column) => (columns.includes(column) ? (other[column] ?? '') : cell));
    return [heading, take(first, second), take(second, first), ...rest];
  };

  it.each<[string, readonly number[], readonly string[]]>([
    ['texts moved without their ids', [0, 1, 2, 3], ['2565/1', '2565/0', '2565/2']],
    ['most texts moved', [0, 1], ['2565/1', '2565/0', '2565/2']],
    ['few texts moved', [0], ['2565/0', '2565/1', '2565/2']],
    ['ids moved without their bases', [0, 1, 2, 3, ID], ['2565/1', '2565/0', '2565/2']],
    ['ids moved alone', [ID], ['2565/0', '2565/1', '2565/2']],
    ['bases moved alone', [BASE], ['2565/0', '2565/1', '2565/2']],
  ])('is told by what stands in the row: %s', (_title, columns, ids) => {
    expect(idsAfter(swapped(tabOf(3), columns), recordsOf(3, 'ใหม่'))).toEqual(ids);
  });

  it('is the better one of two copies, and the first of two equal ones', () => {
    const [heading = [], row = []] = tabOf(1);
    expect(idsAfter([heading, row, row], recordsOf(1, 'ใหม่'))).toEqual(['2565/0', '']);
    expect(idsAfter([heading, row.with(OWNER, 'พิมพ์'), row], recordsOf(1, 'ใหม่'))).toEqual(['', '2565/0']);
  });

  it('is not told by a text that several records share', () => {
    const [heading = [], first = [], second = []] = tabOf(2);
    const typed = (row: Cell[], columns: number): Cell[] =>
      row.map((cell, column) => (column < columns ? `พิมพ์ ${column}` : cell));
    expect(idsAfter([heading, typed(first, 3), typed(second, 4)], recordsOf(2, 'ใหม่'))).toEqual(['2565/0', '2565/1']);
  });

  it('is a new one where the texts of another were put into its row', () => {
    const [heading = [], first = [], second = []] = tabOf(2);
    const emptied = first.map((cell, column) => (column < 2 ? 'พิมพ์' : cell));
    const overwritten = second.map((cell, column) => (column < 2 ? (first[column] ?? '') : cell));
    const cells = [heading, emptied, overwritten];
    expect(idsAfter(cells, recordsOf(2, 'ใหม่'))).toEqual(['', '2565/0', '2565/1']);
    expect(merged(cells, recordsOf(2, 'ใหม่'), ['2565/0', '2565/1']).deleted).toEqual([]);
  });

  it('is not a row of texts that were only copied from it', () => {
    const [heading = [], row = []] = tabOf(1);
    const copy = row.map((cell, column) => (column < ID ? cell : ''));
    expect(idsAfter([heading, copy, row.with(0, 'พิมพ์')], recordsOf(1, 'ใหม่'))).toEqual(['', '2565/0']);
  });

  it('is told by the texts alone where the hidden columns were deleted', () => {
    const cells = tabOf(3).map((row) => row.slice(0, ID).with(OWNER, 'พิมพ์'));
    const headed = [tabOf(3)[0]?.slice(0, ID) ?? [], ...cells.slice(1).reverse()];
    const { deleted, remade, writes } = merged(headed, recordsOf(3, 'เดิม'), ['2565/0', '2565/1', '2565/2']);
    expect({ deleted, remade }).toEqual({ deleted: [], remade: ['#id', '#base'] });
    expect(writes).toMatchObject([{ column: ID + 1, hides: [ID + 1, BASE + 1] }]);
    expect(writes[0]?.after.map(([id]) => id)).toEqual(['#id', '2565/2', '2565/1', '2565/0']);
  });
});

it('makes hidden columns again where no row is left', () => {
  const headings = [tabOf(0)[0]?.slice(0, ID) ?? []];
  expect(merged(headings, []).writes).toMatchObject([{ row: 1, after: [['#id', '#base']] }]);
});

describe('a deleted row', () => {
  const without = (cells: Cell[][]): Cell[][] => cells.toSpliced(2, 1);
  it('stays deleted where it was generated before, and is told', () => {
    const { deleted, ids } = merged(without(tabOf(3)), recordsOf(3, 'ใหม่'), ['2565/0', '2565/1', '2565/2']);
    expect(deleted.map(({ id }) => id)).toEqual(['2565/1']);
    expect([...ids].sort()).toEqual(['2565/0', '2565/1', '2565/2']);
  });

  it('comes back where nothing is known of it', () => {
    expect(merged(without(tabOf(3)), recordsOf(3, 'ใหม่')).deleted).toEqual([]);
  });

  it('is remembered while its record is gone, and a row that is only marked is not', () => {
    const { ids, gone } = merged(without(tabOf(3)), [], ['2565/0', '2565/1', '2565/2']);
    expect([...ids]).toEqual(['2565/1']);
    expect(gone).toEqual([2, 3]);
  });
});
