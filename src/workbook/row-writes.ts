// Puts the cells of rows where their columns stand in the sheet, and makes the columns that are missing.
import type { Cell, CellBlock } from './cell.ts';
import { allColumns, type BookkeepingKey, GONE_MARK, type ReadTab } from './generated-tab.ts';
import { placeWrites } from './place-writes.ts';
import type { Column, ColumnFormat, TabLayout } from './tab-layout.ts';
import type { CellWrite } from './write-plan.ts';

/** A tab as it was read. */
export interface SheetTab<Key extends string> {
  readonly tab: string;
  readonly layout: TabLayout<Key>;
  readonly cells: CellBlock;
  readonly read: ReadTab<Key>;
  /** In the extent of the cells; empty where they have not been read. */
  readonly formulas: readonly (readonly string[])[];
}

export const hasFormula = ({ formulas }: SheetTab<string>, row: number, column: number | undefined): boolean =>
  column !== undefined && (formulas[row - 1]?.[column - 1] ?? '') !== '';

interface RowToWrite {
  /** From 1. */
  readonly row: number;
  /** By column key; a column that is left out is not touched. */
  readonly cells: Readonly<Record<string, Cell>>;
}

interface PlacedColumn<Key extends string> extends Column<Key | BookkeepingKey> {
  /** Number in the sheet, from 1. */
  readonly at: number;
  readonly isNew: boolean;
}

/** The columns that the tab has, and after its last one those that it needs besides. */
function placedColumns<Key extends string>(
  { layout, read, cells }: SheetTab<Key>,
  isMarked: boolean,
): readonly PlacedColumn<Key>[] {
  let next = (cells[0]?.length ?? 0) + 1;
  return allColumns(layout).flatMap((column): readonly PlacedColumn<Key>[] => {
    const at = read.columns[column.key];
    if (at !== undefined) return [{ ...column, at, isNew: false }];
    const isNeeded = column.hidden || (column.key === '#mark' && isMarked);
    return isNeeded ? [{ ...column, at: next++, isNew: true }] : [];
  });
}

/** Headings and cells of records as they are to be; everything else is the officer's. */
export function rowWrites<Key extends string>(sheet: SheetTab<Key>, rows: readonly RowToWrite[]): readonly CellWrite[] {
  const { tab, cells } = sheet;
  const columns = placedColumns(
    sheet,
    rows.some(({ cells: { '#mark': mark } }) => mark === GONE_MARK),
  );
  const height = Math.max(1, ...rows.map(({ row }) => row));
  const wishes = Array.from({ length: height }, (): (Cell | undefined)[] => []);
  const formats: ColumnFormat[] = [];
  for (const { key, at, heading, format, isNew } of columns) {
    formats[at - 1] = format;
    const headings = wishes[0];
    if (headings && !hasFormula(sheet, 1, at)) headings[at - 1] = isNew ? heading : cells[0]?.[at - 1];
    for (const row of rows) {
      const line = wishes[row.row - 1];
      if (line) line[at - 1] = row.cells[key];
    }
  }
  const hidden = columns.filter((column) => column.hidden && column.isNew).map(({ at }) => at);
  return placeWrites(tab, cells, wishes, formats).map((write) => {
    const hides = hidden.filter((at) => at >= write.column && at < write.column + write.formats.length);
    return hides.length > 0 ? { ...write, hides } : write;
  });
}
