// A score tab that becomes the past: its formulas follow the assessed year of the settings, so what they showed stands in
// their place.
import type { Cell, CellBlock } from './cell.ts';
import { placeWrites } from './place-writes.ts';
import { SCORE_TAB, scoreLayout } from './score-layout.ts';
import { type ColumnFormat, findColumns } from './tab-layout.ts';
import { type CellWrite, rectangleIn } from './write-plan.ts';

/** Formulas in columns of the officer's own, and those that show nothing, stay. */
export function frozenScores(cells: CellBlock, formulas: readonly (readonly string[])[]): readonly CellWrite[] {
  const { columns } = findColumns(SCORE_TAB, scoreLayout, cells);
  const formats: ColumnFormat[] = [];
  for (const { key, format } of scoreLayout.columns) {
    const at = columns[key];
    if (at !== undefined) formats[at - 1] = format;
  }
  const wishes = cells.map((row, r) =>
    row.map((cell, c): Cell | undefined => (formats[c] !== undefined && formulas[r]?.[c] ? cell : undefined)),
  );
  return placeWrites(SCORE_TAB, [], wishes, formats).map((write) => ({
    ...write,
    before: rectangleIn(cells, write),
    formulas: write.after.map((row, r) => row.map((_, c) => formulas[write.row - 1 + r]?.[write.column - 1 + c] ?? '')),
  }));
}
