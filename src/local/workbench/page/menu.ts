// A list of choices to click or to walk with the arrows: under a button, or where the mouse asked for it.
import { made } from './made.ts';

export type MenuEntry = MenuChoice | 'line';

export interface MenuChoice {
  readonly caption: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly isOff?: boolean;
  /** Chooses by a link instead, which downloads. */
  readonly href?: string;
  readonly act?: () => void;
}

/** A button and the list that it opens; the list is made anew each time, so that it fits what is selected. */
export function menuButton(
  caption: string,
  entriesNow: () => readonly MenuEntry[],
  label = caption,
): readonly HTMLElement[] {
  const list = listElement(label);
  const opener = made('button', { type: 'button', ariaHasPopup: 'menu', popoverTargetElement: list }, caption);
  if (label !== caption) opener.ariaLabel = label;
  list.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') list.replaceChildren(...elementsOf(entriesNow()));
  });
  list.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'open') return;
    const { left, bottom } = opener.getBoundingClientRect();
    placeAt(list, left, bottom);
  });
  return [opener, list];
}

/** Opens a list at a point of the window; the focus returns to where it was. */
export function openMenu(entries: readonly MenuEntry[], x: number, y: number): void {
  const before = document.activeElement;
  const list = listElement('เมนูของสิ่งที่เลือก');
  list.append(...elementsOf(entries));
  document.body.append(list);
  list.showPopover();
  placeAt(list, x, y);
  list.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    if (document.activeElement === document.body && before instanceof HTMLElement)
      before.focus({ preventScroll: true });
    list.remove();
  });
}

const CHOICE = '[role=menuitem]:not(:disabled)';

function listElement(label: string): HTMLElement {
  const list = made('div', { className: 'menu', popover: 'auto', role: 'menu', ariaLabel: label });
  list.addEventListener('keydown', (event) => {
    if (walk(list, event.key)) event.preventDefault();
    event.stopPropagation();
  });
  return list;
}

/** Within the window. */
function placeAt(list: HTMLElement, x: number, y: number): void {
  list.style.left = `${Math.max(0, Math.min(x, innerWidth - list.offsetWidth))}px`;
  list.style.top = `${Math.max(0, Math.min(y, innerHeight - list.offsetHeight))}px`;
}

function walk(list: HTMLElement, key: string): boolean {
  const choices = [...list.querySelectorAll<HTMLElement>(CHOICE)];
  const at = choices.indexOf(document.activeElement as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % choices.length,
    ArrowUp: (Math.max(at, 0) - 1 + choices.length) % choices.length,
    Home: 0,
    End: choices.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  choices[target]?.focus();
  return true;
}

/** The first choice takes the focus as the list opens. */
function elementsOf(entries: readonly MenuEntry[]): readonly HTMLElement[] {
  const elements = entries.map((entry) => (entry === 'line' ? made('hr') : choiceElement(entry)));
  const first = elements.find((element) => element.matches(CHOICE));
  if (first) first.autofocus = true;
  return elements;
}

function choiceElement({ caption, keys, isOff = false, href, act }: MenuChoice): HTMLElement {
  const text = [made('span', {}, caption), ...(keys === undefined ? [] : [made('kbd', {}, keys)])];
  const choice =
    href === undefined
      ? made('button', { type: 'button', role: 'menuitem', disabled: isOff }, ...text)
      : made('a', { role: 'menuitem', href, download: '' }, ...text);
  choice.addEventListener('click', () => {
    choice.closest<HTMLElement>('[popover]')?.hidePopover();
    act?.();
  });
  return choice;
}
