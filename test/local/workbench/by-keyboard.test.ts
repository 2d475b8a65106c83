// The grid without a mouse: selecting, copying, lines, tabs, menus and dropdowns from the keyboard alone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from '../../sidebar/open-workbench.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  workbench.host.edit('Sheet1', 'A1:B2', 'ก');
  workbench.host.edit('Sheet1', 'B2', '=1+1');
  await workbench.press('อ่านข้อมูลใหม่');
  await workbench.page.locator('#cell-1-1').click();
});
afterEach(() => workbench.close());

const address = () => workbench.page.getByLabel('ช่องที่เลือก', { exact: true }).textContent();
const shows = (row: number, column: number, text: string) =>
  workbench.page.locator(`#cell-${row}-${column}`).filter({ hasText: text }).waitFor();
const becomes = (row: number, column: number, text: string) =>
  workbench.page.waitForFunction(
    ([id, wanted]) => document.getElementById(String(id))?.textContent === wanted,
    [`cell-${row}-${column}`, text],
  );

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await workbench.page.keyboard.press(key);
}

describe('the grid by keyboard', () => {
  it('draws the selection with Shift, and selects everything with Ctrl+A', async () => {
    await press('Shift+ArrowRight', 'Shift+ArrowDown');
    expect(await address()).toBe('A1:B2');
    await press('ArrowRight');
    expect(await address()).toBe('B1');
    await press('Control+a');
    expect(await address()).toMatch(/^A1:[A-Z]+40$/);
    expect(workbench.host.selection().rows).toBe(40);
  });

  it('copies cells with their formulas, cuts, and takes both back', async () => {
    await press('Shift+ArrowDown', 'Control+c', 'ArrowRight', 'ArrowRight', 'Control+v');
    await shows(2, 3, 'ก');
    await press('Control+Home', 'Control+x', 'Control+End', 'ArrowDown', 'Control+v');
    await shows(3, 3, 'ก');
    await becomes(1, 1, '');
    await press('Control+z');
    await shows(1, 1, 'ก');
    await press('Control+z');
    await becomes(2, 3, '');
    await press('Control+y');
    await shows(2, 3, 'ก');
  });

  it('inserts a row from the menu key and gives the focus back to the grid', async () => {
    await press('Shift+F10');
    await workbench.page.getByRole('menuitem', { name: 'แทรกเหนือแถว 1' }).focus();
    await press('Enter');
    await becomes(1, 1, '');
    await press('ArrowDown');
    expect(await address()).toBe('A2');
    await press('Shift+F10', 'Escape', 'ArrowDown');
    expect(await address()).toBe('A3');
  });

  it('chooses from a dropdown, whose list narrows to what is typed', async () => {
    const { host, page } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    const row = host.cells('ตั้งค่า').findIndex(([label]) => label === 'ประเภทหน่วยงาน') + 1;
    host.person.select('ตั้งค่า', `B${row}`);
    await workbench.press('อ่านข้อมูลใหม่');
    await page.getByRole('grid').focus();
    await press('Enter', 'Control+a', 'Delete');
    await page.keyboard.type('เทศบาลต');
    expect(await page.getByRole('option').allTextContents()).toEqual(['เทศบาลตำบล']);
    await press('ArrowDown', 'Enter');
    await shows(row, 2, 'เทศบาลตำบล');
    expect(host.cells('ตั้งค่า')[row - 1]?.[1]).toBe('เทศบาลตำบล');
  });

  it('keeps every line of a cell that is opened and left unchanged', async () => {
    const { host, page } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    const row = host.cells('ตั้งค่า').findIndex(([label]) => label === 'หลักเกณฑ์คัดเลือกประเด็น') + 1;
    const before = host.cells('ตั้งค่า')[row - 1]?.[1];
    expect(before).toContain('\n');
    host.person.select('ตั้งค่า', `B${row}`);
    await workbench.press('อ่านข้อมูลใหม่');
    await page.getByRole('grid').focus();
    await press('F2', 'Enter', 'ArrowUp', 'ArrowUp', 'F2', 'End', 'Alt+Enter');
    await page.keyboard.type('บรรทัดใหม่');
    await press('Enter');
    await shows(row - 1, 2, 'บรรทัดใหม่');
    expect(host.cells('ตั้งค่า')[row - 1]?.[1]).toBe(before);
    expect(host.cells('ตั้งค่า')[row - 2]?.[1]).toBe('85\nบรรทัดใหม่');
  });

  it('edits in the formula bar, and leaves it by Escape without a change', async () => {
    const bar = workbench.page.getByLabel('แถบสูตร');
    await bar.focus();
    await bar.fill('=B2*3');
    await press('Enter');
    await shows(1, 1, '6');
    await bar.focus();
    await bar.fill('ทิ้ง');
    await press('Escape', 'ArrowDown');
    expect(await address()).toBe('A2');
    await shows(1, 1, '6');
  });

  it('adds, renames, hides and finds tabs', async () => {
    const { page, host } = workbench;
    await page.getByRole('button', { name: 'เพิ่มแท็บ' }).press('Enter');
    await page.locator('#tabs [aria-current]', { hasText: 'Sheet2' }).press('Enter');
    await press('Enter');
    await page.getByLabel('ชื่อใหม่').fill('บันทึกย่อ');
    await press('Enter');
    await page.locator('#tabs [aria-current]', { hasText: 'บันทึกย่อ' }).press('Enter');
    await press('ArrowDown', 'Enter');
    await page.locator('#tabs [aria-current]', { hasText: 'Sheet1' }).waitFor();
    expect(host.sheets().at(-1)).toMatchObject({ name: 'บันทึกย่อ', hidden: true });
    await page.getByRole('button', { name: 'แท็บทั้งหมด' }).press('Enter');
    await press('End', 'Enter');
    await page.locator('#tabs [aria-current]', { hasText: 'บันทึกย่อ' }).waitFor();
  });

  it('is left by Tab', async () => {
    await press('Tab');
    expect(await workbench.page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('grid');
  });
});
