// The grid by mouse: drawing a selection, letters and numbers, borders of columns, menus, notes, ticks, dropdowns.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from '../../sidebar/open-workbench.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  workbench.host.edit('Sheet1', 'A1:A3', '7');
  workbench.host.person.note('Sheet1', 'A1', 'กรอกเป็นตัวเลข');
  await workbench.press('อ่านข้อมูลใหม่');
});
afterEach(() => workbench.close());

const cell = (row: number, column: number) => workbench.page.locator(`#cell-${row}-${column}`);
const label = (text: string) => workbench.page.locator('#grid th').getByText(text, { exact: true });
const address = () => workbench.page.getByLabel('ช่องที่เลือก', { exact: true }).textContent();
const choose = (name: string) => workbench.page.getByRole('menuitem', { name }).click();

describe('the grid by mouse', () => {
  it('selects what is drawn over, and more with Shift', async () => {
    await cell(1, 1).hover();
    await workbench.page.mouse.down();
    await cell(3, 2).hover();
    await workbench.page.mouse.up();
    expect(await address()).toBe('A1:B3');
    await cell(5, 4).click({ modifiers: ['Shift'] });
    expect(await address()).toBe('A1:D5');
    expect(workbench.host.selection()).toMatchObject({ rows: 5, columns: 4 });
  });

  it('selects a row by its number and deletes it', async () => {
    await label('2').click();
    expect(await address()).toMatch(/^A2:[A-Z]+2$/);
    await label('2').click({ button: 'right' });
    await choose('ลบแถว 2');
    await workbench.page.waitForFunction(() => document.getElementById('cell-3-1')?.textContent === '');
    expect(workbench.host.cells('Sheet1')).toEqual([[7], [7]]);
  });

  it('hides a column and shows it again', async () => {
    await label('B').click();
    await workbench.page.getByRole('button', { name: 'มุมมอง' }).click();
    await choose('ซ่อนคอลัมน์ B');
    await cell(1, 2).waitFor({ state: 'detached' });
    await workbench.page.getByRole('button', { name: 'มุมมอง' }).click();
    await choose('แสดงคอลัมน์ที่ซ่อนทั้งหมด (1)');
    await cell(1, 2).waitFor();
  });

  it('makes a column wider by its border', async () => {
    const before = (await cell(1, 1).boundingBox())?.width ?? 0;
    const box = await label('A').boundingBox();
    if (!box) throw new Error('Column A has no letter.');
    await workbench.page.mouse.move(box.x + box.width - 2, box.y + 8);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(box.x + box.width + 58, box.y + 8);
    await workbench.page.mouse.up();
    await workbench.page.waitForFunction(
      (width) => (document.getElementById('cell-1-1')?.getBoundingClientRect().width ?? 0) > width,
      before,
    );
    expect(workbench.host.view('Sheet1').columnWidths[1]).toBe(before + 60);
  });

  it('shows a note beside the cell that is pointed at, and keeps one that is written', async () => {
    const { page, host } = workbench;
    await cell(1, 1).hover();
    await page.locator('.note-bubble', { hasText: 'กรอกเป็นตัวเลข' }).waitFor();
    await cell(2, 1).click();
    await page.locator('.note-bubble').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'แทรก' }).click();
    await choose('โน้ตของช่อง');
    await page.getByLabel('โน้ตของ Sheet1!A2').fill('ตรวจแล้ว');
    await page.getByRole('button', { name: 'บันทึกโน้ต' }).click();
    await page.locator('#cell-2-1.noted').hover();
    await page.locator('.note-bubble', { hasText: 'ตรวจแล้ว' }).waitFor();
    expect(host.view('Sheet1').cells[1]?.[0]?.note).toBe('ตรวจแล้ว');
  });

  it('sorts from the menu and says what it sorts', async () => {
    workbench.host.edit('Sheet1', 'A3', '1');
    await workbench.press('อ่านข้อมูลใหม่');
    await cell(1, 1).click();
    await workbench.page.getByRole('button', { name: 'ข้อมูล' }).click();
    await choose('จัดเรียง A1:A3 ตามคอลัมน์ A (น้อยไปมาก)');
    await workbench.page.waitForFunction(() => document.getElementById('cell-1-1')?.textContent === '1');
    expect(workbench.host.cells('Sheet1')).toEqual([[1], [7], [7]]);
  });

  it('opens a dropdown by its arrow and takes a choice', async () => {
    const { host, page } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    const row = host.cells('ตั้งค่า').findIndex(([name]) => name === 'ประเภทหน่วยงาน') + 1;
    host.person.select('ตั้งค่า');
    await workbench.press('อ่านข้อมูลใหม่');
    await cell(row, 2).locator('.arrow').click();
    await page.getByRole('option', { name: 'อบจ.' }).click();
    await cell(row, 2).filter({ hasText: 'อบจ.' }).waitFor();
    expect(host.cells('ตั้งค่า')[row - 1]?.[1]).toBe('อบจ.');
  });

  it('keeps the heading in view', async () => {
    const { host, page } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    host.person.select('รายการ OIT');
    await workbench.press('อ่านข้อมูลใหม่');
    const before = (await cell(1, 3).boundingBox())?.y;
    await page.locator('#grid').evaluate((grid) => grid.scrollTo(0, 400));
    expect((await cell(1, 3).boundingBox())?.y).toBe(before);
    expect((await cell(20, 3).boundingBox())?.y).toBeLessThan(800);
  });

  it('says when the only tab cannot be deleted, and leaves it', async () => {
    const { page, host } = workbench;
    await page.locator('#tabs button').click({ button: 'right' });
    await choose('ลบแท็บ');
    await page.getByRole('button', { name: 'ลบแท็บ' }).click();
    await page.getByRole('alert').filter({ hasText: 'เพราะเป็นแท็บเดียวที่แสดงอยู่' }).waitFor();
    expect(host.sheets()).toHaveLength(1);
  });
});
