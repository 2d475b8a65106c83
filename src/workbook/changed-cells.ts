// Single cells to change in existing tabs, as the fewest rectangles that touch no other cell: a formula beside a changed cell
// stays a formula.

import { type Cell, type CellBlock, cellPlace, sameCell } from './cell.ts';
import type { ColumnFormat } from './tab-layout.ts';
import type { CellWrite } from './write-plan.ts';

export interface CellChange {
  /** `คะแนนตัวชี้วัด!D7` */
  readonly cell: string;
  readonly format: ColumnFormat;
  readonly to: Cell;
}

/** A tab as it reads now. */
export interface TabCells {
  readonly tab: string;
  readonly cells: CellBlock;
  readonly formulas: readonly (readonly string[])[];
}

interface PlacedChange extends CellChange {
  readonly row: number;
  readonly column: number;
}

/** Runs down a column. Changes to what a cell holds already, or of another tab, are left out; none where all is equal. */
export function changedCells({ tab, cells, formulas }: TabCells, changes: readonly CellChange[]): readonly CellWrite[] {
  const at = (row: number, column: number): Cell => cells[row - 1]?.[column - 1] ?? '';
  const placed = changes
    .flatMap((change): readonly PlacedChange[] => {
      const place = cellPlace(change.cell);
      return place?.tab === tab ? [{ ...change, row: place.row, column: place.column }] : [];
    })
    .filter(({ row, column, to }) => !sameCell(to, at(row, column)))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  return runsOf(placed).map(([first, ...rest]) => {
    const run = [first, ...rest];
    return {
      kind: 'cells',
      tab,
      row: first.row,
      column: first.column,
      formats: [first.format],
      before: run.map(({ row, column }) => [at(row, column)]),
      after: run.map(({ to }) => [to]),
      formulas: run.map(({ row, column }) => [formulas[row - 1]?.[column - 1] ?? '']),
    };
  });
}

function runsOf(changes: readonly PlacedChange[]): readonly (readonly [PlacedChange, ...PlacedChange[]])[] {
  const runs: [PlacedChange, ...PlacedChange[]][] = [];
  for (const change of changes) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === change.column && last.row + 1 === change.row) run.push(change);
    else runs.push([change]);
  }
  return runs;
}
