// Shows which cells are selected: the cell that takes what is typed, the block around it, and its letters and numbers.
import { type Rect, within } from '../../a1-notation.ts';
import type { GridLines } from './grid-lines.ts';
import { cellId } from './grid-table.ts';

export function markSelection(area: HTMLElement, rect: Rect, active: HTMLElement | null, lines: GridLines): void {
  for (const cell of area.querySelectorAll('.selected, .in-block, [aria-selected]')) {
    cell.classList.remove('selected', 'in-block');
    cell.removeAttribute('aria-selected');
  }
  for (const label of area.querySelectorAll<HTMLElement>('th')) {
    const { row = rect.row, column = rect.column } = label.dataset;
    if (within(rect, Number(row), Number(column))) label.classList.add('in-block');
  }
  const isBlock = rect.rows > 1 || rect.columns > 1;
  for (const cell of cellsIn(rect, lines)) {
    cell.classList.toggle('in-block', isBlock);
    cell.ariaSelected = 'true';
  }
  active?.classList.add('selected');
  if (active) area.querySelector('table')?.setAttribute('aria-activedescendant', active.id);
}

function* cellsIn(rect: Rect, { rows, columns }: GridLines): Generator<HTMLElement> {
  for (const row of rows) {
    for (const { position } of columns) {
      const cell = within(rect, row, position) ? document.getElementById(cellId(row, position)) : null;
      if (cell) yield cell;
    }
  }
}
