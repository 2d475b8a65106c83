// From generated records to the fewest writes. Rows are matched by id and stay where they are; a block in which nothing
// was typed by hand becomes one rectangle, so the number of calls does not grow with the number of rows.
import type { Cell, CellBlock } from './cell.ts';
import { cellsOfRow, type GeneratedRow, headingsOf, type ReadTab, withBookkeeping } from './generated-tab.ts';
import type { ColumnFormat, TabLayout } from './tab-layout.ts';
import { type CellWrite, rectangleIn, sameBlock, type TabWrite } from './write-plan.ts';

/** A tab made for the first time. */
export const newGeneratedTab = <Key extends string>(
  tab: string,
  layout: TabLayout<Key>,
  rows: readonly GeneratedRow<Key>[],
): TabWrite => ({
  kind: 'tab',
  tab,
  layout: withBookkeeping(layout),
  cells: [headingsOf(layout), ...rows.map((row) => cellsOfRow(layout, row))],
});

/**
 * Writes that turn an existing tab, in which nothing was typed by hand, into these rows. Known ids stay in their rows,
 * new ones fill rows whose record is gone and then follow the last; rows left over are cleared. None where all is equal.
 */
export function rewriteWrites<Key extends string>(
  tab: string,
  layout: TabLayout<Key>,
  read: ReadTab<Key>,
  cells: CellBlock,
  rows: readonly GeneratedRow<Key>[],
): readonly CellWrite[] {
  const placed = placeRows(read, rows, cells.length);
  if (placed.size === 0) return [];
  const first = Math.min(...placed.keys());
  const last = Math.max(...placed.keys());
  const keys = withBookkeeping(layout).columns;
  const valuesAt = (row: number): readonly Cell[] | undefined => {
    const generated = placed.get(row);
    return generated === undefined
      ? undefined
      : generated === null
        ? keys.map(() => '')
        : cellsOfRow(layout, generated);
  };
  return columnRuns(
    read,
    keys.map(({ key }) => key),
  ).flatMap((run) => {
    const formats = run.indexes.map((index) => keys[index]?.format ?? ('text' as ColumnFormat));
    const current = (row: number): readonly Cell[] =>
      run.indexes.map((_, offset) => cells[row - 1]?.[run.column - 1 + offset] ?? '');
    const after = range(first, last).map((row) => {
      const values = valuesAt(row);
      return values ? run.indexes.map((index) => values[index] ?? '') : current(row);
    });
    const write: CellWrite = { kind: 'cells', tab, row: first, column: run.column, formats, before: [], after };
    return trimmed({ ...write, before: rectangleIn(cells, write) });
  });
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Row number → its record, or null where the row is to be cleared. */
function placeRows<Key extends string>(
  read: ReadTab<Key>,
  rows: readonly GeneratedRow<Key>[],
  height: number,
): ReadonlyMap<number, GeneratedRow<Key> | null> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const placed = new Map<number, GeneratedRow<Key> | null>();
  for (const { row, id } of read.rows) {
    placed.set(row, byId.get(id) ?? null);
    byId.delete(id);
  }
  const free = [...placed].filter(([, row]) => row === null).map(([row]) => row);
  let next = Math.max(height, 1) + 1;
  for (const row of byId.values()) placed.set(free.shift() ?? next++, row);
  return placed;
}

interface ColumnRun {
  readonly column: number;
  /** Positions in the layout of the columns that stand side by side. */
  readonly indexes: readonly number[];
}

/** Neighbouring columns are written together; a column that the officer put between them is not touched. */
function columnRuns<Key extends string>(
  read: ReadTab<Key>,
  keys: readonly (Key | '#id' | '#base')[],
): readonly ColumnRun[] {
  const found = keys
    .flatMap((key, index) => (read.columns[key] ? [{ column: read.columns[key], index }] : []))
    .sort((left, right) => left.column - right.column);
  const runs: { column: number; indexes: number[] }[] = [];
  for (const { column, index } of found) {
    const run = runs.slice(-1)[0];
    if (run && run.column + run.indexes.length === column) run.indexes.push(index);
    else runs.push({ column, indexes: [index] });
  }
  return runs;
}

/** Rows at the top and the bottom that do not change are left out. */
function trimmed(write: CellWrite): readonly CellWrite[] {
  const changed = write.after.flatMap((cells, row) => (sameBlock([cells], [write.before[row] ?? []]) ? [] : [row]));
  const first = changed[0];
  const last = changed.slice(-1)[0];
  if (first === undefined || last === undefined) return [];
  const slice = (block: CellBlock): CellBlock => block.slice(first, last + 1);
  return [{ ...write, row: write.row + first, before: slice(write.before), after: slice(write.after) }];
}
