// Shows which cells are selected: the cell that takes what is typed, the block around it, and its letters and numbers.
import { cellName, type Rect, within } from '../../a1-notation.ts';

export function markSelection(area: HTMLElement, rect: Rect, active: HTMLElement | null): void {
  for (const cell of area.querySelectorAll('.selected, .in-block')) {
    cell.classList.remove('selected', 'in-block');
    cell.removeAttribute('aria-selected');
  }
  const isBlock = rect.rows > 1 || rect.columns > 1;
  for (const cell of area.querySelectorAll<HTMLElement>('[data-row], [data-column]')) {
    const { row, column } = cell.dataset;
    if (!within(rect, Number(row ?? rect.row), Number(column ?? rect.column))) continue;
    const isLabel = row === undefined || column === undefined;
    if (isBlock || isLabel) cell.classList.add('in-block');
    if (!isLabel) cell.ariaSelected = 'true';
  }
  active?.classList.add('selected');
  area.querySelector('table')?.setAttribute('aria-activedescendant', active?.id ?? cellName(rect.row, rect.column));
}
