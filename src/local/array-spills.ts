// The blocks that arrays of formulas fill, as Sheets does: all of the array, or an error where a cell in its way is taken.
import { cellName, cellsOf } from './a1-notation.ts';
import type { Place } from './book-model.ts';
import { hasContent } from './cell.ts';
import { type Grid, gridOf, keyOf } from './cell-grid.ts';
import type { FormulaCell } from './formula-cell.ts';
import { failure, type Matrix, type Single } from './formula-value.ts';
import type { SheetModel } from './sheet-model.ts';

interface SpilledCell {
  readonly from: FormulaCell;
  readonly value: Single;
}

export class ArraySpills {
  private readonly cells: Grid<SpilledCell> = new Map();

  /** What an array of another cell puts here; undefined where none does. */
  at(sheet: SheetModel, row: number, column: number): SpilledCell | undefined {
    return this.cells.get(sheet)?.get(keyOf(row, column));
  }

  clear(): void {
    this.cells.clear();
  }

  /** Gives a formula the array as its result, in a sheet that grows where it must; answers the block that it fills. */
  fill(formula: FormulaCell, array: Matrix): Place | undefined {
    const { sheet, row, column } = formula;
    const rect = { row, column, rows: array.length, columns: array[0]?.length ?? 0 };
    formula.result = array[0]?.[0] ?? '';
    if (rect.rows * rect.columns <= 1) return undefined;
    formula.wanted = rect;
    const blocked = [...cellsOf(rect)].find(([r, c]) => (r !== row || c !== column) && this.isTaken(sheet, r, c));
    if (blocked) {
      formula.result = failure(
        '#REF!',
        `Array result was not expanded because it would overwrite data in ${cellName(...blocked)}.`,
      );
      return undefined;
    }
    sheet.maxRows = Math.max(sheet.maxRows, row + rect.rows - 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, column + rect.columns - 1);
    const grid = gridOf(this.cells, sheet);
    for (const [r, c] of cellsOf(rect)) {
      if (r !== row || c !== column)
        grid.set(keyOf(r, c), { from: formula, value: array[r - row]?.[c - column] ?? null });
    }
    formula.spills = true;
    return { sheet, rect };
  }

  private isTaken(sheet: SheetModel, row: number, column: number): boolean {
    return hasContent(sheet.cell(row, column)) || this.at(sheet, row, column) !== undefined;
  }

  /** Takes a formula's array away; answers the block that it filled. */
  withdraw(formula: FormulaCell): Place | undefined {
    if (!formula.spills || !formula.wanted) return undefined;
    const grid = gridOf(this.cells, formula.sheet);
    for (const [row, column] of cellsOf(formula.wanted)) {
      if (grid.get(keyOf(row, column))?.from === formula) grid.delete(keyOf(row, column));
    }
    formula.spills = false;
    return { sheet: formula.sheet, rect: formula.wanted };
  }
}
