// Works out a formula's tree. Errors travel as values, as in Sheets; branches that are not taken are not worked out.
import { isError } from './cell.ts';
import { findFunction } from './formula-functions.ts';
import type { Node } from './formula-syntax.ts';
import {
  compare,
  failure,
  isMatrix,
  type Matrix,
  numberFrom,
  type Single,
  textFrom,
  truthFrom,
  type Value,
} from './formula-value.ts';

type Reference = Extract<Node, { kind: 'reference' }>;

/** What a formula sees of the workbook. */
export interface FormulaContext {
  /** Where the formula stands. */
  readonly row: number;
  readonly column: number;
  read(reference: Reference): Value;
  /** The first row and column of a reference. */
  placeOf(reference: Reference): { readonly row: number; readonly column: number } | undefined;
  /** Calls a function of the script project, or answers undefined when it has none of that name. */
  custom(name: string, args: readonly Node[], evaluated: (node: Node) => Value): Value | undefined;
  /** Whether operators work on every cell of a range, as within ARRAYFORMULA. */
  readonly lifted: boolean;
}

export function evaluate(node: Node, context: FormulaContext): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'blank':
      return null;
    case 'error':
      return failure(node.code);
    case 'name':
      return failure('#NAME?', `Unknown range name: '${node.name}'.`);
    case 'reference':
      return context.read(node);
    case 'array':
      return arrayValue(node.rows.map((row) => row.map((item) => evaluate(item, context))));
    case 'unary':
      return overCells([evaluate(node.operand, context)], context, ([value = null]) => unary(node.operator, value));
    case 'binary':
      return overCells(
        [evaluate(node.left, context), evaluate(node.right, context)],
        context,
        ([left = null, right = null]) => binary(node.operator, left, right),
      );
    case 'call':
      return call(node, context);
  }
}

function call({ name, args }: Extract<Node, { kind: 'call' }>, context: FormulaContext): Value {
  if (name === 'ARRAYFORMULA') return args[0] ? evaluate(args[0], { ...context, lifted: true }) : failure('#N/A');
  const lazy = lazyFunctions[name];
  if (lazy) return lazy(args, context);
  const evaluated = (arg: Node) => evaluate(arg, context);
  const custom = context.custom(name, args, evaluated);
  if (custom !== undefined) return custom;
  const known = findFunction(name);
  return known
    ? known(args.map(evaluated))
    : failure('#NAME?', `Unknown function: '${name}' (or one that the local host does not emulate).`);
}

type Lazy = (args: readonly Node[], context: FormulaContext) => Value;

const lazyFunctions: Readonly<Record<string, Lazy | undefined>> = {
  IF: ([test, yes, no], context) => {
    const value = test ? evaluate(test, context) : null;
    const branch = (node: Node | undefined, otherwise: Single) => (node ? evaluate(node, context) : otherwise);
    if (isMatrix(value) && context.lifted) {
      return overCells([value, branch(yes, true), branch(no, false)], context, ([cell = null, a = null, b = null]) => {
        const truth = truthFrom(cell);
        return isError(truth) ? truth : truth ? a : b;
      });
    }
    const truth = truthFrom(single(value));
    return isError(truth) ? truth : truth ? branch(yes, true) : branch(no, false);
  },
  IFS: (args, context) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const truth = truthFrom(single(evaluate(args[i] ?? { kind: 'blank' }, context)));
      if (isError(truth)) return truth;
      if (truth) return evaluate(args[i + 1] ?? { kind: 'blank' }, context);
    }
    return failure('#N/A', 'No match.');
  },
  IFERROR: ([value, otherwise], context) => {
    const result = value ? evaluate(value, context) : null;
    return isError(single(result)) ? (otherwise ? evaluate(otherwise, context) : '') : result;
  },
  IFNA: ([value, otherwise], context) => {
    const result = value ? evaluate(value, context) : null;
    const first = single(result);
    return isError(first) && first.error === '#N/A' ? (otherwise ? evaluate(otherwise, context) : '') : result;
  },
  ROW: ([at], context) => (at?.kind === 'reference' ? (context.placeOf(at)?.row ?? failure('#REF!')) : context.row),
  COLUMN: ([at], context) =>
    at?.kind === 'reference' ? (context.placeOf(at)?.column ?? failure('#REF!')) : context.column,
};

function unary(operator: string, value: Single): Single {
  if (operator === '+') return value;
  const number = numberFrom(value);
  if (isError(number)) return number;
  return operator === '%' ? number / 100 : -number;
}

function binary(operator: string, left: Single, right: Single): Single {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return `${textFrom(left)}${textFrom(right)}`;
  const comparison = comparisons[operator];
  if (comparison) return comparison(compare(left, right));
  const [a, b] = [numberFrom(left), numberFrom(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === '/' && b === 0) return failure('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[operator];
  return result === undefined || !Number.isFinite(result) ? failure('#NUM!') : result;
}

const comparisons: Readonly<Record<string, ((order: number) => boolean) | undefined>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Applies an operation cell by cell where ranges are lifted; elsewhere a range takes no part in arithmetic. */
function overCells(
  values: readonly Value[],
  context: FormulaContext,
  operation: (cells: readonly Single[]) => Single,
): Value {
  const matrices = values.filter(isMatrix);
  if (matrices.length === 0) return operation(values.filter((v): v is Single => !isMatrix(v)));
  if (!context.lifted) return failure('#VALUE!', 'An array value could not be found.');
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => operation(values.map((value) => cellOf(value, r, c)))),
  );
}

function cellOf(value: Value, row: number, column: number): Single {
  if (!isMatrix(value)) return value;
  const cells = value[value.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? failure('#N/A') : cell;
}

function single(value: Value): Single {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** `{…}`: blocks side by side and one under another. */
function arrayValue(blocks: readonly (readonly Value[])[]): Value {
  const rows: Single[][] = [];
  for (const line of blocks) {
    const matrices = line.map((value) => (isMatrix(value) ? value : [[value]]));
    const height = matrices[0]?.length ?? 0;
    if (matrices.some((matrix) => matrix.length !== height)) {
      return failure('#REF!', 'In ARRAY_ROW, an Array Literal was missing values for one or more rows.');
    }
    for (let r = 0; r < height; r++) rows.push(matrices.flatMap((matrix) => matrix[r] ?? []));
  }
  const uneven = rows.some((row) => row.length !== rows[0]?.length);
  return uneven
    ? failure('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.')
    : (rows as Matrix);
}
