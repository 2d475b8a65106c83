// How a write is taken back, as writes again: a cell that was edited since keeps the edit.
import { type Cell, type CellBlock, cellAt, sameBlock, sameCell } from './cell.ts';
import { type KeptCell, keptAt } from './kept-cell.ts';
import type { CellWrite } from './write-plan.ts';

export interface Reversal {
  /** The fewest rectangles that put the cells back. */
  readonly writes: readonly CellWrite[];
  /** Cells edited since, which stay as they are. */
  readonly kept: readonly KeptCell[];
}

/** Puts back what the write changed, cell by cell; a cell edited since keeps the edit and is listed. `now` is the write's rectangle. */
export function reversalOf(write: CellWrite, now: CellBlock): Reversal {
  const kept: KeptCell[] = [];
  const restored = now.map((cells, row) =>
    cells.map((current, column): Restored | undefined => {
      const before = cellAt(write.before, row, column);
      if (sameCell(current, before) || sameCell(current, cellAt(write.after, row, column)))
        return { before, formula: write.formulas?.[row]?.[column] ?? '' };
      kept.push(keptAt(write.tab, write.row + row, write.column + column, current));
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
