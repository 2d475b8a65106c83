// A tab as an HTML table: letters, numbers, cells with the looks that the sheet gives them.
import { columnName, parseRect, type Rect } from '../../a1-notation.ts';
import type { CellView, SheetView } from '../../sheet-view.ts';
import { gridLinesOf } from './grid-lines.ts';
import { made } from './made.ts';

/** The id of a cell's element. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

const EDGE = { rows: 100_000, columns: 1_000 };

export function gridTable(sheet: SheetView): HTMLTableElement {
  const { rows, columns } = gridLinesOf(sheet);
  const merges = sheet.merges.flatMap((merge) => parseRect(merge, EDGE) ?? []);
  const widths = [made('col', { className: 'numbers' }), ...columns.map(({ width }) => columnOf(width))];
  const letters = columns.map(({ position }) => made('th', { scope: 'col' }, columnName(position)));
  const head = made('thead', {}, made('tr', {}, made('td'), ...letters));
  const lines = rows.map((row) => {
    const cells = columns.flatMap(({ position }) => cellOf(sheet, row, position, merges) ?? []);
    const line = made('tr', {}, made('th', { scope: 'row' }, String(row)), ...cells);
    const height = sheet.rowHeights[row];
    if (height !== undefined) line.style.height = `${height}px`;
    line.classList.toggle('frozen', row <= sheet.frozenRows);
    return line;
  });
  const table = made(
    'table',
    { tabIndex: 0, role: 'grid', ariaLabel: sheet.name },
    made('colgroup', {}, ...widths),
    head,
  );
  table.append(made('tbody', {}, ...lines));
  table.style.width = `${NUMBERS_WIDTH + columns.reduce((sum, { width }) => sum + width, 0)}px`;
  return table;
}

const NUMBERS_WIDTH = 46;

function columnOf(width: number): HTMLTableColElement {
  const column = made('col');
  column.style.width = `${width}px`;
  return column;
}

/** Undefined for a cell that a merge covers. */
function cellOf(sheet: SheetView, row: number, column: number, merges: readonly Rect[]): HTMLElement | undefined {
  const merge = merges.find(
    (rect) =>
      row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
  );
  if (merge && (merge.row !== row || merge.column !== column)) return undefined;
  const cell = made('td', { id: cellId(row, column), role: 'gridcell' });
  cell.dataset.row = String(row);
  cell.dataset.column = String(column);
  if (merge) Object.assign(cell, { rowSpan: merge.rows, colSpan: merge.columns });
  const view = sheet.cells[row - 1]?.[column - 1];
  if (view) dress(cell, view, sheet.cells[row - 1]?.[column]);
  return cell;
}

const looksNumeric = ({ text, format }: CellView): boolean =>
  format.numberFormat !== '@' && /^-?\d[\d,]*(\.\d+)?%?$/.test(text);

function dress(cell: HTMLTableCellElement, view: CellView, next: CellView | undefined): void {
  const { format, text, note, problem, choices } = view;
  cell.textContent = text;
  cell.title = problem || note;
  const isOpen = format.wrap === 'OVERFLOW' && (next?.text ?? '') === '';
  cell.classList.add(format.wrap === 'WRAP' ? 'wrapped' : isOpen ? 'overflowing' : 'clipped');
  cell.classList.toggle('noted', note !== '');
  cell.classList.toggle('problem', problem !== '');
  cell.classList.toggle('choices', choices.length > 0);
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

/** Keeps the frozen rows in place below the letters; call it when the table is on the page. */
export function freezeRows(table: HTMLTableElement): void {
  let top = table.tHead?.offsetHeight ?? 0;
  for (const line of table.querySelectorAll<HTMLTableRowElement>('tr.frozen')) {
    for (const cell of line.cells) cell.style.top = `${top}px`;
    top += line.offsetHeight;
  }
}
