// What a value given by a script or typed by a person does to a cell: how it is read, what it may not be, which rule it breaks.
import { types } from 'node:util';
import { cellName } from './a1-notation.ts';
import type { BookModel } from './book-model.ts';
import { serialOf } from './calendar.ts';
import { type Cell, formatWith, type Scalar, type Validation } from './cell.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { SheetModel } from './sheet-model.ts';
import { typedInput } from './typed-input.ts';

/** The most characters that a cell holds. */
const longestText = 50_000;

/** The change that a value makes to a cell. Text is read as typed, but in a cell formatted as plain text. */
export function inputTo(before: Cell, value: unknown, book: BookModel): Partial<Cell> {
  if (value === null || value === undefined || value === '') return { value: '', formula: '', link: '' };
  if (types.isDate(value)) return constant(before, serialOf(value.getTime(), book.zone), dateFormatOf(book.locale));
  if (typeof value === 'boolean') return constant(before, value);
  // Sheets has no -0.
  if (typeof value === 'number' && Number.isFinite(value)) return constant(before, value + 0);
  if (typeof value !== 'string') throw new NotEmulated(`a cell value of ${String(value)}`);
  checkLength(value);
  if (before.format.numberFormat === '@') return constant(before, value);
  const typed = typedInput(value, book.locale);
  return 'formula' in typed ? formulaInput(typed.formula) : constant(before, typed.value, typed.numberFormat);
}

export function formulaInput(formula: string): Partial<Cell> {
  checkLength(formula);
  const text = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  return { value: '', formula: text, link: '' };
}

/** Text as it is: what a rich text value writes. */
export function textInput(text: string): Partial<Cell> {
  checkLength(text);
  return { value: text, formula: '' };
}

function constant(before: Cell, value: Scalar, automaticFormat?: string): Partial<Cell> {
  const { format } = before;
  const takesFormat = automaticFormat !== undefined && format.numberFormat === '';
  return {
    value,
    formula: '',
    link: '',
    format: takesFormat ? formatWith(format, { numberFormat: automaticFormat }) : format,
  };
}

function dateFormatOf(locale: string): string {
  return locale === 'en_US' ? 'm/d/yyyy' : 'd/m/yyyy';
}

function checkLength(text: string): void {
  if (text.length <= longestText) return;
  throw new ScriptException(`Your input contains more than the maximum of ${longestText} characters in a single cell.`);
}

/** Refuses a value that the cell's rule rejects; a rule that only warns lets it pass, and so does a blank. */
export function checkValidation(sheet: SheetModel, row: number, column: number, change: Partial<Cell>): void {
  const { validation } = sheet.cell(row, column);
  if (!validation || validation.allowInvalid || change.formula || change.value === '' || change.value === undefined)
    return;
  if (isAllowed(validation, change.value)) return;
  const values =
    validation.criteria === 'VALUE_IN_LIST'
      ? ` Please enter one of the following values: ${list(validation).join(', ')}.`
      : '';
  throw new ScriptException(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.${values}`,
  );
}

function list({ args }: Validation): readonly string[] {
  return (args[0] as readonly unknown[]).map(String);
}

/** Criteria that the host cannot judge let every value pass. */
function isAllowed(validation: Validation, value: Scalar): boolean {
  const [low, high] = validation.args.map(Number);
  switch (validation.criteria) {
    case 'VALUE_IN_LIST':
      return list(validation).includes(String(value));
    case 'CHECKBOX':
      return validation.args.length > 0 ? validation.args.includes(value) : typeof value === 'boolean';
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(low) && value <= Number(high);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= Number(low);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value <= Number(low);
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > Number(low);
    default:
      return true;
  }
}
