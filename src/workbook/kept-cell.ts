// A cell that stays as somebody made it, because it no longer holds what a command wrote or would write.
import { type Cell, cellName, textOf } from './cell.ts';

export interface KeptCell {
  readonly cell: string;
  readonly text: string;
}

/** Row and column count from 1. */
export const keptAt = (tab: string, row: number, column: number, held: Cell): KeptCell => ({
  cell: cellName(tab, row, column),
  text: textOf(held),
});
