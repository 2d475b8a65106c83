// The workbook: its tabs in order, and the changes that reach across tabs, whose formulas are rewritten as Sheets rewrites them.
import type { Rect } from './a1-notation.ts';
import { type Axis, offsetReferences, renameSheetIn, shiftReferences } from './formula-references.ts';
import { ScriptException } from './script-exception.ts';
import { SheetModel } from './sheet-model.ts';

/** What the formula engine must look at again: cells, or everything after a change of structure. */
export interface Changes {
  everything: boolean;
  cells: { readonly sheet: SheetModel; readonly rect: Rect }[];
}

export interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** What the account that runs scripts may do in the workbook. */
export type Role = 'editor' | 'viewer';

const topLeft: Rect = { row: 1, column: 1, rows: 1, columns: 1 };
const longestSheetName = 100;

export class BookModel {
  name = 'workbook';
  readonly locale: string;
  readonly zone: string;
  role: Role = 'editor';
  sheets: readonly SheetModel[] = [];
  changes: Changes = { everything: true, cells: [] };
  private readonly selections = new Map<number, Rect>();
  private activeId = 0;
  private nextId = 0;

  constructor(locale: string, zone: string) {
    this.locale = locale;
    this.zone = zone;
  }

  get active(): SheetModel {
    const sheet =
      this.sheets.find(({ id }) => id === this.activeId) ?? this.sheets.find(({ hidden }) => !hidden) ?? this.sheets[0];
    if (!sheet) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  /** The selected cells of the active sheet. */
  get selection(): Place {
    return { sheet: this.active, rect: this.selectionOf(this.active) };
  }

  selectionOf(sheet: SheetModel): Rect {
    return this.selections.get(sheet.id) ?? topLeft;
  }

  select(sheet: SheetModel, rect?: Rect): void {
    this.activeId = sheet.id;
    if (rect) this.selections.set(sheet.id, rect);
  }

  sheet(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  addSheet(name: string | undefined, index = this.sheets.length, id = this.nextId): SheetModel {
    const sheet = new SheetModel(id, name ?? this.freeName(), (changed, rect) => this.noteCells(changed, rect));
    if (name !== undefined) this.checkName(name);
    this.nextId += 1;
    this.sheets = [...this.sheets.slice(0, index), sheet, ...this.sheets.slice(index)];
    this.noteStructure();
    return sheet;
  }

  copySheet(original: SheetModel, name: string): SheetModel {
    const copy = this.addSheet(name);
    copy.copyFrom(original);
    return copy;
  }

  /** A workbook of its own with the same tabs. */
  copy(): BookModel {
    const copy = new BookModel(this.locale, this.zone);
    copy.takeOver(this);
    return copy;
  }

  /** Becomes what another workbook is; cells are shared, since they never change. */
  takeOver(other: BookModel): void {
    this.name = other.name;
    this.role = other.role;
    this.sheets = [];
    for (const sheet of other.sheets) this.addSheet(sheet.name, this.sheets.length, sheet.id).copyFrom(sheet);
    this.nextId = other.nextId;
    this.activeId = other.activeId;
    this.selections.clear();
    for (const [id, rect] of other.selections) this.selections.set(id, rect);
  }

  removeSheet(sheet: SheetModel): void {
    if (this.sheets.filter(({ hidden }) => !hidden).every((visible) => visible === sheet)) {
      throw new ScriptException("You can't remove all the visible sheets in a document.");
    }
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.rewriteFormulas((formula) => renameSheetIn(formula, sheet.name, undefined));
  }

  renameSheet(sheet: SheetModel, name: string): void {
    if (sheet.name === name) return;
    this.checkName(name);
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
  }

  moveSheet(sheet: SheetModel, index: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
  }

  insertLines(sheet: SheetModel, axis: Axis, at: number, count: number, like: number): void {
    sheet.insert(axis, at, count, like);
    this.rewriteFormulas((formula, own) => shiftReferences(formula, own.name, { sheet: sheet.name, axis, at, count }));
  }

  removeLines(sheet: SheetModel, axis: Axis, at: number, count: number): void {
    sheet.remove(axis, at, count);
    this.rewriteFormulas((formula, own) =>
      shiftReferences(formula, own.name, { sheet: sheet.name, axis, at, count: -count }),
    );
  }

  /** Moves lines; formulas within them keep their text, as formulas elsewhere do (Sheets would follow single cells). */
  moveLines(sheet: SheetModel, axis: Axis, at: number, count: number, before: number): void {
    sheet.move(axis, at, count, before);
    this.noteStructure();
  }

  /** Puts the rows of a block in a new order, given as positions within it; formulas keep pointing at their own row. */
  reorderRows(sheet: SheetModel, rect: Rect, order: readonly number[]): void {
    const rows = Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_, c) => sheet.cell(rect.row + r, rect.column + c)),
    );
    order.forEach((from, to) => {
      rows[from]?.forEach((cell, c) => {
        const formula = cell.formula && offsetReferences(cell.formula, to - from, 0);
        sheet.put(rect.row + to, rect.column + c, { ...cell, formula });
      });
    });
  }

  private rewriteFormulas(rewrite: (formula: string, sheet: SheetModel) => string): void {
    for (const sheet of this.sheets) {
      for (const [row, column, formula] of sheet.formulas()) {
        const rewritten = rewrite(formula, sheet);
        if (rewritten !== formula) sheet.put(row, column, { formula: rewritten });
      }
    }
    this.noteStructure();
  }

  private checkName(name: string): void {
    if (name === '' || name.length > longestSheetName) throw new ScriptException(`Invalid argument: name`);
    if (this.sheet(name)) {
      throw new ScriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  private freeName(): string {
    for (let n = this.sheets.length + 1; ; n++) if (!this.sheet(`Sheet${n}`)) return `Sheet${n}`;
  }

  private noteCells(sheet: SheetModel, rect: Rect): void {
    if (!this.changes.everything) this.changes.cells.push({ sheet, rect });
  }

  noteStructure(): void {
    this.changes = { everything: true, cells: [] };
  }
}
