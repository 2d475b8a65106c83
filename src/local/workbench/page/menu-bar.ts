// The menu bar: the workbench's own file menu, and under `ส่วนขยาย` what the add-on's onOpen built.
import type { WorkbenchView } from '../exchange.ts';
import { made } from './made.ts';

export interface MenuActions {
  readonly openFile: (file: File) => void;
  readonly choose: (functionName: string) => void;
}

export function showMenus(bar: HTMLElement, menus: WorkbenchView['menus'], actions: MenuActions): void {
  bar.replaceChildren(...menu('ไฟล์', fileItems(actions)), ...menu('ส่วนขยาย', addOnItems(menus, actions)));
}

function fileItems({ openFile }: MenuActions): readonly HTMLElement[] {
  const input = made('input', { type: 'file', accept: '.xlsx', hidden: true, ariaLabel: 'ไฟล์ .xlsx ที่จะเปิด' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) openFile(file);
  });
  const save = made('a', { href: 'workbook.xlsx', download: 'workbook.xlsx' }, 'บันทึกเป็น .xlsx');
  return [item('เปิดไฟล์ .xlsx', () => input.click()), input, save];
}

const addOnItems = (menus: WorkbenchView['menus'], { choose }: MenuActions): readonly HTMLElement[] =>
  menus
    .flatMap(({ items }) => items)
    .flatMap((each) => ('functionName' in each ? item(each.caption, () => choose(each.functionName)) : []));

function item(caption: string, onClick: () => void): HTMLElement {
  const button = made('button', { type: 'button' }, caption);
  button.addEventListener('click', onClick);
  return button;
}

/** A button and the list that it opens; a choice closes the list. */
function menu(caption: string, items: readonly HTMLElement[]): readonly HTMLElement[] {
  const list = made('div', { className: 'menu', popover: 'auto' }, ...items);
  const opener = made('button', { type: 'button', popoverTargetElement: list }, caption);
  list.addEventListener('click', () => list.hidePopover());
  list.addEventListener('beforetoggle', () => {
    const { left, bottom } = opener.getBoundingClientRect();
    list.style.left = `${left}px`;
    list.style.top = `${bottom}px`;
  });
  return [opener, list];
}
