// Keeps every formula's value up to date: works out, in dependency order, only what changed cells reach.
import type { Rect } from './a1-notation.ts';
import { ArraySpills } from './array-spills.ts';
import type { BookModel, Place } from './book-model.ts';
import type { CellError, CellValue } from './cell.ts';
import type { FormulaCell } from './formula-cell.ts';
import { FormulaDependencies } from './formula-dependencies.ts';
import { evaluate, type FormulaContext } from './formula-evaluation.ts';
import { parseFormula } from './formula-syntax.ts';
import { failure, isMatrix, type Single, type Value } from './formula-value.ts';
import { type CellReference, referencedPlace } from './referenced-place.ts';
import type { SheetModel } from './sheet-model.ts';

/** Calls a function of the script project with what each argument is: a value, or cells of the workbook. */
export type CustomFunctions = (name: string, args: readonly (Place | Value)[]) => Value | undefined;

const mostPasses = 20;

export class FormulaEngine {
  private readonly book: BookModel;
  private readonly custom: CustomFunctions;
  private readonly spills = new ArraySpills();
  private readonly formulas: FormulaDependencies;

  constructor(book: BookModel, custom: CustomFunctions) {
    this.book = book;
    this.custom = custom;
    this.formulas = new FormulaDependencies(book, this.spills);
  }

  /** A cell's value as of now: of its formula, of an array that fills it, or what was typed. */
  valueAt(sheet: SheetModel, row: number, column: number): CellValue {
    this.update();
    return this.currentValue(sheet, row, column) ?? '';
  }

  /** The block that the array of a formula fills; undefined for a cell that fills no other. */
  spillOf(sheet: SheetModel, row: number, column: number): Rect | undefined {
    this.update();
    const formula = this.formulas.at(sheet, row, column);
    return formula?.spills ? formula.wanted : undefined;
  }

  /** The blocks that arrays fill on a sheet. */
  spillsOn(sheet: SheetModel): readonly Rect[] {
    this.update();
    return this.formulas.on(sheet).flatMap(({ spills, wanted }) => (spills && wanted ? [wanted] : []));
  }

  /** Whether an array of another cell fills this one. */
  isSpilled(sheet: SheetModel, row: number, column: number): boolean {
    this.update();
    return this.spills.at(sheet, row, column) !== undefined;
  }

  /** The value of a formula that stands in no cell; a matrix where it gives an array. */
  evaluate(formula: string, sheet: SheetModel = this.book.active): Value {
    this.update();
    const tree = parseFormula(formula);
    return tree ? evaluate(tree, this.contextOf({ sheet, row: 1, column: 1 })) : parseError;
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

  private update(): void {
    const { everything, cells } = this.book.changes;
    if (!everything && cells.length === 0) return;
    this.book.changes = { everything: false, cells: [] };
    if (everything) this.formulas.registerAll();
    else this.formulas.registerChanges(cells);
    for (let pass = 0; pass < mostPasses; pass++) {
      const stale = this.formulas.stale();
      if (stale.length === 0) return;
      // Two arrays may read each other's blocks: each is spared its own alone.
      for (const { from, ...place } of stale.flatMap((formula) => this.settle(formula)))
        this.formulas.spoil([place], new Set([from]));
    }
  }

  /** Works out a formula after those it reads; answers the blocks that arrays have filled. */
  private settle(start: FormulaCell): (Place & { readonly from: FormulaCell })[] {
    const filled: (Place & { from: FormulaCell })[] = [];
    const stack = [start];
    for (let formula = stack.at(-1); formula; formula = stack.at(-1)) {
      if (formula.state === 'stale') {
        formula.state = 'working';
        const waiting = this.formulas.unsettledReads(formula);
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

  private workOut(formula: FormulaCell): Place | undefined {
    const value = formula.tree ? evaluate(formula.tree, this.contextOf(formula)) : parseError;
    formula.wanted = undefined;
    if (isMatrix(value)) return this.spills.fill(formula, value);
    formula.result = value ?? '';
    return undefined;
  }

  private currentValue(sheet: SheetModel, row: number, column: number): Single {
    const formula = this.formulas.at(sheet, row, column);
    if (formula) return formula.result;
    const filled = this.spills.at(sheet, row, column);
    if (filled) return filled.value;
    const { value } = sheet.cell(row, column);
    return value === '' ? null : value;
  }

  private contextOf(at: { readonly sheet: SheetModel; readonly row: number; readonly column: number }): FormulaContext {
    const placeOf = (reference: CellReference) => referencedPlace(this.book, reference, at.sheet);
    return {
      row: at.row,
      column: at.column,
      lifted: false,
      read: (reference) => this.readPlace(placeOf(reference)),
      placeOf: (reference) => placeOf(reference)?.rect,
      custom: (name, args, evaluated) =>
        this.custom(
          name,
          args.map((arg) => (arg.kind === 'reference' ? (placeOf(arg) ?? missing) : evaluated(arg))),
        ),
    };
  }
}

const parseError: CellError = failure('#ERROR!', 'Formula parse error.');
const circular: CellError = failure(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);
const missing: CellError = failure('#REF!', 'Unresolved sheet name or reference.');
