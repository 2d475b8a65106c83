// Keeps a formula's references on their cells when rows, columns or tabs move, as Sheets does.
import { columnName, columnNumber } from './a1-notation.ts';
import { tokensOf } from './formula-tokens.ts';

export type Axis = 'row' | 'column';

/** Rows or columns put in (count > 0) or taken out (count < 0), from `at` on, of one sheet. */
export interface Shift {
  readonly sheet: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

interface End {
  readonly column?: number;
  readonly columnFixed: boolean;
  readonly row?: number;
  readonly rowFixed: boolean;
}

/** The formula after a shift; a reference whose cells are all gone becomes #REF!. */
export function shiftReferences(formula: string, ownSheet: string, shift: Shift): string {
  return mapReferences(formula, (sheet, ends) => {
    if ((sheet ?? ownSheet) !== shift.sheet) return ends;
    const positions = ends.map((end) => end[shift.axis]);
    const [first, last = first] = positions;
    if (first === undefined || last === undefined) {
      const only = first ?? last;
      return only === undefined ? ends : ends.map((end) => movedEnd(end, shift, movedStart(only, shift)));
    }
    const from = movedStart(Math.min(first, last), shift);
    const to = movedLast(Math.max(first, last), shift);
    if (to < from) return undefined;
    return ends.map((end, i) => movedEnd(end, shift, i === 0 ? from : to));
  });
}

function movedStart(position: number, { at, count }: Shift): number {
  if (count > 0) return position >= at ? position + count : position;
  return position >= at - count ? position + count : Math.min(position, at);
}

function movedLast(position: number, { at, count }: Shift): number {
  if (count > 0) return position >= at ? position + count : position;
  return position >= at - count ? position + count : Math.min(position, at - 1);
}

function movedEnd(end: End, { axis }: Shift, position: number): End {
  return end[axis] === undefined ? end : { ...end, [axis]: position };
}

/** The formula as it reads when copied so many rows and columns away; `$` holds an end in place. */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (_sheet, ends) => {
    const moved = ends.map((end) => ({
      ...end,
      ...(end.row !== undefined && !end.rowFixed ? { row: end.row + rows } : {}),
      ...(end.column !== undefined && !end.columnFixed ? { column: end.column + columns } : {}),
    }));
    return moved.some(({ row = 1, column = 1 }) => row < 1 || column < 1) ? undefined : moved;
  });
}

/** The formula with one sheet renamed, or, without a new name, its references broken. */
export function renameSheetIn(formula: string, from: string, to: string | undefined): string {
  return mapTokens(formula, (text) => {
    const bang = text.lastIndexOf('!');
    if (bang < 0 || unquoted(text.slice(0, bang)) !== from) return text;
    return to === undefined ? '#REF!' : `${quoted(to)}!${text.slice(bang + 1)}`;
  });
}

function mapReferences(
  formula: string,
  change: (sheet: string | undefined, ends: readonly End[]) => readonly End[] | undefined,
) {
  return mapTokens(formula, (text) => {
    const bang = text.lastIndexOf('!');
    const prefix = text.slice(0, bang + 1);
    const ends = text
      .slice(bang + 1)
      .split(':')
      .map(endOf);
    const changed = change(bang < 0 ? undefined : unquoted(text.slice(0, bang)), ends);
    return changed ? prefix + changed.map(endText).join(':') : '#REF!';
  });
}

function mapTokens(formula: string, change: (reference: string) => string): string {
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return formula;
  return `=${tokens.map(({ kind, text }) => (kind === 'reference' ? change(text) : text)).join('')}`;
}

function endOf(text: string): End {
  const [, columnMark, column, rowMark, row] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    ...(column ? { column: columnNumber(column) } : {}),
    ...(row ? { row: Number(row) } : {}),
    columnFixed: column !== '' && columnMark === '$',
    rowFixed: rowMark === '$' || (column === '' && columnMark === '$'),
  };
}

function endText({ column, columnFixed, row, rowFixed }: End): string {
  const columnText = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return columnText + (row === undefined ? '' : `${rowFixed ? '$' : ''}${row}`);
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet's name as formulas write it. */
export function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
