// Rows that a command generates, as records ⇄ cells. Each row carries its record's id and base in two hidden columns,
// so that it is known wherever it is moved, and an edited cell is one whose hash differs from its base.
import { type Cell, type CellBlock, type CellRow, isBlank, textOf } from './cell.ts';
import type { Problem } from './problem.ts';
import { hashOf, type RowBase, readRowBase, writeRowBase } from './row-base.ts';
import { type Column, findColumns, type TabLayout } from './tab-layout.ts';
import type { TabWrite } from './write-plan.ts';

/** `#mark` says of a row that its record is gone; the column is made when the first row needs it. */
export type BookkeepingKey = '#id' | '#base' | '#mark';

const hiddenColumns: readonly Column<BookkeepingKey>[] = [
  { key: '#id', heading: '#id', width: 60, format: 'text', hidden: true },
  { key: '#base', heading: '#base', width: 60, format: 'text', hidden: true },
];

const markColumn: Column<BookkeepingKey> = {
  key: '#mark',
  heading: 'สถานะของแถว',
  width: 160,
  format: 'text',
  optional: true,
};

/** Stands beside a row whose record is no longer generated. Whoever writes something else there takes the row into use again. */
export const GONE_MARK = 'ไม่พบในผลล่าสุด';

/** A record ready for its row: the visible fields, and the lists that no column shows. */
export interface GeneratedRow<Key extends string> {
  readonly id: string;
  readonly fields: Readonly<Record<Key, Cell>>;
  readonly unseen: Readonly<Record<string, readonly string[]>>;
  /** Fields of which the hidden storage holds what somebody typed in another tab; none where it is left out. */
  readonly typed?: readonly Key[];
}

/** A row as it stands in the sheet. */
export interface SheetRow<Key extends string> {
  /** From 1. */
  readonly row: number;
  /** Empty for a row that was added by hand. */
  readonly id: string;
  readonly fields: Readonly<Record<Key, Cell>>;
  readonly unseen: Readonly<Record<string, readonly string[]>>;
  /** Undefined for a row that was added by hand, and where the base was deleted or damaged. */
  readonly base: RowBase | undefined;
  readonly mark: Cell;
}

export interface ReadTab<Key extends string> {
  /** Rows in use: those with a text of their own that are not marked as gone. */
  readonly rows: readonly SheetRow<Key>[];
  /** Every row in which anything stands. */
  readonly standing: readonly SheetRow<Key>[];
  readonly columns: Readonly<Partial<Record<Key | BookkeepingKey, number>>>;
  readonly problems: readonly Problem[];
}

/** The columns of a new tab. */
export const withBookkeeping = <Key extends string>(layout: TabLayout<Key>): TabLayout<Key | BookkeepingKey> => ({
  ...layout,
  columns: [...layout.columns, ...hiddenColumns],
});

/** The columns that an existing tab may have. */
export const allColumns = <Key extends string>(layout: TabLayout<Key>): readonly Column<Key | BookkeepingKey>[] => [
  ...withBookkeeping(layout).columns,
  markColumn,
];

/** A heading that is missing is a problem and its fields read as blank. */
export function readGeneratedTab<Key extends string>(
  tab: string,
  layout: TabLayout<Key>,
  cells: CellBlock,
): ReadTab<Key> {
  const { columns, problems } = findColumns(tab, { columns: allColumns(layout) }, cells);
  const standing = cells.flatMap((cellRow, index) => {
    if (index === 0 || cellRow.every(isBlank)) return [];
    return [sheetRowOf(layout, columns, cellRow, index + 1)];
  });
  const rows = standing.filter(
    ({ fields, mark }) => textOf(mark) !== GONE_MARK && layout.columns.some(({ key }) => !isBlank(fields[key])),
  );
  return { rows, standing, columns, problems };
}

/** The tab with rows that are marked as gone left blank: what is in use, where it stands. */
export function cellsInUse(cells: CellBlock): CellBlock {
  const mark = findColumns('', { columns: [markColumn] }, cells).columns['#mark'];
  if (mark === undefined) return cells;
  return cells.map((row) => (textOf(row[mark - 1]) === GONE_MARK ? [] : row));
}

/** Where the column `#id` is missing, the base still knows the id; a single id that was cleared makes a row the officer's. */
function sheetRowOf<Key extends string>(
  layout: TabLayout<Key>,
  columns: ReadTab<Key>['columns'],
  cells: CellRow,
  row: number,
): SheetRow<Key> {
  const at = (key: Key | BookkeepingKey): Cell => cells[(columns[key] ?? 0) - 1] ?? '';
  const base = readRowBase(at('#base'));
  const id = columns['#id'] ? textOf(at('#id')) : (base?.id ?? '');
  const fields = Object.fromEntries(layout.columns.map(({ key }) => [key, at(key)])) as Record<Key, Cell>;
  return { row, id, fields, unseen: base?.unseen ?? {}, base, mark: at('#mark') };
}

/** A tab made for the first time. */
export const newGeneratedTab = <Key extends string>(
  tab: string,
  layout: TabLayout<Key>,
  rows: readonly GeneratedRow<Key>[],
): TabWrite => ({
  kind: 'tab',
  tab,
  layout: withBookkeeping(layout),
  cells: [
    withBookkeeping(layout).columns.map(({ heading }) => heading),
    ...rows.map((row) => [...layout.columns.map(({ key }) => row.fields[key]), row.id, baseTextOf(layout, row)]),
  ],
});

function baseTextOf<Key extends string>(
  layout: TabLayout<Key>,
  { id, fields, typed = [], unseen }: GeneratedRow<Key>,
): string {
  const hashes = Object.fromEntries(layout.columns.map(({ key }) => [key, hashOf(fields[key])]));
  return writeRowBase({ id, hashes, kept: {}, typed, unseen });
}
