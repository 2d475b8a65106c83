// Data validation rules and their builder. A rule without setAllowInvalid rejects nothing but warns, as Sheets' default is.
import type { Validation } from './cell.ts';
import { emulate, enumeration } from './emulated-object.ts';
import { placeOf } from './handles.ts';
import { rangeOver } from './range.ts';
import { ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type CriteriaEnum = GoogleAppsScript.Spreadsheet.SpreadsheetApp['DataValidationCriteria'];

const validationCriteria = [
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'DATE_IS_VALID_DATE',
] as const;

const mostListItems = 500;
const rules = new WeakMap<object, Validation>();

/** The rule behind a DataValidation; null clears a cell's rule. */
export function ruleOf(validation: object | null): Validation | null {
  if (validation === null) return null;
  const rule = rules.get(validation);
  if (!rule)
    throw new ScriptException("The parameters don't match the method signature: a DataValidation is expected.");
  return rule;
}

export function dataValidation(run: Run, rule: Validation): DataValidation {
  const self = emulate<DataValidation>(run, 'DataValidation', {
    other: { ...answers(run, rule), copy: () => builder(run, rule) },
  });
  rules.set(self, rule);
  return self;
}

function answers(run: Run, rule: Validation) {
  return {
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.helpText,
    getCriteriaType: () => criteriaOf(run)[rule.criteria as keyof CriteriaEnum],
    getCriteriaValues: () => rule.args.map((arg) => (isPlaceArg(arg) ? rangeOver(run, arg) : arg)),
  };
}

const criteriaOfRuns = new WeakMap<Run, CriteriaEnum>();

/** The enum of criteria, one and the same throughout a run. */
export function criteriaOf(run: Run): CriteriaEnum {
  const known = criteriaOfRuns.get(run);
  if (known) return known;
  const made = enumeration<CriteriaEnum>(run, 'DataValidationCriteria', validationCriteria);
  criteriaOfRuns.set(run, made);
  return made;
}

function isPlaceArg(arg: unknown): arg is ReturnType<typeof placeOf> {
  return typeof arg === 'object' && arg !== null && 'rect' in arg;
}

export function newDataValidation(run: Run): Builder {
  return builder(run, { criteria: '', args: [], allowInvalid: true, helpText: '' });
}

function builder(run: Run, start: Validation): Builder {
  let rule = start;
  const change = (part: Partial<Validation>) => {
    rule = { ...rule, ...part };
    return self;
  };
  const demand = (criteria: (typeof validationCriteria)[number], ...args: readonly unknown[]) =>
    change({ criteria, args });
  const self: Builder = emulate<Builder>(run, 'DataValidationBuilder', {
    other: {
      requireValueInList: (values: readonly string[], showDropdown = true) => {
        if (values.length > mostListItems) {
          throw new ScriptException(
            `The data validation rule has more items than the limit of ${mostListItems}. Use the "List from a range" criteria instead.`,
          );
        }
        return demand('VALUE_IN_LIST', values.map(String), showDropdown);
      },
      requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true) =>
        demand('VALUE_IN_RANGE', placeOf(range), showDropdown),
      requireCheckbox: (...values: readonly unknown[]) => demand('CHECKBOX', ...values),
      requireNumberBetween: (low: number, high: number) => demand('NUMBER_BETWEEN', low, high),
      requireNumberGreaterThan: (low: number) => demand('NUMBER_GREATER_THAN', low),
      requireNumberGreaterThanOrEqualTo: (low: number) => demand('NUMBER_GREATER_THAN_OR_EQUAL_TO', low),
      requireNumberLessThanOrEqualTo: (high: number) => demand('NUMBER_LESS_THAN_OR_EQUAL_TO', high),
      requireFormulaSatisfied: (formula: string) => demand('CUSTOM_FORMULA', formula),
      requireDate: () => demand('DATE_IS_VALID_DATE'),
      setAllowInvalid: (allowInvalid: boolean) => change({ allowInvalid }),
      setHelpText: (helpText: string) => change({ helpText }),
      build: () => {
        if (rule.criteria === '') throw new ScriptException('The data validation rule has no criteria.');
        return dataValidation(run, rule);
      },
    },
  });
  return self;
}
