// A tab in memory as a person works on it, with the memory of which cells were typed by hand: every edit moves that
// knowledge with the cell, so that a test can say afterwards what must not have changed.
import fc from 'fast-check';
import { type Cell, type CellBlock, textOf } from '../../src/workbook/cell.ts';
import type { CellWrite } from '../../src/workbook/write-plan.ts';

export interface Written {
  readonly value: Cell;
  /** Typed by hand: something else than was generated last, if anything was. */
  readonly hand: boolean;
  readonly formula: string;
  /** What was generated last for this cell; undefined for a cell of the officer's own. */
  readonly made: Cell | undefined;
  /** The record and the column that it was generated for, as `id key`. */
  readonly from: string;
}

export type Sheet = Written[][];

export const BLANK: Written = { value: '', hand: false, formula: '', made: undefined, from: '' };
export const MARK = 'สถานะของแถว';
/** Begins every text that a person types, and nothing that is generated. */
export const TYPED = 'มือ';
const OWN_HEADING = 'บันทึกของฉัน';

const typed = (value: Cell, before: Written = BLANK, formula = ''): Written => ({
  ...before,
  value,
  formula,
  hand: formula !== '' || before.made === undefined || textOf(value) !== textOf(before.made),
});

export const valuesOf = (sheet: Sheet): CellBlock => sheet.map((row) => row.map(({ value }) => value));
export const formulasOf = (sheet: Sheet): string[][] => sheet.map((row) => row.map(({ formula }) => formula));

export const columnOf = (sheet: Sheet, heading: string): number =>
  (sheet[0] ?? []).findIndex(({ value }) => value === heading);

/** Every row as wide as the widest, as Sheets gives them. */
export function squared(sheet: Sheet): Sheet {
  const width = Math.max(0, ...sheet.map((row) => row.length));
  return sheet.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? BLANK));
}

/** The sheet with the writes in it; `label` tells from a column's heading and a row's id what a written cell is from. */
export function written(
  sheet: Sheet,
  writes: readonly Pick<CellWrite, 'row' | 'column' | 'after'>[],
  label: (heading: Written | undefined, id: Written | undefined) => string,
): Sheet {
  const rows = sheet.map((row) => [...row]);
  for (const { row: top, column: left, after } of writes) {
    after.forEach((cells, r) => {
      cells.forEach((value, c) => {
        while (rows.length < top + r) rows.push([]);
        const line = rows[top - 1 + r] ?? [];
        while (line.length < left + c) line.push(BLANK);
        line[left - 1 + c] = { value, hand: false, formula: '', made: value, from: UNLABELLED };
      });
    });
  }
  const wide = squared(rows);
  const id = columnOf(wide, '#id');
  return wide.map((row) =>
    row.map((cell, column) => (cell.from === UNLABELLED ? { ...cell, from: label(wide[0]?.[column], row[id]) } : cell)),
  );
}

const UNLABELLED = 'unlabelled';

/** What a person may do between two generations; numbers choose rows and columns, modulo what there is. */
export type Edit =
  | { readonly kind: 'type' | 'clear' | 'formula' | 'accept'; readonly row: number; readonly column: number }
  | { readonly kind: 'addRow' | 'copyRow' | 'copyTexts' | 'moveRow'; readonly row: number; readonly to: number }
  | { readonly kind: 'deleteRow' | 'damageBase'; readonly row: number }
  | { readonly kind: 'sort'; readonly column: number; readonly isDescending: boolean }
  | { readonly kind: 'sortSome'; readonly column: number; readonly from: number; readonly count: number }
  | { readonly kind: 'moveColumn' | 'insertColumn'; readonly column: number; readonly to: number }
  | { readonly kind: 'loseColumns'; readonly which: readonly string[] };

const n = fc.nat({ max: 30 });
/** After any of these it is certain which row is which record. */
export const harmless: readonly fc.Arbitrary<Edit>[] = [
  fc.record({
    kind: fc.constantFrom('type' as const, 'clear' as const, 'formula' as const, 'accept' as const),
    row: n,
    column: n,
  }),
  fc.record({ kind: fc.constantFrom('addRow' as const, 'moveRow' as const), row: n, to: n }),
  fc.record({ kind: fc.constant('deleteRow' as const), row: n }),
  fc.record({ kind: fc.constant('sort' as const), column: n, isDescending: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('moveColumn' as const, 'insertColumn' as const), column: n, to: n }),
];
/** After these texts stand where nobody generated them. */
export const confusing: readonly fc.Arbitrary<Edit>[] = [
  fc.record({ kind: fc.constantFrom('copyRow' as const, 'copyTexts' as const), row: n, to: n }),
  fc.record({ kind: fc.constant('sortSome' as const), column: n, from: n, count: n }),
];
/** These take from the tab what it knows of its rows. */
export const damaging: readonly fc.Arbitrary<Edit>[] = [
  fc.record({ kind: fc.constant('damageBase' as const), row: n }),
  fc.record({ kind: fc.constant('loseColumns' as const), which: fc.subarray(['#id', '#base'], { minLength: 1 }) }),
];

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet after an edit. `token` is a text that stands nowhere else; `generated` what will be generated for a row. */
export function edited(
  sheet: Sheet,
  edit: Edit,
  token: string,
  generated: (id: string, heading: string) => Cell | undefined,
): Sheet {
  const rows = sheet.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  const body = rows.length - 1;
  if (body === 0 && edit.kind !== 'addRow') return rows;
  const visible = (rows[0] ?? []).flatMap(({ value }, column) => (String(value).startsWith('#') ? [] : [column]));
  const rowAt = (n: number): number => 1 + (n % Math.max(1, body));
  const columnAt = (n: number): number => visible[n % visible.length] ?? 0;
  const cellAt = ({ row, column }: Place): Written | undefined => rows[rowAt(row)]?.[columnAt(column)];
  const change = ({ row, column }: Place, value: Cell, formula = ''): Sheet => {
    const line = rows[rowAt(row)];
    if (line) line[columnAt(column)] = typed(value, cellAt({ row, column }), formula);
    return rows;
  };
  const splice = (from: number, count: number, ...lines: Written[][]): Sheet => {
    rows.splice(from, count, ...lines);
    return rows;
  };
  const [heading = [], ...rest] = rows;

  switch (edit.kind) {
    case 'type':
      return change(edit, token);
    case 'clear':
      if (columnAt(edit.column) !== columnOf(rows, MARK)) return change(edit, '');
      return rows.map((row, r) => (r === rowAt(edit.row) ? row.with(columnAt(edit.column), BLANK) : row));
    case 'formula':
      return change(edit, edit.row % 2 === 0 ? token : (cellAt(edit)?.value ?? ''), `="${token}"`);
    case 'accept': {
      const id = textOf(rows[rowAt(edit.row)]?.[columnOf(rows, '#id')]?.value);
      const value = generated(id, textOf(heading[columnAt(edit.column)]?.value));
      if (value === undefined) return rows;
      return change(edit, edit.column % 2 === 0 ? value : `${value} `);
    }
    case 'addRow': {
      const isFilled = (column: number): boolean => visible.includes(column) && column % 2 === edit.to % 2;
      const line = heading.map((_, column) => (isFilled(column) ? typed(`${token}/${column}`) : BLANK));
      return splice(rowAt(edit.row), 0, line);
    }
    case 'copyRow':
      return splice(rowAt(edit.to), 0, [...(rows[rowAt(edit.row)] ?? [])]);
    case 'copyTexts': {
      const texts = (rows[rowAt(edit.row)] ?? []).map((cell, column) =>
        visible.includes(column) ? { ...cell, made: undefined, from: '' } : BLANK,
      );
      return splice(rowAt(edit.to), 0, texts);
    }
    case 'moveRow': {
      const line = rows[rowAt(edit.row)] ?? [];
      splice(rowAt(edit.row), 1);
      return splice(1 + (edit.to % body), 0, line);
    }
    case 'deleteRow':
      return splice(rowAt(edit.row), 1);
    case 'damageBase': {
      const base = columnOf(rows, '#base');
      return rows.map((row, r) => (r === rowAt(edit.row) && base >= 0 ? row.with(base, typed('{')) : row));
    }
    case 'sort':
      return [heading, ...sorted(rest, columnAt(edit.column), edit.isDescending)];
    case 'sortSome': {
      const first = edit.from % width;
      const isInside = (column: number): boolean => column >= first && column <= first + edit.count;
      const order = sorted(rest, first + (edit.column % (edit.count + 1)), false);
      return [heading, ...rest.map((row, r) => row.map((cell, c) => (isInside(c) ? (order[r]?.[c] ?? BLANK) : cell)))];
    }
    case 'moveColumn':
      return rows.map((row) => {
        const cell = row[edit.column % width] ?? BLANK;
        const others = row.filter((_, column) => column !== edit.column % width);
        return [...others.slice(0, edit.to % width), cell, ...others.slice(edit.to % width)];
      });
    case 'insertColumn':
      return rows.map((row, r) => {
        const own = r === 0 ? typed(OWN_HEADING) : r % 2 === edit.to % 2 ? typed(`${token}/${r}`) : BLANK;
        return [...row.slice(0, edit.column % width), own, ...row.slice(edit.column % width)];
      });
    case 'loseColumns': {
      const lost = edit.which.map((name) => columnOf(rows, name));
      return rows.map((row) => row.filter((_, column) => !lost.includes(column)));
    }
  }
}

const sorted = (rows: readonly Written[][], column: number, isDescending: boolean): Written[][] =>
  [...rows].sort(
    (left, right) =>
      textOf(left[column]?.value).localeCompare(textOf(right[column]?.value), 'th') * (isDescending ? -1 : 1),
  );
