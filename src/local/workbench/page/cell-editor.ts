// The field that opens over a cell to type in, with the cell's choices below it. Enter and Tab keep what was typed,
// Escape does not.
import { choiceList } from './choice-list.ts';
import { made } from './made.ts';

export type Going = 'down' | 'right' | 'left' | 'stay';

export interface Editing {
  /** Scrolls with the grid; the field is put into it, over the cell. */
  readonly area: HTMLElement;
  readonly cell: HTMLElement;
  readonly initial: string;
  /** Values to offer; none for free text. */
  readonly choices: readonly string[];
  readonly onCommit: (typed: string, going: Going) => void;
  readonly onCancel: () => void;
}

const LEAST_WIDTH = 120;

export function openEditor({ area, cell, initial, choices, onCommit, onCancel }: Editing): void {
  const field = made('textarea', { rows: 1, spellcheck: false, className: 'cell-editor', ariaLabel: 'แก้ไขช่อง' });
  field.value = initial;
  const list = choices.length > 0 ? choiceList(field, choices, (value) => commit('stay', value)) : undefined;
  let isOpen = true;
  const close = (finish: () => void): void => {
    if (!isOpen) return;
    isOpen = false;
    list?.element.remove();
    field.remove();
    finish();
  };
  const commit = (going: Going, value = field.value): void => close(() => onCommit(value, going));
  const fit = (): void => {
    field.style.height = '0';
    field.style.height = `${Math.max(cell.offsetHeight, field.scrollHeight + BORDERS)}px`;
    list?.placeBelow();
  };
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const { key, altKey, shiftKey } = event;
    if (key === 'Escape') close(onCancel);
    else if (key === 'Tab') commit(shiftKey ? 'left' : 'right');
    else if (key === 'Enter' && !altKey && !shiftKey) commit('down', list?.chosen() ?? field.value);
    else if (key === 'Enter') field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    else if (!list?.move(key)) return;
    event.preventDefault();
    if (isOpen) fit();
  });
  field.addEventListener('input', () => {
    list?.narrow();
    fit();
  });
  field.addEventListener('blur', () => commit('stay'));
  placeOver(cell, area, field);
  area.append(field, ...(list ? [list.element] : []));
  fit();
  field.focus({ preventScroll: true });
}

const BORDERS = 4;

function placeOver(cell: HTMLElement, area: HTMLElement, field: HTMLElement): void {
  const [inner, outer] = [cell.getBoundingClientRect(), area.getBoundingClientRect()];
  Object.assign(field.style, {
    left: `${inner.left - outer.left + area.scrollLeft}px`,
    top: `${inner.top - outer.top + area.scrollTop}px`,
    width: `${Math.max(inner.width, LEAST_WIDTH)}px`,
    font: getComputedStyle(cell).font,
  });
}
