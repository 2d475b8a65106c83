// The menu bar: what a spreadsheet offers, and under `ส่วนขยาย` what the add-on's onOpen built.
import { made } from './made.ts';
import { type MenuEntry, menuButton } from './menu.ts';
import { type Desk, dataEntries, editEntries, insertEntries, viewEntries } from './sheet-menus.ts';

export interface MenuActions {
  readonly openFile: (file: File) => void;
  readonly choose: (functionName: string) => void;
}

/** Every menu is made of what is on the desk when it opens. */
export function fillMenuBar(bar: HTMLElement, desk: () => Desk, { openFile, choose }: MenuActions): void {
  const input = made('input', { type: 'file', accept: '.xlsx', hidden: true, ariaLabel: 'ไฟล์ .xlsx ที่จะเปิด' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) openFile(file);
    // The same file can be opened again.
    input.value = '';
  });
  const files: readonly MenuEntry[] = [
    { caption: 'เปิดไฟล์ .xlsx', act: () => input.click() },
    { caption: 'บันทึกเป็น .xlsx', href: 'workbook.xlsx' },
  ];
  const addOn = (): readonly MenuEntry[] =>
    desk()
      .view.menus.flatMap(({ items }) => items)
      .map((item) =>
        'functionName' in item ? { caption: item.caption, act: () => choose(item.functionName) } : ('line' as const),
      );
  bar.replaceChildren(
    ...menuButton('ไฟล์', () => files),
    ...menuButton('แก้ไข', () => editEntries(desk())),
    ...menuButton('มุมมอง', () => viewEntries(desk())),
    ...menuButton('แทรก', () => insertEntries(desk())),
    ...menuButton('ข้อมูล', () => dataEntries(desk())),
    ...menuButton('ส่วนขยาย', addOn),
    input,
  );
}
