// A tab as an HTML table: letters, numbers, cells with the looks that the sheet gives them.
import { columnName, parseRect, type Rect, within } from '../../a1-notation.ts';
import type { CellView, SheetView } from '../../sheet-view.ts';
import type { GridLines } from './grid-lines.ts';
import { made } from './made.ts';

/** The id of a cell's element. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

const EDGE = { rows: 100_000, columns: 1_000 };

export function gridTable(sheet: SheetView, { rows, columns }: GridLines): HTMLTableElement {
  const merges = mergesOf(sheet);
  const widths = [made('col', { className: 'numbers' }), ...columns.map(({ width }) => columnOf(width))];
  const letters = columns.map(({ position }) => {
    const letter = made('th', { scope: 'col' }, columnName(position), made('span', { className: 'border' }));
    letter.dataset.column = String(position);
    letter.classList.toggle('after-hidden', sheet.hiddenColumns.includes(position - 1));
    return letter;
  });
  const head = made('thead', {}, made('tr', {}, made('td', { className: 'corner' }), ...letters));
  const lines = rows.map((row) => lineOf(sheet, row, columns, merges));
  const table = made(
    'table',
    { tabIndex: 0, role: 'grid', ariaLabel: sheet.name, ariaMultiSelectable: 'true' },
    made('colgroup', {}, ...widths),
    head,
  );
  table.append(made('tbody', {}, ...lines));
  table.style.width = `${NUMBERS_WIDTH + columns.reduce((sum, { width }) => sum + width, 0)}px`;
  return table;
}

const NUMBERS_WIDTH = 46;

/** Draws the rows that changed; false, with nothing done, where more than cells changed. */
export function redrawRows(
  table: HTMLTableElement,
  { cells: before, charts: _, ...frame }: SheetView,
  after: SheetView,
  { rows, columns }: GridLines,
): boolean {
  const { cells, charts: __, ...newFrame } = after;
  const [body] = table.tBodies;
  if (body?.rows.length !== rows.length || JSON.stringify(frame) !== JSON.stringify(newFrame)) return false;
  if (Math.max(0, ...before.map(({ length }) => length)) !== Math.max(0, ...cells.map(({ length }) => length)))
    return false;
  const merges = mergesOf(after);
  rows.forEach((row, index) => {
    const [was, is] = [before[row - 1] ?? [], cells[row - 1] ?? []];
    if (JSON.stringify(was) === JSON.stringify(is)) return;
    body.rows[index]?.replaceWith(lineOf(after, row, columns, merges));
  });
  return true;
}

const mergesOf = ({ merges }: SheetView): readonly Rect[] => merges.flatMap((merge) => parseRect(merge, EDGE) ?? []);

function lineOf(
  sheet: SheetView,
  row: number,
  columns: GridLines['columns'],
  merges: readonly Rect[],
): HTMLTableRowElement {
  const number = made('th', { scope: 'row' }, String(row), made('span', { className: 'border' }));
  number.dataset.row = String(row);
  number.classList.toggle('after-hidden', sheet.hiddenRows.includes(row - 1));
  const cells = columns.flatMap(({ position }) => cellOf(sheet, row, position, merges) ?? []);
  const line = made('tr', {}, number, ...cells);
  const height = sheet.rowHeights[row];
  if (height !== undefined) line.style.height = `${height}px`;
  line.classList.toggle('frozen', row <= sheet.frozenRows);
  return line;
}

function columnOf(width: number): HTMLTableColElement {
  const column = made('col');
  column.style.width = `${width}px`;
  return column;
}

/** Undefined for a cell that a merge covers. */
function cellOf(sheet: SheetView, row: number, column: number, merges: readonly Rect[]): HTMLElement | undefined {
  const merge = merges.find((rect) => within(rect, row, column));
  if (merge && (merge.row !== row || merge.column !== column)) return undefined;
  const cell = made('td', { id: cellId(row, column), role: 'gridcell' });
  cell.dataset.row = String(row);
  cell.dataset.column = String(column);
  cell.classList.toggle('frozen-column', column <= sheet.frozenColumns);
  if (merge) Object.assign(cell, { rowSpan: merge.rows, colSpan: merge.columns });
  const view = sheet.cells[row - 1]?.[column - 1];
  if (view) dress(cell, view, sheet.cells[row - 1]?.[column]);
  return cell;
}

const looksNumeric = ({ text, format }: CellView): boolean =>
  format.numberFormat !== '@' && /^-?\d[\d,]*(\.\d+)?%?$/.test(text);

/** What there is to say about a cell: what went wrong in it, or its note. */
export const remarkOn = (view: CellView | undefined): string => view?.problem || view?.note || '';

function dress(cell: HTMLTableCellElement, view: CellView, next: CellView | undefined): void {
  const { format, text, note, problem, choices, ticked } = view;
  cell.textContent = ticked === null ? text : '';
  if (remarkOn(view) !== '') cell.setAttribute('aria-description', remarkOn(view));
  const isOpen = format.wrap === 'OVERFLOW' && (next?.text ?? '') === '';
  cell.classList.add(format.wrap === 'WRAP' ? 'wrapped' : isOpen ? 'overflowing' : 'clipped');
  cell.classList.toggle('noted', note !== '');
  cell.classList.toggle('problem', problem !== '');
  if (choices.length > 0) {
    cell.classList.add('choices');
    cell.append(made('span', { className: 'arrow' }));
  }
  if (ticked !== null) cell.append(tickBox(ticked));
  const { style } = cell;
  style.fontSize = `${format.fontSize}pt`;
  style.verticalAlign = format.vertical;
  style.textAlign = format.horizontal === 'general' ? (looksNumeric(view) ? 'right' : 'left') : format.horizontal;
  if (format.bold) style.fontWeight = '700';
  if (format.italic) style.fontStyle = 'italic';
  if (format.fontColor !== '#000000') style.color = format.fontColor;
  if (format.background !== '#ffffff') style.backgroundColor = format.background;
  for (const [side, { color }] of Object.entries(format.borders))
    style.setProperty(`border-${side}`, `1px solid ${color}`);
}

/** The grid has the focus and moves it from cell to cell; the box only shows. */
function tickBox(ticked: boolean): HTMLElement {
  const box = made('span', {
    className: 'tick',
    role: 'img',
    ariaLabel: ticked ? 'ทำเครื่องหมายแล้ว' : 'ไม่ได้ทำเครื่องหมาย',
  });
  box.textContent = ticked ? '☑' : '☐';
  return box;
}

/** Keeps the frozen rows and columns in place beside the letters and numbers; call it when the table is on the page. */
export function freezePanes(table: HTMLTableElement): void {
  let top = table.tHead?.offsetHeight ?? 0;
  for (const line of table.querySelectorAll<HTMLTableRowElement>('tr.frozen')) {
    for (const cell of line.cells) cell.style.top = `${top}px`;
    top += line.offsetHeight;
  }
  for (const cell of table.querySelectorAll<HTMLElement>('.frozen-column')) cell.style.left = `${cell.offsetLeft}px`;
}
