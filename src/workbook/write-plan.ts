// What a command wants to write, as data that can be journalled, compared with the sheet and taken back.
// Every write knows what its cells held before, so the journal serves recovery and undo alike.
import { type CellBlock, cellAt } from './cell.ts';
import type { Choices, ColumnFormat, TabLayout } from './tab-layout.ts';

/** A rectangle of an existing tab; `row` and `column` from 1, `formats` one for each column. */
export interface CellWrite {
  readonly kind: 'cells';
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly formats: readonly ColumnFormat[];
  readonly before: CellBlock;
  readonly after: CellBlock;
  /** Formulas that stood in the cells, blank where there was none: what is put back is the formula, not what it showed. */
  readonly formulas?: readonly (readonly string[])[];
  /** The dropdown that the cells take with the write, where one that an earlier version made may offer less. */
  readonly choices?: Choices;
  /** Every text of `after` is a formula. Elsewhere a text stays one, whatever it begins with and whatever its column. */
  readonly areFormulas?: true;
  /** Columns of the sheet, from 1, that are hidden with the write because it makes them. */
  readonly hides?: readonly number[];
}

/** A tab that does not exist yet; row 1 of `cells` are its headings. A text that begins with `=` in a column that is not text is a formula. */
export interface TabWrite {
  readonly kind: 'tab';
  readonly tab: string;
  readonly layout: TabLayout;
  readonly cells: CellBlock;
  /** Cells with choices of their own, where a column's would be too many. */
  readonly choices?: readonly CellChoices[];
  readonly boldRows?: readonly number[];
  /** Made once, with the tab; whoever changes or deletes it keeps it so. */
  readonly chart?: TabChart;
  /** Made without leaving the tab that the officer looks at. */
  readonly inBackground?: true;
  /** The tab of which this is a copy in values; its look is the original's. */
  readonly copyOf?: string;
  /** The tab to the left of which it is put; at the end where that does not exist. */
  readonly before?: string;
}

/** Bars over cells of the tab that is built, labels beside values; rows and columns from 1. */
export interface TabChart {
  readonly title: string;
  readonly labels: number;
  readonly values: number;
  /** The headings' row and the last one with a value. */
  readonly from: number;
  readonly to: number;
  /** Ends of the axis. */
  readonly scale: readonly [from: number, to: number];
  /** The row below which it stands, at the left. */
  readonly below: number;
}

export interface CellChoices {
  readonly row: number;
  readonly column: number;
  readonly values: readonly string[];
  readonly strict: boolean;
}

/** A tab that is kept whole under another name; made before any other write, so that its old name is free for another tab. */
export interface RenameWrite {
  readonly kind: 'rename';
  readonly tab: string;
  readonly to: string;
  /** Cells under the old name in which values take the place of formulas first, because these would follow the new tab. */
  readonly freezes: readonly CellWrite[];
  /** Whether the tab is hidden from then on; left as it is where it is not said. */
  readonly hidden?: boolean;
}

export type Write = RenameWrite | TabWrite | CellWrite;

const BUILDING = '#ITA กำลังสร้าง ';

/** The name a tab has while it is being built; it gets its own in one step at the end. */
export const buildingName = (tab: string): string => `${BUILDING}${tab}`;

/** A tab with such a name outside a running command was left by one that died. */
export const isBuildingName = (name: string): boolean => name.startsWith(BUILDING);

/** The rectangle of `write` as the tab holds it now; cells beyond the tab's data are blank. */
export const rectangleIn = (tabCells: CellBlock, write: CellWrite): CellBlock =>
  write.after.map((cells, row) =>
    cells.map((_, column) => cellAt(tabCells, write.row - 1 + row, write.column - 1 + column)),
  );
