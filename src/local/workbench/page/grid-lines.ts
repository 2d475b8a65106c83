// Which rows and columns the grid shows: those of the sheet, and blank ones that fill the window.
import type { SheetView } from '../../sheet-view.ts';

export interface GridLines {
  /** Positions from 1, hidden ones left out. */
  readonly rows: readonly number[];
  readonly columns: readonly { readonly position: number; readonly width: number }[];
}

const DEFAULT_WIDTH = 100;
const SPARE_ROWS = 20;
const LEAST_ROWS = 40;
const LEAST_WIDTH = 1_400;

/** Some blank rows follow the content, as many as a chart stands over. */
export function gridLinesOf({ cells, columnWidths, hiddenRows, hiddenColumns, charts }: SheetView): GridLines {
  const lowest = Math.max(cells.length, ...charts.map(({ place }) => place.row));
  const height = Math.max(lowest + SPARE_ROWS, LEAST_ROWS);
  const hidden = new Set(hiddenRows);
  const rows = Array.from({ length: height }, (_, index) => index + 1).filter((row) => !hidden.has(row));
  const content = Math.max(1, ...cells.map((row) => row.length));
  const columns: { position: number; width: number }[] = [];
  let total = 0;
  for (let position = 1; position <= content || total < LEAST_WIDTH; position++) {
    if (hiddenColumns.includes(position)) continue;
    const width = columnWidths[position] ?? DEFAULT_WIDTH;
    columns.push({ position, width });
    total += width;
  }
  return { rows, columns };
}
