// A chart on a tab as plain data: what it shows and where it stands. One that came with a file keeps all that the file
// said of it.
import type { Rect } from './a1-notation.ts';

export interface ChartModel {
  readonly id: number;
  readonly title: string;
  /** On the chart's own tab: the labels, then each series. Empty where a file's chart takes its data from elsewhere. */
  readonly ranges: readonly Rect[];
  /** Rows at the top of each range that name it. */
  readonly headers: number;
  /** Ends of the axis of values; undefined where they follow the data. */
  readonly scale: readonly [from: number, to: number] | undefined;
  /** The cell under its top left corner, and its size in pixels. */
  readonly place: { readonly row: number; readonly column: number; readonly width: number; readonly height: number };
  /** As the library that reads files gave it. */
  readonly fromFile?: object;
}

/** A range without the rows that name it. */
export const dataOf = ({ headers }: ChartModel, { row, rows, ...rest }: Rect): Rect => ({
  ...rest,
  row: row + headers,
  rows: rows - headers,
});
