// The grid and its surroundings, as a person uses them in a browser.
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from '../../sidebar/open-workbench.ts';
import { hostOf, script } from '../script-fixture.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const cell = (row: number, column: number) => workbench.page.locator(`#cell-${row}-${column}`);
const shows = (row: number, column: number, text: string) => cell(row, column).filter({ hasText: text }).waitFor();

describe('the workbench', () => {
  it('keeps what is typed into a cell and works formulas out again', async () => {
    const { page } = workbench;
    await cell(1, 1).dblclick();
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=A1*2+11');
    await page.keyboard.press('Tab');
    await shows(2, 1, '91');
    await cell(1, 1).click();
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await shows(2, 1, '31');
    await cell(2, 1).click();
    expect(await page.getByLabel('แถบสูตร').inputValue()).toBe('=A1*2+11');
  });

  it('drops what is typed on Escape, and clears a cell on Delete', async () => {
    const { page, host } = workbench;
    await cell(1, 1).click();
    await page.keyboard.type('ทิ้ง');
    await page.keyboard.press('Escape');
    expect(host.cells('Sheet1')).toEqual([]);
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await shows(1, 1, '1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.getElementById('cell-1-1')?.textContent === '');
  });

  it('offers the choices of a cell and says when one is refused', async () => {
    const { host, page, press } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    await press('อ่านข้อมูลใหม่');
    await page.getByRole('button', { name: 'ตั้งค่า', exact: true }).click();
    const row = host.cells('ตั้งค่า').findIndex(([label]) => label === 'ประเภทหน่วยงาน') + 1;
    await cell(row, 2).dblclick();
    expect(await page.getByRole('option').allTextContents()).toContain('เทศบาลเมือง');
    await page.getByLabel('แก้ไขช่อง').fill('กรม');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .filter({ hasText: `ตั้งค่า!B${row}` })
      .waitFor();
    expect(await cell(row, 2).textContent()).toBe('อบต.');
  });

  it('hides what the sheet hides', async () => {
    const { host, page, press } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    host.call('analyse');
    await press('อ่านข้อมูลใหม่');
    await page.getByRole('button', { name: 'ข้อบกพร่องและจุดอ่อน' }).click();
    await shows(1, 2, 'เครื่องมือ');
    const { hiddenColumns } = host.view('ข้อบกพร่องและจุดอ่อน');
    expect(hiddenColumns.length).toBeGreaterThan(0);
    for (const column of hiddenColumns) expect(await cell(1, column).count()).toBe(0);
    const hidden = host.sheets().filter((sheet) => sheet.hidden);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { name } of hidden) expect(await page.locator('#tabs').getByText(name, { exact: true }).count()).toBe(0);
  });

  it('closes the sidebar and opens it again from the menu of the add-on', async () => {
    const { page, sidebar } = workbench;
    await page.getByRole('button', { name: 'ปิดแถบด้านข้าง' }).click();
    expect(await page.locator('#sidebar').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'ส่วนขยาย' }).click();
    await page.getByRole('menuitem', { name: 'เปิดผู้ช่วย ITA' }).click();
    await sidebar.locator('.steps').waitFor();
  });

  it('saves the workbook as .xlsx and opens it again', async () => {
    const { host, page } = workbench;
    host.edit('Sheet1', 'A1', 'คงอยู่');
    await page.getByRole('button', { name: 'ไฟล์' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'บันทึกเป็น .xlsx' }).click(),
    ]);
    const saved = await readFile(await download.path());
    host.edit('Sheet1', 'A1', 'เปลี่ยนไปแล้ว');
    await page.locator('input[type=file]').setInputFiles({ name: 'book.xlsx', mimeType: '', buffer: saved });
    await shows(1, 1, 'คงอยู่');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bad.xlsx', mimeType: '', buffer: Buffer.from('no workbook') });
    await page.getByRole('alert').filter({ hasText: 'เปิดไฟล์นี้ไม่ได้' }).waitFor();
    await shows(1, 1, 'คงอยู่');
  });

  it('downloads the Word file behind a Google Doc that the sidebar links to, and leaves the machine for nothing', async () => {
    const { host, page, press, sidebar } = workbench;
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(page.url()).origin)) outside.push(request.url());
    });
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    host.call('analyse');
    host.call('generatePlan');
    await press('อ่านข้อมูลใหม่');
    await press('จัดทำรายงาน');
    await press('จัดทำรายงาน');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sidebar.getByRole('link', { name: 'เปิดรายงานใน Google เอกสาร' }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
    expect(outside.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
  });

  it('shows a report page by page as it will be printed, with its headings, tables and Thai text', async () => {
    const { host, page, press } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    for (const method of ['analyse', 'generatePlan', 'exportReport']) host.call(method);
    await press('อ่านข้อมูลใหม่');
    await page.getByRole('button', { name: /^ดูตัวอย่าง/ }).click();
    const preview = page.getByRole('dialog');
    await preview.locator('section').nth(2).waitFor();
    expect(await preview.locator('table').count()).toBeGreaterThan(2);
    expect(await preview.getByText('๙๑.๒๒').count()).toBeGreaterThan(0);
    await preview.getByText('บันทึกข้อความ', { exact: true }).waitFor();
    const line = await preview.getByText(/^เรียน/).evaluate((paragraph) => {
      const { fontSize, lineHeight } = getComputedStyle(paragraph.closest('p') ?? paragraph);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    });
    expect(line).toBeCloseTo(1.3, 1);
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
  });

  it('draws the chart of the scores, and draws it anew when a score changes', async () => {
    const { host, page, press } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    host.person.select('คะแนนตัวชี้วัด');
    await press('อ่านข้อมูลใหม่');
    const chart = page.getByRole('img', { name: /^แผนภูมิ คะแนนรายตัวชี้วัด: การปฏิบัติหน้าที่ 90.78,/ });
    await chart.waitFor();
    expect(await chart.locator('rect').count()).toBe(10);
    const before = Number(await chart.locator('rect').first().getAttribute('width'));
    await cell(2, 4).click();
    await page.keyboard.type('45.39');
    await page.keyboard.press('Enter');
    const after = page.getByRole('img', { name: /การปฏิบัติหน้าที่ 45.39,/ });
    await after.waitFor();
    expect(Number(await after.locator('rect').first().getAttribute('width'))).toBeCloseTo(before / 2);
  });

  it('shows checkboxes of an opened file, and ticks them by mouse and by the space bar', async () => {
    const { page } = workbench;
    const made = await hostOf({ code: script(`sheet.getRange('A1:A2').insertCheckboxes();`) });
    made.run('main');
    const saved = Buffer.from(await made.save());
    await page.locator('input[type=file]').setInputFiles({ name: 'book.xlsx', mimeType: '', buffer: saved });
    const box = cell(1, 1).getByRole('img');
    await page.getByRole('img', { name: 'ไม่ได้ทำเครื่องหมาย' }).first().waitFor();
    await box.click();
    await page.getByRole('img', { name: 'ทำเครื่องหมายแล้ว' }).waitFor();
    await cell(2, 1).click();
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByRole('img', { name: 'ทำเครื่องหมายแล้ว' }).count()).toBe(2);
  });
});
