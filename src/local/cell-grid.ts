// Things kept by cell across sheets, and blocks of cells joined where single ones are too many.
import type { Rect } from './a1-notation.ts';
import type { Place } from './book-model.ts';
import type { SheetModel } from './sheet-model.ts';

export type Grid<T> = Map<SheetModel, Map<number, T>>;

/** More columns than any sheet has. */
const columnLimit = 20_000;
/** Above this, changed cells are looked at as one block per sheet. */
const mostSingleChanges = 64;

/** A number of its own for each cell of a sheet. */
export function keyOf(row: number, column: number): number {
  return row * columnLimit + column;
}

/** The sheet's part of a grid, made when there is none. */
export function gridOf<T>(grid: Grid<T>, sheet: SheetModel): Map<number, T> {
  const known = grid.get(sheet);
  if (known) return known;
  const fresh = new Map<number, T>();
  grid.set(sheet, fresh);
  return fresh;
}

/** One block per sheet where there are many single cells: looking at too much is only slower. */
export function joined(places: readonly Place[]): readonly Place[] {
  if (places.length <= mostSingleChanges) return places;
  const blocks = new Map<SheetModel, Rect>();
  for (const { sheet, rect } of places) {
    const block = blocks.get(sheet) ?? rect;
    const row = Math.min(block.row, rect.row);
    const column = Math.min(block.column, rect.column);
    const rows = Math.max(block.row + block.rows, rect.row + rect.rows) - row;
    const columns = Math.max(block.column + block.columns, rect.column + rect.columns) - column;
    blocks.set(sheet, { row, column, rows, columns });
  }
  return [...blocks].map(([sheet, rect]) => ({ sheet, rect }));
}
