// The bar above the grid: the address of what is selected, and what was typed into its first cell, to be changed there.
import { cellName, type Rect, rectName } from '../../a1-notation.ts';
import type { SheetView } from '../../sheet-view.ts';
import { typedIn } from './grid.ts';

export interface FormulaBar {
  show(sheet: SheetView, selection: Rect): void;
}

/** Enter keeps what was typed, Escape does not; both lead back to the grid. */
export function formulaBar(
  address: HTMLOutputElement,
  field: HTMLTextAreaElement,
  { edit, leave }: { readonly edit: (cell: string, typed: string) => void; readonly leave: () => void },
): FormulaBar {
  let cell = '';
  let typed = '';

  const fit = (): void => {
    field.style.height = '';
    if (document.activeElement === field) field.style.height = `${field.scrollHeight}px`;
  };
  const reset = (): void => {
    field.value = typed;
    fit();
  };
  field.addEventListener('input', fit);
  field.addEventListener('focus', fit);
  field.addEventListener('blur', reset);
  field.addEventListener('keydown', (event) => {
    const isKept = event.key === 'Enter' && !event.altKey && !event.shiftKey;
    if (!isKept && event.key !== 'Escape') return;
    event.preventDefault();
    if (isKept && field.value !== typed) {
      typed = field.value;
      edit(cell, typed);
    }
    leave();
  });
  return {
    show(sheet, selection) {
      cell = cellName(selection.row, selection.column);
      address.value = rectName(selection);
      typed = typedIn(sheet.cells[selection.row - 1]?.[selection.column - 1]);
      if (document.activeElement !== field) reset();
    },
  };
}
