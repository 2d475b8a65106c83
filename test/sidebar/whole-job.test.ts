// The main job as an officer clicks through it, on the bundle that clasp would push.
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const heading = () => workbench.sidebar.getByRole('heading', { level: 1 }).textContent();
const tabs = () => workbench.page.locator('#tabs button').allTextContents();

describe('the sidebar on the workbench', () => {
  it('goes by mouse from an empty workbook to the downloaded report', async () => {
    const { page, sidebar, press } = workbench;
    await press('เริ่มต้นใช้งาน');
    await sidebar.getByLabel('ปีงบประมาณที่ประเมิน').selectOption('2565');
    await press('ใส่ตัวอย่าง');
    expect(await tabs()).toEqual(expect.arrayContaining(['ตั้งค่า', 'คะแนนตัวชี้วัด']));

    await press('ไปขั้นตอนต่อไป');
    expect(await sidebar.getByLabel('ผลการประเมิน').textContent()).toContain('91.22 คะแนนระดับ A');
    expect(await sidebar.locator('.bars li').count()).toBe(10);
    await press('ตรวจข้อมูล');
    await press('ตรวจข้อมูล');
    expect(await heading()).toBe('ไม่พบข้อขัดแย้ง');

    await press('ไปวิเคราะห์จุดอ่อน');
    await press('วิเคราะห์จุดอ่อน');
    expect(await tabs()).toContain('ข้อบกพร่องและจุดอ่อน');
    await press('ไปจัดทำแผนมาตรการ');
    await press('จัดทำแผนมาตรการ');
    expect(await tabs()).toContain('แผนมาตรการ 2566');

    await press('ไปจัดทำรายงาน');
    await press('จัดทำรายงาน');
    expect(await heading()).toBe('จัดทำรายงานแล้ว');
    expect(await sidebar.getByRole('link', { name: 'PDF' }).getAttribute('href')).toMatch(
      /\/d\/[^/]+\/export\?format=pdf$/,
    );
    const documents = page.getByRole('region', { name: 'เอกสารที่สร้าง' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      documents.getByRole('link', { name: 'ดาวน์โหลด .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^วิเคราะห์และแผน ITA 2565 .*\.docx$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

    await press('กลับหน้าหลัก');
    expect(await sidebar.locator('.steps .done').count()).toBe(6);
  });

  it('asks the server once when it opens', async () => {
    const { page, sidebar } = workbench;
    const calls: unknown[] = [];
    page.on('request', (request) => {
      const action = request.postDataJSON() as { do: string; args: readonly unknown[] } | null;
      if (action?.do === 'run') calls.push(action.args[0]);
    });
    await page.reload();
    await sidebar.locator('.steps').waitFor();
    expect(calls).toEqual(['state']);
  });

  it('takes the last command back', async () => {
    const { press, sidebar } = workbench;
    await press('เริ่มต้นใช้งาน');
    await press('ใส่ตัวอย่าง');
    await press('ไปขั้นตอนต่อไป');
    await press('ย้อนกลับ: เริ่มต้นใช้งาน');
    expect(await heading()).toBe('ย้อนกลับแล้ว');
    expect(await tabs()).not.toContain('คะแนนตัวชี้วัด');
    await press('กลับหน้าหลัก');
    expect(await sidebar.locator('.steps [aria-current=step]').textContent()).toContain('เริ่มต้นใช้งาน');
  });

  it('goes from a finding to its cell', async () => {
    const { host, page, press, sidebar } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    host.edit('คะแนนตัวชี้วัด', 'D7', '20');
    await press('อ่านข้อมูลใหม่');
    await press('ตรวจข้อมูล');
    await press('ตรวจข้อมูล');
    const target = sidebar.getByRole('button', { name: /^ไปที่ ตั้งค่า!/ }).first();
    const cell = (await target.textContent())?.split('!')[1];
    await target.click();
    await page.waitForFunction((address) => document.querySelector('output')?.value === address, cell);
    expect(await page.locator('#tabs [aria-current]').textContent()).toBe('ตั้งค่า');
  });

  it('shows a failure as an alert in Thai and gives the focus back to the button', async () => {
    const { host, press, sidebar } = workbench;
    await press('เริ่มต้นใช้งาน');
    host.fail({ at: 1, mode: 'kill' });
    await press('ใส่ตัวอย่าง');
    expect(await sidebar.getByRole('alert').textContent()).toContain('คำสั่งอาจทำเสร็จแล้วหรือยังไม่ได้ทำ');
    expect(await sidebar.locator(':focus').textContent()).toBe('ใส่ตัวอย่าง');
    await press('ใส่ตัวอย่าง');
    expect(await sidebar.getByRole('alert').textContent()).toBe('');
  });
});
