// Cells of one tab that are alike down a column, as one: a tab has thousands of cells, and most are blank ones of few looks.
import type { Rect } from './a1-notation.ts';
import type { Cell } from './cell.ts';
import type { SheetModel } from './sheet-model.ts';

export interface CellRun {
  readonly rect: Rect;
  /** The first of them. */
  readonly cell: Cell;
  readonly text: string;
}

/** The longest runs of cells with equal texts, by their first cell row by row. Cells of which the text is '' are left out. */
export function cellRuns(sheet: SheetModel, textOf: (cell: Cell) => string): readonly CellRun[] {
  const runs: { readonly rect: Rect & { rows: number }; readonly cell: Cell; readonly text: string }[] = [];
  const open: (typeof runs)[number][] = [];
  for (const [row, column, cell] of sheet.written()) {
    const text = textOf(cell);
    if (text === '') continue;
    const last = open[column];
    if (last && last.rect.row + last.rect.rows === row && last.text === text) {
      last.rect.rows += 1;
      continue;
    }
    const run = { rect: { row, column, rows: 1, columns: 1 }, cell, text };
    runs.push(run);
    open[column] = run;
  }
  return runs;
}
