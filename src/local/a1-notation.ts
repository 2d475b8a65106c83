// A1 notation and rectangles of cells. Rows and columns count from 1 everywhere in the local host, as they do in Apps Script.

/** A block of cells: its top left corner and its size. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The number of a column given in letters of either case. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `B2` for one cell, `B2:C5` for more. */
export function rectName({ row, column, rows, columns }: Rect): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** Reads `B2`, `B2:C5`, `B:C`, `2:5` and `B2:C`; an open end reaches the sheet's edge. Undefined when the text is none of these. */
export function parseRect(text: string, size: Size): Rect | undefined {
  const parts = text.trim().split(':');
  const from = corner.exec(parts[0] ?? '');
  const to = corner.exec(parts[1] ?? parts[0] ?? '');
  if (parts.length > 2 || !from || !to) return undefined;
  const [, fromColumn, fromRow] = from;
  const [, toColumn, toRow] = to;
  if (parts.length === 1 && !(fromColumn && fromRow)) return undefined;
  if (!(fromColumn || fromRow) || !(toColumn || toRow)) return undefined;
  const columns = span(fromColumn && columnNumber(fromColumn), toColumn && columnNumber(toColumn), size.columns);
  const rows = span(fromRow && Number(fromRow), toRow && Number(toRow), size.rows);
  return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}

function span(from: number | '' | undefined, to: number | '' | undefined, edge: number) {
  const start = from || 1;
  const end = to || Math.max(edge, start);
  const first = Math.min(start, end);
  return { first, count: Math.max(start, end) - first + 1 };
}

/** A sheet's name and the cells within it, from `'แผน 2566'!A1`; no name when the text has none. */
export function splitSheetName(text: string): { readonly sheet?: string; readonly cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { cells: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', cells: match[3] ?? '' };
}

export function within(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    within(outer, inner.row, inner.column) &&
    within(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** Every cell of a rectangle, row by row. */
export function* cellsOf(rect: Rect): Generator<readonly [row: number, column: number]> {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) yield [row, column];
  }
}
