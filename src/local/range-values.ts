// Range members that read and write what cells hold: values, formulas, text, notes, validation rules.
import { cellsOf } from './a1-notation.ts';
import type { Place } from './book-model.ts';
import { instantOf } from './calendar.ts';
import { type Cell, type CellValue, hasContent, isError, type Validation } from './cell.ts';
import { formulaInput, inputTo, textInput } from './cell-input.ts';
import { checkSize, clearCells, clearContent, noContent, writeCells } from './cell-writes.ts';
import { dataValidation, ruleOf } from './data-validation.ts';
import { displayText, isDateFormat } from './display-text.ts';
import type { Members } from './emulated-object.ts';
import { richTextOf, richTextValue } from './rich-text.ts';
import { NotEmulated } from './script-exception.ts';
import type { Run } from './script-run.ts';
import type { SheetModel } from './sheet-model.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** A value as scripts see it: a Date under a date format, the code of an error, '' for a blank. */
export function scriptValue(value: CellValue, cell: Cell, zone: string): string | number | boolean | Date {
  if (isError(value)) return value.error;
  return typeof value === 'number' && isDateFormat(cell.format.numberFormat) ? new Date(instantOf(value, zone)) : value;
}

export function rangeValues(run: Run, place: Place, self: () => Range): Members<Range> {
  const { book, engine } = run.world;
  const { sheet, rect } = place;
  const table = <T>(of: (cell: Cell, row: number, column: number) => T): T[][] =>
    Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_, c) =>
        of(sheet.cell(rect.row + r, rect.column + c), rect.row + r, rect.column + c),
      ),
    );
  const corner = <T>(of: (cell: Cell, row: number, column: number) => T): T =>
    of(sheet.cell(rect.row, rect.column), rect.row, rect.column);
  const scriptValueOf = (cell: Cell, row: number, column: number) =>
    scriptValue(engine.valueAt(sheet, row, column), cell, book.zone);
  const displayOf = (cell: Cell, row: number, column: number) =>
    displayText(engine.valueAt(sheet, row, column), cell.format.numberFormat);
  const richOf = (cell: Cell, row: number, column: number) =>
    cell.formula || typeof cell.value !== 'string'
      ? null
      : richTextValue(run, { text: displayOf(cell, row, column), link: cell.link });
  const validationOf = ({ validation }: Cell) => (validation ? dataValidation(run, validation) : null);
  const writeAll = (change: (cell: Cell) => Partial<Cell>) => {
    writeCells(place, change);
    return self();
  };
  const writeEach = <T>(data: readonly (readonly T[])[], change: (cell: Cell, item: T) => Partial<Cell>) => {
    checkSize(rect, data);
    writeCells(place, (cell, r, c) => change(cell, data[r]?.[c] as T));
    return self();
  };
  const rich = (value: RichTextValue) => {
    const { text, link } = richTextOf(value);
    return { ...textInput(text), link };
  };
  return {
    read: {
      getValue: () => corner(scriptValueOf),
      getValues: () => table(scriptValueOf),
      getDisplayValue: () => corner(displayOf),
      getDisplayValues: () => table(displayOf),
      getFormula: () => corner(({ formula }) => formula),
      getFormulas: () => table(({ formula }) => formula),
      getNote: () => corner(({ note }) => note),
      getNotes: () => table(({ note }) => note),
      getRichTextValue: () => corner(richOf),
      getRichTextValues: () => table(richOf),
      getDataValidation: () => corner(validationOf),
      getDataValidations: () => table(validationOf),
      isBlank: () =>
        [...cellsOf(rect)].every(
          ([row, column]) => engine.valueAt(sheet, row, column) === '' && !hasContent(sheet.cell(row, column)),
        ),
      isChecked: () => corner(checkedState),
    },
    write: {
      setValue: (value: unknown) => writeAll((cell) => inputTo(cell, value, book)),
      setValues: (values: readonly (readonly unknown[])[]) =>
        writeEach(values, (cell, value) => inputTo(cell, value, book)),
      setFormula: (formula: string) => writeAll(() => formulaInput(formula)),
      setFormulas: (formulas: readonly (readonly string[])[]) =>
        writeEach(formulas, (_, formula) => formulaInput(formula)),
      setRichTextValue: (value: RichTextValue) => writeAll(() => rich(value)),
      setRichTextValues: (values: readonly (readonly RichTextValue[])[]) =>
        writeEach(values, (_, value) => rich(value)),
      setNote: (note: string | null) => writeAll(() => ({ note: note ?? '' })),
      setNotes: (notes: readonly (readonly (string | null)[])[]) =>
        writeEach(notes, (_, note) => ({ note: note ?? '' })),
      setDataValidation: (rule: DataValidation | null) => writeAll(() => ({ validation: ruleOf(rule) })),
      setDataValidations: (rules: readonly (readonly (DataValidation | null)[])[]) =>
        writeEach(rules, (_, rule) => ({ validation: ruleOf(rule) })),
      clearDataValidations: () => writeAll(() => ({ validation: null })),
      clearNote: () => writeAll(() => ({ note: '' })),
      insertCheckboxes: (...values: readonly unknown[]) =>
        writeAll((cell) => ({
          validation: checkbox(values),
          ...(hasContent(cell) ? {} : { value: valueUnchecked(values) }),
        })),
      removeCheckboxes: () =>
        writeAll((cell) => (cell.validation?.criteria === 'CHECKBOX' ? { ...noContent, validation: null } : {})),
      clearContent: () => {
        clearContent(place);
        return self();
      },
      clear: (options?: object) => {
        if (options) throw new NotEmulated('Range.clear(options)');
        clearCells(place);
        return self();
      },
    },
  };
}

function checkbox(values: readonly unknown[]): Validation {
  return { criteria: 'CHECKBOX', args: values, allowInvalid: false, helpText: '' };
}

function valueUnchecked(values: readonly unknown[]): string | boolean {
  return values.length === 0 ? false : String(values[1] ?? '');
}

function checkedState({ validation, value }: Cell): boolean | null {
  if (validation?.criteria !== 'CHECKBOX') return null;
  return value === (validation.args[0] ?? true);
}

/** Writes one row of values from the first column on. */
export function writeRow(run: Run, sheet: SheetModel, row: number, contents: readonly unknown[]): void {
  const rect = { row, column: 1, rows: 1, columns: contents.length };
  writeCells({ sheet, rect }, (cell, _r, c) => inputTo(cell, contents[c], run.world.book));
}
