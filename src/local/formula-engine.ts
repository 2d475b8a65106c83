// Keeps every formula's value up to date: works out, in dependency order, only what changed cells reach, and spills arrays as Sheets does.
import { cellName, cellsOf, overlap, parseRect, type Rect, within } from './a1-notation.ts';
import type { BookModel, Place } from './book-model.ts';
import { type CellError, type CellValue, hasContent } from './cell.ts';
import { type Grid, gridOf, joined, keyOf } from './cell-grid.ts';
import { evaluate, type FormulaContext } from './formula-evaluation.ts';
import { type Node, parseFormula, referencesIn } from './formula-syntax.ts';
import { failure, isMatrix, type Single, type Value } from './formula-value.ts';
import type { SheetModel } from './sheet-model.ts';

/** Calls a function of the script project with what each argument is: a value, or cells of the workbook. */
export type CustomFunctions = (name: string, args: readonly (Place | Value)[]) => Value | undefined;

/** A formula in its cell. `wanted` is the block that its array result fills or would fill. */
interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly tree: Node | undefined;
  readonly reads: readonly Place[];
  result: CellValue;
  wanted: Rect | undefined;
  spills: boolean;
  state: 'stale' | 'working' | 'fresh';
}

const mostPasses = 20;

export class FormulaEngine {
  private readonly book: BookModel;
  private readonly custom: CustomFunctions;
  private formulas: Grid<FormulaCell> = new Map();
  private spilled: Grid<{ readonly from: FormulaCell; readonly value: Single }> = new Map();

  constructor(book: BookModel, custom: CustomFunctions) {
    this.book = book;
    this.custom = custom;
  }

  /** A cell's value as of now: of its formula, of an array that fills it, or what was typed. */
  valueAt(sheet: SheetModel, row: number, column: number): CellValue {
    this.update();
    return this.currentValue(sheet, row, column) ?? '';
  }

  /** The block that the array of a formula fills; undefined for a cell that fills no other. */
  spillOf(sheet: SheetModel, row: number, column: number): Rect | undefined {
    this.update();
    const formula = this.formulas.get(sheet)?.get(keyOf(row, column));
    return formula?.spills ? formula.wanted : undefined;
  }

  /** The blocks that arrays fill on a sheet. */
  spillsOn(sheet: SheetModel): readonly Rect[] {
    this.update();
    return [...(this.formulas.get(sheet)?.values() ?? [])].flatMap(({ spills, wanted }) =>
      spills && wanted ? [wanted] : [],
    );
  }

  /** Whether an array of another cell fills this one. */
  isSpilled(sheet: SheetModel, row: number, column: number): boolean {
    this.update();
    return this.spilled.get(sheet)?.has(keyOf(row, column)) ?? false;
  }

  /** The value of a formula that stands in no cell; a matrix where it gives an array. */
  evaluate(formula: string, sheet: SheetModel = this.book.active): Value {
    this.update();
    const tree = parseFormula(formula);
    return tree ? evaluate(tree, this.contextOf({ sheet, row: 1, column: 1 })) : parseError;
  }

  private update(): void {
    const { everything, cells } = this.book.changes;
    if (!everything && cells.length === 0) return;
    this.book.changes = { everything: false, cells: [] };
    if (everything) {
      this.formulas = new Map();
      this.spilled = new Map();
      for (const sheet of this.book.sheets) {
        for (const [row, column, { formula }] of sheet.written())
          if (formula) this.register(sheet, row, column, formula);
      }
    } else {
      for (const { sheet, rect } of cells) this.reregister(sheet, rect.row, rect.column);
      this.spoil(joined(cells));
    }
    for (let pass = 0; pass < mostPasses; pass++) {
      const stale = [...this.all()].filter(({ state }) => state === 'stale');
      if (stale.length === 0) return;
      // Two arrays may read each other's blocks: each is spared its own alone.
      for (const { from, ...place } of stale.flatMap((formula) => this.settle(formula)))
        this.spoil([place], new Set([from]));
    }
  }

  private *all(): Generator<FormulaCell> {
    for (const cells of this.formulas.values()) yield* cells.values();
  }

  private register(sheet: SheetModel, row: number, column: number, formula: string): void {
    const tree = parseFormula(formula);
    const reads = tree ? [...referencesIn(tree)].flatMap((ref) => this.resolve(ref, sheet) ?? []) : [];
    const cell = {
      sheet,
      row,
      column,
      tree,
      reads,
      result: '',
      wanted: undefined,
      spills: false,
      state: 'stale',
    } as const;
    gridOf(this.formulas, sheet).set(keyOf(row, column), { ...cell });
  }

  private reregister(sheet: SheetModel, row: number, column: number): void {
    const known = this.formulas.get(sheet)?.get(keyOf(row, column));
    if (known) {
      const area = this.withdraw(known);
      this.formulas.get(sheet)?.delete(keyOf(row, column));
      if (area) this.spoil([area]);
    }
    const { formula } = sheet.cell(row, column);
    if (formula) this.register(sheet, row, column, formula);
  }

  /** Marks whatever reads these cells, directly or not, as stale. */
  private spoil(places: readonly Place[], except: ReadonlySet<FormulaCell> = new Set()): void {
    const queue = [...places];
    for (let place = queue.pop(); place; place = queue.pop()) {
      for (const formula of this.all()) {
        if (formula.state === 'stale' || except.has(formula) || !touches(formula, place)) continue;
        formula.state = 'stale';
        queue.push({ sheet: formula.sheet, rect: { row: formula.row, column: formula.column, rows: 1, columns: 1 } });
        const area = this.withdraw(formula);
        if (area) queue.push(area);
      }
    }
  }

  private withdraw(formula: FormulaCell): Place | undefined {
    if (!formula.spills || !formula.wanted) return undefined;
    const grid = gridOf(this.spilled, formula.sheet);
    for (const [row, column] of cellsOf(formula.wanted)) {
      if (grid.get(keyOf(row, column))?.from === formula) grid.delete(keyOf(row, column));
    }
    formula.spills = false;
    return { sheet: formula.sheet, rect: formula.wanted };
  }

  /** Works out a formula after those it reads; answers the blocks that arrays have filled. */
  private settle(start: FormulaCell): (Place & { readonly from: FormulaCell })[] {
    const filled: (Place & { from: FormulaCell })[] = [];
    const stack = [start];
    for (let formula = stack.at(-1); formula; formula = stack.at(-1)) {
      if (formula.state === 'stale') {
        formula.state = 'working';
        const waiting = this.unsettledReads(formula);
        if (waiting.some(({ state }) => state === 'working')) {
          formula.result = circular;
          formula.state = 'fresh';
        } else stack.push(...waiting);
        continue;
      }
      stack.pop();
      if (formula.state !== 'working') continue;
      const area = this.workOut(formula);
      formula.state = 'fresh';
      if (area) filled.push({ ...area, from: formula });
    }
    return filled;
  }

  private unsettledReads(formula: FormulaCell): FormulaCell[] {
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

  private workOut(formula: FormulaCell): Place | undefined {
    const value = formula.tree ? evaluate(formula.tree, this.contextOf(formula)) : parseError;
    formula.wanted = undefined;
    if (!isMatrix(value)) {
      formula.result = value ?? '';
      return undefined;
    }
    const { sheet, row, column } = formula;
    const rect = { row, column, rows: value.length, columns: value[0]?.length ?? 0 };
    formula.result = value[0]?.[0] ?? '';
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
    const grid = gridOf(this.spilled, sheet);
    for (const [r, c] of cellsOf(rect)) {
      if (r !== row || c !== column)
        grid.set(keyOf(r, c), { from: formula, value: value[r - row]?.[c - column] ?? null });
    }
    formula.spills = true;
    return { sheet, rect };
  }

  private isTaken(sheet: SheetModel, row: number, column: number): boolean {
    return hasContent(sheet.cell(row, column)) || (this.spilled.get(sheet)?.has(keyOf(row, column)) ?? false);
  }

  private currentValue(sheet: SheetModel, row: number, column: number): Single {
    const key = keyOf(row, column);
    const formula = this.formulas.get(sheet)?.get(key);
    if (formula) return formula.result;
    const filled = this.spilled.get(sheet)?.get(key);
    if (filled) return filled.value;
    const { value } = sheet.cell(row, column);
    return value === '' ? null : value;
  }

  private contextOf(at: { readonly sheet: SheetModel; readonly row: number; readonly column: number }): FormulaContext {
    return {
      row: at.row,
      column: at.column,
      lifted: false,
      read: (reference) => this.readPlace(this.resolve(reference, at.sheet)),
      placeOf: (reference) => this.resolve(reference, at.sheet)?.rect,
      custom: (name, args, evaluated) =>
        this.custom(
          name,
          args.map((arg) => (arg.kind === 'reference' ? (this.resolve(arg, at.sheet) ?? missing) : evaluated(arg))),
        ),
    };
  }

  /** The cells of a place, formulas worked out; one cell is its value, more are a matrix. */
  readPlace(place: Place | undefined): Value {
    if (!place) return missing;
    const { sheet, rect } = place;
    if (rect.rows === 1 && rect.columns === 1) return this.currentValue(sheet, rect.row, rect.column);
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_, c) => this.currentValue(sheet, rect.row + r, rect.column + c)),
    );
  }

  private resolve(reference: { readonly sheet?: string; readonly cells: string }, own: SheetModel): Place | undefined {
    const sheet = reference.sheet === undefined ? own : this.book.sheet(reference.sheet);
    const rect = sheet && parseRect(reference.cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
    return sheet && rect ? { sheet, rect } : undefined;
  }
}

const parseError: CellError = failure('#ERROR!', 'Formula parse error.');
const circular: CellError = failure(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);
const missing: CellError = failure('#REF!', 'Unresolved sheet name or reference.');

function touches(formula: FormulaCell, { sheet, rect }: Place): boolean {
  if (formula.wanted && formula.sheet === sheet && overlap(formula.wanted, rect)) return true;
  return formula.reads.some((read) => read.sheet === sheet && overlap(read.rect, rect));
}
