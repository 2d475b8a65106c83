// The worksheet functions taken over from formulajs: an error in an argument is the result, and so is a fault of the library's.
import * as formulas from '@formulajs/formulajs';
import { isError } from './cell.ts';
import { failure, type Matrix, type SheetFunction, singlesIn, type Value } from './formula-value.ts';

/** Only those that do with blanks and errors as Sheets does; the others are written for the local host. */
const taken: ReadonlySet<string> = new Set<keyof typeof formulas>([
  'ABS',
  'AND',
  'AVERAGE',
  'AVERAGEIF',
  'AVERAGEIFS',
  'CEILING',
  'CHAR',
  'CODE',
  'CONCATENATE',
  'COUNTIF',
  'COUNTIFS',
  'EXACT',
  'FIND',
  'FLOOR',
  'HLOOKUP',
  'INT',
  'LARGE',
  'LEFT',
  'LEN',
  'LOWER',
  'MATCH',
  'MAX',
  'MEDIAN',
  'MID',
  'MIN',
  'MOD',
  'NOT',
  'OR',
  'POWER',
  'PRODUCT',
  'PROPER',
  'REPLACE',
  'REPT',
  'RIGHT',
  'SEARCH',
  'SMALL',
  'SQRT',
  'SUBSTITUTE',
  'SUM',
  'SUMIF',
  'SUMIFS',
  'SUMPRODUCT',
  'TEXTJOIN',
  'TRIM',
  'UPPER',
  'VLOOKUP',
  'XOR',
]);

/** By name, in capitals. */
export const borrowedFunctions: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries(formulas)
    .filter(([name]) => taken.has(name))
    .map(([name, original]) => [name, adapted(original as (...args: unknown[]) => unknown)]),
);

function adapted(original: (...args: unknown[]) => unknown): SheetFunction {
  return (args) => {
    const error = singlesIn(args).find(isError);
    if (error) return error;
    return fromLibrary(original(...args));
  };
}

function fromLibrary(result: unknown): Value {
  if (result instanceof Error) return failure(result.message);
  if (typeof result === 'number') return Number.isFinite(result) ? result : failure('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (Array.isArray(result)) return result as Matrix;
  return failure('#VALUE!');
}
