// What a command wants to write, as data that can be journalled, compared with the sheet and taken back.
// Every write knows what its cells held before, so the journal serves recovery and undo alike.
import { type Cell, type CellBlock, cellName, sameCell, textOf } from './cell.ts';
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

export interface KeptCell {
  readonly cell: string;
  readonly text: string;
}

export interface Reversal {
  /** The fewest rectangles that put the cells back. */
  readonly writes: readonly CellWrite[];
  /** Cells edited since, which stay as they are. */
  readonly kept: readonly KeptCell[];
}

const at = (block: CellBlock, row: number, column: number): Cell => block[row]?.[column] ?? '';

/** The rectangle of `write` as the tab holds it now; cells beyond the tab's data are blank. */
export const rectangleIn = (tabCells: CellBlock, write: CellWrite): CellBlock =>
  write.after.map((cells, row) =>
    cells.map((_, column) => at(tabCells, write.row - 1 + row, write.column - 1 + column)),
  );

export const sameBlock = (left: CellBlock, right: CellBlock): boolean =>
  left.every((cells, row) => cells.every((cell, column) => sameCell(cell, right[row]?.[column])));

/** Puts back what the write changed, cell by cell; a cell edited since keeps the edit and is listed. `now` is the write's rectangle. */
export function reversalOf(write: CellWrite, now: CellBlock): Reversal {
  const kept: KeptCell[] = [];
  const restored = now.map((cells, row) =>
    cells.map((current, column): Restored | undefined => {
      const before = at(write.before, row, column);
      if (sameCell(current, before) || sameCell(current, at(write.after, row, column)))
        return { before, formula: write.formulas?.[row]?.[column] ?? '' };
      kept.push({ cell: cellName(write.tab, write.row + row, write.column + column), text: textOf(current) });
      return undefined;
    }),
  );
  if (sameBlock(write.before, now) && !putsFormulas(write)) return { writes: [], kept };
  const values = restored.map((cells) => cells.map((cell) => (cell?.formula ? undefined : cell?.before)));
  const formulas = restored.map((cells) => cells.map((cell) => cell?.formula || undefined));
  return {
    writes: [
      ...rectanglesOf(values).map((part) => partOf(write, part)),
      ...rectanglesOf(formulas).map((part): CellWrite => ({ ...partOf(write, part), areFormulas: true })),
    ],
    kept,
  };
}

interface Restored {
  readonly before: Cell;
  /** Blank where a value stood. */
  readonly formula: string;
}

/** What was written may be what the formulas showed. */
const putsFormulas = ({ formulas = [] }: CellWrite): boolean => formulas.some((row) => row.some((text) => text !== ''));

interface Part {
  /** Offsets in the write's rectangle. */
  readonly row: number;
  readonly column: number;
  readonly cells: CellBlock;
}

/** The whole block where every cell is known, else each row's runs of known cells. */
function rectanglesOf(block: readonly (readonly (Cell | undefined)[])[]): readonly Part[] {
  const whole = block.every((cells): cells is readonly Cell[] => cells.every((cell) => cell !== undefined));
  if (whole) return [{ row: 0, column: 0, cells: block as CellBlock }];
  return block.flatMap((cells, row) => {
    const runs: { row: number; column: number; cells: [Cell[]] }[] = [];
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const run = runs.slice(-1)[0];
      if (run && run.column + run.cells[0].length === column) run.cells[0].push(cell);
      else runs.push({ row, column, cells: [[cell]] });
    });
    return runs;
  });
}

const partOf = (write: CellWrite, { row, column, cells }: Part): CellWrite => ({
  ...write,
  row: write.row + row,
  column: write.column + column,
  formats: write.formats.slice(column, column + (cells[0]?.length ?? 0)),
  before: [],
  after: cells,
});

const isFormula = (write: TabWrite, column: number, cell: Cell): boolean =>
  write.layout.columns[column]?.format !== 'text' && String(cell).startsWith('=');

export const hasFormulas = (write: TabWrite): boolean =>
  write.cells.some((row) => row.some((cell, column) => isFormula(write, column, cell)));

const withoutBlanks = (formula: string): string => formula.replace(/\s/g, '');

/** Cells of a built tab that hold something else than was written: another value, or no longer the formula. */
export function editedSince(
  write: TabWrite,
  now: CellBlock,
  formulas: readonly (readonly string[])[],
): readonly KeptCell[] {
  const height = Math.max(write.cells.length, now.length);
  const edited: KeptCell[] = [];
  for (let row = 0; row < height; row++) {
    const width = Math.max(write.cells[row]?.length ?? 0, now[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const written = at(write.cells, row, column);
      const formula = formulas[row]?.[column] ?? '';
      const same = isFormula(write, column, written)
        ? withoutBlanks(formula) === withoutBlanks(String(written))
        : formula === '' && textOf(written) === textOf(at(now, row, column));
      if (!same) edited.push({ cell: cellName(write.tab, row + 1, column + 1), text: textOf(at(now, row, column)) });
    }
  }
  return edited;
}

/** Notes that somebody put on a built tab; the tab's own stands on its first heading. */
export const notesSince = (write: TabWrite, notes: readonly (readonly string[])[]): readonly KeptCell[] =>
  notes.flatMap((row, index) =>
    row.flatMap((text, column) => {
      const own = index === 0 && column === 0 ? (write.layout.note ?? '') : '';
      return text === own ? [] : [{ cell: cellName(write.tab, index + 1, column + 1), text }];
    }),
  );

/** Charts that somebody added to a built tab, beside the tab's own. A copy has those of its original, however many. */
export const chartsSince = (write: TabWrite, count: number): readonly KeptCell[] =>
  write.copyOf === undefined && count > (write.chart ? 1 : 0)
    ? [{ cell: cellName(write.tab, 1, 1), text: 'แผนภูมิที่เพิ่มเอง' }]
    : [];
