// A tab of input as rows, each cell found by the heading of its column. Blank rows are passed over.

import { type Cell, type CellBlock, cellName, isBlank, textOf } from './cell.ts';
import type { Problem } from './problem.ts';
import { findColumns, type TabLayout } from './tab-layout.ts';

export interface TableRow<Key extends string> {
  /** From 1. */
  readonly row: number;
  readonly cell: (key: Key) => Cell;
  readonly text: (key: Key) => string;
  /** Where the cell stands, for example `รายการ OIT!E7`; column A where the heading is missing. */
  readonly place: (key: Key) => string;
}

export interface Table<Key extends string> {
  readonly rows: readonly TableRow<Key>[];
  /** Headings that are missing. */
  readonly problems: readonly Problem[];
}

export function readTable<Key extends string>(tab: string, layout: TabLayout<Key>, cells: CellBlock): Table<Key> {
  const { columns, problems } = findColumns(tab, layout, cells);
  const rows = cells.flatMap((cellRow, index): readonly TableRow<Key>[] => {
    if (index === 0 || cellRow.every(isBlank)) return [];
    const cell = (key: Key): Cell => cellRow[(columns[key] ?? 0) - 1] ?? '';
    return [
      {
        row: index + 1,
        cell,
        text: (key) => textOf(cell(key)),
        place: (key) => cellName(tab, index + 1, columns[key] ?? 1),
      },
    ];
  });
  return { rows, problems };
}
