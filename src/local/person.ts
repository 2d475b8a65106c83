// What a person does in the grid by hand: typing, and moving things about. No service call, no quota, no script.
import { cellsOf, parseRect, type Rect } from './a1-notation.ts';
import type { BookModel, Role } from './book-model.ts';
import { formatWith, type Scalar } from './cell.ts';
import { checkValidation, inputTo } from './cell-input.ts';
import { noContent, sortRows } from './cell-writes.ts';
import type { FormulaEngine } from './formula-engine.ts';
import type { Axis } from './formula-references.ts';
import { type CopiedBlock, pasteCells, pasteTexts } from './paste.ts';
import { ScriptException } from './script-exception.ts';
import type { SheetModel } from './sheet-model.ts';

export class Person {
  private readonly book: BookModel;
  private readonly engine: FormulaEngine;

  constructor(book: BookModel, engine: FormulaEngine) {
    this.book = book;
    this.engine = engine;
  }

  /** Types a value into every cell of a block; text is read as Sheets reads what is typed. */
  edit(sheet: string, cells: string, typed: string | number | boolean): void {
    const model = this.sheet(sheet);
    for (const [row, column] of cellsOf(this.rect(model, cells))) {
      const change = inputTo(model.cell(row, column), typed, this.book);
      checkValidation(model, row, column, change);
      model.put(row, column, change);
    }
  }

  /** Ticks a checkbox, or takes the tick away; what it holds then is the rule's. Any other cell stays as it is. */
  tick(sheet: string, cell: string): void {
    const model = this.sheet(sheet);
    for (const [row, column] of cellsOf(this.rect(model, cell))) {
      const { validation, value } = model.cell(row, column);
      if (validation?.criteria !== 'CHECKBOX') continue;
      const [on = true, off = on === true ? false : ''] = validation.args as readonly Scalar[];
      model.put(row, column, { value: value === on ? off : on, formula: '' });
    }
  }

  /** Pastes a block from the clipboard: of this workbook, with its looks, or texts as if typed. Selects what it filled. */
  paste(sheet: string, cells: string, block: CopiedBlock | readonly (readonly string[])[]): void {
    const model = this.sheet(sheet);
    const target = { sheet: model, rect: this.rect(model, cells) };
    const filled =
      'cells' in block
        ? pasteCells(
            { sheet: this.sheet(block.sheet), rect: this.rect(this.sheet(block.sheet), block.cells) },
            target,
            block.moves,
          )
        : pasteTexts(this.book, target, block);
    this.book.select(model, filled);
  }

  clear(sheet: string, cells: string): void {
    const model = this.sheet(sheet);
    for (const [row, column] of cellsOf(this.rect(model, cells))) model.put(row, column, noContent);
  }

  note(sheet: string, cell: string, note: string): void {
    const model = this.sheet(sheet);
    for (const [row, column] of cellsOf(this.rect(model, cell))) model.put(row, column, { note });
  }

  /** Gives a block a number format, `@` for plain text. */
  setNumberFormat(sheet: string, cells: string, numberFormat: string): void {
    const model = this.sheet(sheet);
    for (const [row, column] of cellsOf(this.rect(model, cells))) {
      model.put(row, column, { format: formatWith(model.cell(row, column).format, { numberFormat }) });
    }
  }

  /** Merges a block as the button does: the top left cell keeps its value, the others lose theirs. */
  merge(sheet: string, cells: string): void {
    const model = this.sheet(sheet);
    model.merge(this.rect(model, cells));
  }

  select(sheet: string, cells = 'A1'): void {
    const model = this.sheet(sheet);
    this.book.select(model, this.rect(model, cells));
  }

  insertRows(sheet: string, before: number, count = 1): void {
    this.book.insertLines(this.sheet(sheet), 'row', before, count, Math.max(1, before - 1));
  }

  deleteRows(sheet: string, first: number, count = 1): void {
    this.book.removeLines(this.sheet(sheet), 'row', first, count);
  }

  /** Drags rows to before another row, numbered as they stand now. */
  moveRows(sheet: string, first: number, count: number, before: number): void {
    this.book.moveLines(this.sheet(sheet), 'row', first, count, before);
  }

  insertColumns(sheet: string, before: number, count = 1): void {
    this.book.insertLines(this.sheet(sheet), 'column', before, count, Math.max(1, before - 1));
  }

  deleteColumns(sheet: string, first: number, count = 1): void {
    this.book.removeLines(this.sheet(sheet), 'column', first, count);
  }

  moveColumns(sheet: string, first: number, count: number, before: number): void {
    this.book.moveLines(this.sheet(sheet), 'column', first, count, before);
  }

  setHidden(sheet: string, axis: Axis, position: number, hidden: boolean): void {
    this.sheet(sheet).putLine(axis, position, { hidden });
  }

  /** Drags the border of a row or a column; pixels. */
  resize(sheet: string, axis: Axis, position: number, size: number): void {
    this.sheet(sheet).putLine(axis, position, { size });
  }

  /** Sorts only the cells of a block, by one of the sheet's columns. */
  sort(sheet: string, cells: string, column: number, ascending = true): void {
    const model = this.sheet(sheet);
    sortRows(this.book, this.engine, { sheet: model, rect: this.rect(model, cells) }, [{ column, ascending }]);
  }

  deleteCharts(sheet: string): void {
    this.sheet(sheet).charts = [];
  }

  /** Copies the first chart of a sheet beside itself. */
  duplicateChart(sheet: string): void {
    const model = this.sheet(sheet);
    model.charts = [...model.charts, ...model.charts.slice(0, 1).map((chart) => ({ ...chart, id: chart.id + 1 }))];
  }

  /** Goes by a free name where none is given. */
  addSheet(name?: string): void {
    this.book.select(this.book.addSheet(name));
  }

  renameSheet(sheet: string, name: string): void {
    this.book.renameSheet(this.sheet(sheet), name);
  }

  deleteSheet(sheet: string): void {
    this.book.removeSheet(this.sheet(sheet));
  }

  copySheet(sheet: string, name: string): void {
    this.book.copySheet(this.sheet(sheet), name);
  }

  moveSheet(sheet: string, index: number): void {
    this.book.moveSheet(this.sheet(sheet), index);
  }

  /** Another tab comes to the front in place of one that is hidden; the last one cannot be. */
  hideSheet(sheet: string, hidden = true): void {
    const model = this.sheet(sheet);
    const shown = this.book.sheets.find((other) => other !== model && !other.hidden);
    if (hidden && !shown) throw new ScriptException("You can't hide all the sheets in a document.");
    model.hidden = hidden;
    if (!hidden) this.book.select(model);
    else if (this.book.active === model && shown) this.book.select(shown);
  }

  /** Protects a block, or the whole tab, against the person who runs the script. */
  protect(sheet: string, cells?: string): void {
    const model = this.sheet(sheet);
    const area = { description: '', editable: false, warningOnly: false };
    model.protections = [...model.protections, cells === undefined ? area : { ...area, rect: this.rect(model, cells) }];
  }

  /** Shares the workbook anew with the account that runs scripts: a viewer's writes are refused. */
  share(role: Role): void {
    this.book.role = role;
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).protections = [];
  }

  private sheet(name: string): SheetModel {
    const model = this.book.sheet(name);
    if (!model) throw new Error(`The workbook has no sheet named ${name}.`);
    return model;
  }

  private rect(model: SheetModel, cells: string): Rect {
    const rect = parseRect(cells, { rows: model.maxRows, columns: model.maxColumns });
    if (!rect) throw new Error(`${cells} is no cell or block of cells.`);
    return rect;
  }
}
