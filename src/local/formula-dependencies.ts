// The formulas of the workbook by what they read: which of them are stale once cells change. An array also depends on the
// cells that it would fill.
import { cellsOf, overlap, within } from './a1-notation.ts';
import type { ArraySpills } from './array-spills.ts';
import type { BookModel, Place } from './book-model.ts';
import { type Grid, gridOf, joined, keyOf } from './cell-grid.ts';
import type { FormulaCell } from './formula-cell.ts';
import { parseFormula, referencesIn } from './formula-syntax.ts';
import { referencedPlace } from './referenced-place.ts';
import type { SheetModel } from './sheet-model.ts';

export class FormulaDependencies {
  private readonly book: BookModel;
  private readonly spills: ArraySpills;
  private readonly formulas: Grid<FormulaCell> = new Map();

  constructor(book: BookModel, spills: ArraySpills) {
    this.book = book;
    this.spills = spills;
  }

  at(sheet: SheetModel, row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(sheet)?.get(keyOf(row, column));
  }

  on(sheet: SheetModel): readonly FormulaCell[] {
    return [...(this.formulas.get(sheet)?.values() ?? [])];
  }

  stale(): readonly FormulaCell[] {
    return [...this.all()].filter(({ state }) => state === 'stale');
  }

  private *all(): Generator<FormulaCell> {
    for (const cells of this.formulas.values()) yield* cells.values();
  }

  /** Those that a formula waits for. */
  unsettledReads(formula: FormulaCell): readonly FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const { sheet, rect } of formula.reads) {
      const cells = this.formulas.get(sheet);
      if (!cells) continue;
      for (const other of cells.size < rect.rows * rect.columns
        ? cells.values()
        : [...cellsOf(rect)].map(([r, c]) => cells.get(keyOf(r, c)))) {
        if (other && other.state !== 'fresh' && within(rect, other.row, other.column)) found.push(other);
      }
    }
    return found;
  }

  /** Takes up the whole workbook anew, every formula stale. */
  registerAll(): void {
    this.formulas.clear();
    this.spills.clear();
    for (const sheet of this.book.sheets) {
      for (const [row, column, formula] of sheet.formulas()) this.register(sheet, row, column, formula);
    }
  }

  /** Takes up what now stands in single cells, and marks whatever reads them. */
  registerChanges(cells: readonly Place[]): void {
    for (const { sheet, rect } of cells) this.reregister(sheet, rect.row, rect.column);
    this.spoil(joined(cells));
  }

  private reregister(sheet: SheetModel, row: number, column: number): void {
    const known = this.at(sheet, row, column);
    if (known) {
      const area = this.spills.withdraw(known);
      this.formulas.get(sheet)?.delete(keyOf(row, column));
      if (area) this.spoil([area]);
    }
    const { formula } = sheet.cell(row, column);
    if (formula) this.register(sheet, row, column, formula);
  }

  private register(sheet: SheetModel, row: number, column: number, formula: string): void {
    const tree = parseFormula(formula);
    const reads = tree ? [...referencesIn(tree)].flatMap((ref) => referencedPlace(this.book, ref, sheet) ?? []) : [];
    const cell = { sheet, row, column, tree, reads, result: '', wanted: undefined, spills: false } as const;
    gridOf(this.formulas, sheet).set(keyOf(row, column), { ...cell, state: 'stale' });
  }

  /** Marks whatever reads these cells, directly or not, as stale. */
  spoil(places: readonly Place[], except: ReadonlySet<FormulaCell> = new Set()): void {
    const queue = [...places];
    for (let place = queue.pop(); place; place = queue.pop()) {
      for (const formula of this.all()) {
        if (formula.state === 'stale' || except.has(formula) || !touches(formula, place)) continue;
        formula.state = 'stale';
        queue.push({ sheet: formula.sheet, rect: { row: formula.row, column: formula.column, rows: 1, columns: 1 } });
        const area = this.spills.withdraw(formula);
        if (area) queue.push(area);
      }
    }
  }
}

function touches(formula: FormulaCell, { sheet, rect }: Place): boolean {
  if (formula.wanted && formula.sheet === sheet && overlap(formula.wanted, rect)) return true;
  return formula.reads.some((read) => read.sheet === sheet && overlap(read.rect, rect));
}
