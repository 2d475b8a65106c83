// The field that opens over a cell to type in. Enter and Tab keep what was typed, Escape does not.
import { made } from './made.ts';

export type Step = 'down' | 'right' | 'stay';

export interface Editing {
  readonly cell: HTMLElement;
  readonly initial: string;
  /** Values to offer; none for free text. */
  readonly choices: readonly string[];
  readonly onCommit: (typed: string, step: Step) => void;
  readonly onCancel: () => void;
}

export function openEditor({ cell, initial, choices, onCommit, onCancel }: Editing): void {
  const field = choices.length > 0 ? choiceField(choices) : made('textarea', { rows: 1, spellcheck: false });
  field.className = 'cell-editor';
  field.ariaLabel = 'แก้ไขช่อง';
  field.value = initial;
  let isOpen = true;
  const close = (finish: () => void): void => {
    if (!isOpen) return;
    isOpen = false;
    field.remove();
    finish();
  };
  const commit = (step: Step): void => close(() => onCommit(field.value, step));
  field.addEventListener('keydown', (event: Event) => {
    const { key, altKey } = event as KeyboardEvent;
    event.stopPropagation();
    if (key === 'Escape') close(onCancel);
    else if (key === 'Tab' || (key === 'Enter' && !altKey)) {
      event.preventDefault();
      commit(key === 'Tab' ? 'right' : 'down');
    } else if (key === 'Enter') field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  });
  field.addEventListener('blur', () => commit('stay'));
  field.addEventListener('mousedown', (event) => event.stopPropagation());
  cell.append(field);
  field.focus();
}

/** Suggests and accepts anything: what a strict cell refuses, the sheet refuses. */
function choiceField(choices: readonly string[]): HTMLInputElement {
  const list = made('datalist', { id: 'choices' }, ...choices.map((value) => made('option', { value })));
  const field = made('input', { type: 'text' });
  field.setAttribute('list', list.id);
  field.append(list);
  return field;
}
