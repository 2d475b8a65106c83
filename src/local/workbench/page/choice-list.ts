// The list of a dropdown below the field of its cell. It suggests: what is typed may be anything, and what a strict cell
// refuses, the sheet refuses.
import { made } from './made.ts';

export interface ChoiceList {
  readonly element: HTMLElement;
  placeBelow(): void;
  /** Leaves the choices that hold what was typed. */
  narrow(): void;
  /** Goes up or down by arrow; false for any other key. */
  move(key: string): boolean;
  /** What the arrows chose. */
  chosen(): string | undefined;
}

export function choiceList(
  field: HTMLTextAreaElement,
  choices: readonly string[],
  onPick: (value: string) => void,
): ChoiceList {
  const element = made('ul', { id: 'choices', role: 'listbox', ariaLabel: 'ตัวเลือกของช่อง' });
  let shown: readonly HTMLElement[] = [];
  let at = -1;

  function offer(values: readonly string[]): void {
    shown = values.map((value, index) => {
      const option = made('li', { id: `choice-${index}`, role: 'option', ariaSelected: 'false' }, value);
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        onPick(value);
      });
      return option;
    });
    at = -1;
    element.replaceChildren(...shown);
    element.hidden = shown.length === 0;
    field.removeAttribute('aria-activedescendant');
  }

  function mark(next: number): void {
    shown[at]?.setAttribute('aria-selected', 'false');
    at = next;
    const option = shown[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option?.id ?? '');
  }

  // A field of several lines may not be a combobox; it says that a list belongs to it.
  field.ariaHasPopup = 'listbox';
  field.ariaAutoComplete = 'list';
  field.setAttribute('aria-controls', element.id);
  offer(choices);
  return {
    element,
    placeBelow() {
      const { left, width } = field.style;
      Object.assign(element.style, { left, minWidth: width, top: `${field.offsetTop + field.offsetHeight}px` });
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    narrow: () => offer(choices.filter((value) => value.includes(field.value.trim()))),
    move(key) {
      if ((key !== 'ArrowDown' && key !== 'ArrowUp') || shown.length === 0) return false;
      mark(key === 'ArrowDown' ? (at + 1) % shown.length : (Math.max(at, 0) - 1 + shown.length) % shown.length);
      return true;
    },
    chosen: () => shown[at]?.textContent ?? undefined,
  };
}
