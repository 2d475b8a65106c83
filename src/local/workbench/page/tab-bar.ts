// The tabs below the grid: each a button; beside them one that adds a tab and one that lists all, hidden ones too.
import type { TabView, WorkbenchView } from '../exchange.ts';
import { askText, askWhether } from './ask.ts';
import { made } from './made.ts';
import { type MenuEntry, menuButton, openMenu } from './menu.ts';
import type { Desk } from './sheet-menus.ts';

export function fillTabTools(tools: HTMLElement, desk: () => Desk): void {
  const add = made('button', { type: 'button', ariaLabel: 'เพิ่มแท็บ' }, '+');
  add.addEventListener('click', () => desk().perform({ do: 'add-tab' }));
  const all = (): readonly MenuEntry[] =>
    desk().view.tabs.map(({ name, hidden, active }) => ({
      caption: `${active ? '✓ ' : ''}${name}${hidden ? ' (ซ่อนอยู่)' : ''}`,
      act: () => desk().perform(hidden ? { do: 'unhide-tab', sheet: name } : { do: 'open-tab', sheet: name }),
    }));
  tools.replaceChildren(add, ...menuButton('☰', all, 'แท็บทั้งหมด'));
}

/** The active tab opens its menu when it is pressed again; so does every tab for the right button or the menu key. */
export function showTabs(bar: HTMLElement, tabs: WorkbenchView['tabs'], desk: () => Desk): void {
  const had = bar.contains(document.activeElement);
  const buttons = tabs.filter(({ hidden }) => !hidden).map((tab) => tabButton(tab, desk));
  bar.replaceChildren(...buttons);
  const active = bar.querySelector<HTMLElement>('[aria-current]');
  active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (had) active?.focus();
}

function tabButton({ name, active }: TabView, desk: () => Desk): HTMLElement {
  const button = made('button', { type: 'button' }, name);
  const open = (): void => {
    const { left, top } = button.getBoundingClientRect();
    openMenu(tabEntries(name, desk()), left, top);
  };
  if (active) {
    button.setAttribute('aria-current', 'true');
    button.ariaHasPopup = 'menu';
  }
  button.addEventListener('click', () => (active ? open() : desk().perform({ do: 'open-tab', sheet: name })));
  button.addEventListener('dblclick', () => void rename(name, desk()));
  button.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    open();
  });
  return button;
}

const tabEntries = (sheet: string, desk: Desk): readonly MenuEntry[] => [
  { caption: 'เปลี่ยนชื่อแท็บ', act: () => void rename(sheet, desk) },
  { caption: 'ซ่อนแท็บ', act: () => desk.perform({ do: 'hide-tab', sheet }) },
  { caption: 'ลบแท็บ', act: () => void remove(sheet, desk) },
];

async function rename(sheet: string, { perform }: Desk): Promise<void> {
  const question = { title: 'เปลี่ยนชื่อแท็บ', text: 'ชื่อใหม่', button: 'เปลี่ยนชื่อ' };
  const name = await askText(question, sheet);
  if (name !== undefined && name !== sheet) perform({ do: 'rename-tab', sheet, name });
}

async function remove(sheet: string, { perform }: Desk): Promise<void> {
  const text = `ลบแท็บ ${sheet} พร้อมข้อมูลทั้งหมดในแท็บ กด Ctrl+Z เพื่อนำกลับมาได้`;
  if (await askWhether({ title: 'ลบแท็บ', text, button: 'ลบแท็บ' })) perform({ do: 'delete-tab', sheet });
}
