// Data validation rules in Sheets' words and in the .xlsx library's.
import type { DataValidation } from 'hucre';
import { cellName, type Rect, rectName } from './a1-notation.ts';
import type { Validation } from './cell.ts';
import { quoted } from './formula-references.ts';
import type { SheetModel } from './sheet-model.ts';

/** A file knows no checkboxes: a list of these two stands for one. */
const checkboxValues = ['TRUE', 'FALSE'] as const;

export function validationFrom(rule: DataValidation): Validation {
  // A file that does not ask for the message lets every value pass.
  const allowInvalid = !rule.showErrorMessage || (rule.errorStyle !== undefined && rule.errorStyle !== 'stop');
  const base = { allowInvalid, helpText: rule.inputMessage ?? '' };
  if (rule.type === 'list' && rule.values?.join() === checkboxValues.join())
    return { ...base, criteria: 'CHECKBOX', args: [] };
  if (rule.type === 'list' && rule.values) return { ...base, criteria: 'VALUE_IN_LIST', args: [rule.values, true] };
  const numbers = [rule.formula1, rule.formula2].filter((text) => text !== undefined).map(Number);
  if (rule.type === 'decimal' && rule.operator === 'between')
    return { ...base, criteria: 'NUMBER_BETWEEN', args: numbers };
  if (rule.type === 'decimal' && rule.operator === 'greaterThanOrEqual') {
    return { ...base, criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args: numbers };
  }
  return { ...base, criteria: 'CUSTOM_FORMULA', args: [`=${rule.formula1 ?? 'TRUE'}`] };
}

/** One rule for each run of equal rules down a column. */
export function validationsOf(model: SheetModel): DataValidation[] {
  const runs: { rect: Rect; rule: Validation }[] = [];
  const last = new Map<number, (typeof runs)[number]>();
  for (const [row, column, { validation }] of model.written()) {
    if (!validation) continue;
    const open = last.get(column);
    if (
      open &&
      open.rect.row + open.rect.rows === row &&
      JSON.stringify(open.rule.args, bare) === JSON.stringify(validation.args, bare) &&
      open.rule.criteria === validation.criteria
    ) {
      open.rect = { ...open.rect, rows: open.rect.rows + 1 };
      continue;
    }
    const run = { rect: { row, column, rows: 1, columns: 1 }, rule: validation };
    runs.push(run);
    last.set(column, run);
  }
  return runs.map(({ rect, rule }) => fileValidation(rule, rect));
}

/** A range within a rule names its sheet; the sheet itself would drag the workbook along. */
function bare(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'rect' in value
    ? [(value.sheet as SheetModel).id, value.rect]
    : value;
}

function fileValidation({ criteria, args, allowInvalid, helpText }: Validation, rect: Rect): DataValidation {
  const base = {
    range: rectName(rect),
    allowBlank: true,
    errorStyle: allowInvalid ? ('warning' as const) : ('stop' as const),
    showErrorMessage: !allowInvalid,
    ...(helpText ? { inputMessage: helpText, showInputMessage: true } : {}),
  };
  const [first, second] = args;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return { ...base, type: 'list', values: (first as readonly unknown[]).map(String) };
    case 'VALUE_IN_RANGE':
      return { ...base, type: 'list', formula1: placeName(first as { sheet: SheetModel; rect: Rect }) };
    case 'CHECKBOX':
      return { ...base, type: 'list', values: [...checkboxValues] };
    case 'NUMBER_BETWEEN':
      return { ...base, type: 'decimal', operator: 'between', formula1: String(first), formula2: String(second) };
    case 'NUMBER_GREATER_THAN':
      return { ...base, type: 'decimal', operator: 'greaterThan', formula1: String(first) };
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return { ...base, type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(first) };
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return { ...base, type: 'decimal', operator: 'lessThanOrEqual', formula1: String(first) };
    case 'DATE_IS_VALID_DATE':
      return { ...base, type: 'date', operator: 'greaterThan', formula1: '0' };
    default:
      return { ...base, type: 'custom', formula1: String(first).replace(/^=/, '') };
  }
}

function placeName({ sheet, rect }: { readonly sheet: SheetModel; readonly rect: Rect }): string {
  const end = cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `${quoted(sheet.name)}!${[cellName(rect.row, rect.column), end].map(fixed).join(':')}`;
}

function fixed(name: string): string {
  return name.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
