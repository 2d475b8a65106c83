// Rows that a command generates, as records ⇄ cells. Each row carries its record's id and base in two hidden columns,
// so that it is known wherever it is moved, and an edited cell is one whose hash differs from its base.
import { type Cell, type CellBlock, type CellRow, cellName, isBlank, textOf } from './cell.ts';
import type { Problem } from './problem.ts';
import { hashOf, readRowBase, writeRowBase } from './row-base.ts';
import { type Column, findColumns, type TabLayout } from './tab-layout.ts';

export const ID_HEADING = '#id';
export const BASE_HEADING = '#base';

export type BookkeepingKey = '#id' | '#base';

const bookkeeping: readonly Column<BookkeepingKey>[] = [
  { key: '#id', heading: ID_HEADING, width: 60, format: 'text', hidden: true },
  { key: '#base', heading: BASE_HEADING, width: 60, format: 'text', hidden: true },
];

/** A record ready for its row: the visible fields, and the lists that no column shows. */
export interface GeneratedRow<Key extends string> {
  readonly id: string;
  readonly fields: Readonly<Record<Key, Cell>>;
  readonly unseen: Readonly<Record<string, readonly string[]>>;
}

/** A row as it stands in the sheet. */
export interface SheetRow<Key extends string> {
  /** From 1. */
  readonly row: number;
  /** Empty for a row that was added by hand. */
  readonly id: string;
  readonly fields: Readonly<Record<Key, Cell>>;
  readonly unseen: Readonly<Record<string, readonly string[]>>;
  /** Keys of the fields that no longer hold what was generated. */
  readonly edited: readonly Key[];
}

export interface ReadTab<Key extends string> {
  readonly rows: readonly SheetRow<Key>[];
  readonly columns: Readonly<Partial<Record<Key | BookkeepingKey, number>>>;
  readonly problems: readonly Problem[];
}

export const withBookkeeping = <Key extends string>(layout: TabLayout<Key>): TabLayout<Key | BookkeepingKey> => ({
  ...layout,
  columns: [...layout.columns, ...bookkeeping],
});

/** Blank rows are passed over; a heading that is missing is a problem and its fields read as blank. */
export function readGeneratedTab<Key extends string>(
  tab: string,
  layout: TabLayout<Key>,
  cells: CellBlock,
): ReadTab<Key> {
  const { columns, problems } = findColumns(tab, withBookkeeping(layout), cells);
  const rows = cells.flatMap((cellRow, index) => {
    if (index === 0 || cellRow.every(isBlank)) return [];
    return [sheetRowOf(layout, columns, cellRow, index + 1)];
  });
  return { rows, columns, problems };
}

function sheetRowOf<Key extends string>(
  layout: TabLayout<Key>,
  columns: ReadTab<Key>['columns'],
  cells: CellRow,
  row: number,
): SheetRow<Key> {
  const at = (key: Key | BookkeepingKey): Cell => cells[(columns[key] ?? 0) - 1] ?? '';
  const base = readRowBase(at('#base'));
  const fields = fieldsOf(layout, at);
  const edited = layout.columns.map(({ key }) => key).filter((key) => base?.hashes[key] !== hashOf(fields[key]));
  return { row, id: base ? textOf(at('#id')) : '', fields, unseen: base?.unseen ?? {}, edited };
}

const fieldsOf = <Key extends string>(layout: TabLayout<Key>, at: (key: Key) => Cell): Record<Key, Cell> =>
  Object.fromEntries(layout.columns.map(({ key }) => [key, at(key)])) as Record<Key, Cell>;

/** The row's cells in layout order, its id and base last. */
export function cellsOfRow<Key extends string>(layout: TabLayout<Key>, row: GeneratedRow<Key>): readonly Cell[] {
  const visible = layout.columns.map(({ key }) => row.fields[key]);
  const hashes = Object.fromEntries(layout.columns.map(({ key }) => [key, hashOf(row.fields[key])]));
  return [...visible, row.id, writeRowBase({ hashes, unseen: row.unseen })];
}

export const headingsOf = (layout: TabLayout): readonly string[] =>
  withBookkeeping(layout).columns.map(({ heading }) => heading);

/** Cells that would be lost if the tab were generated anew: edited ones, and all of a row that was added or copied by hand. */
export function handTypedCells<Key extends string>(tab: string, read: ReadTab<Key>): readonly HandTypedCell[] {
  const known = new Set<string>();
  return read.rows.flatMap(({ row, id, fields, edited }) => {
    const own = id !== '' && !known.has(id);
    known.add(id);
    const keys = own ? edited : (Object.keys(fields) as Key[]).filter((key) => !isBlank(fields[key]));
    return keys.map((key) => ({ cell: cellName(tab, row, read.columns[key] ?? 1), text: textOf(fields[key]) }));
  });
}

export interface HandTypedCell {
  readonly cell: string;
  readonly text: string;
}
