// A published total that contradicts the scores: the report can still be made, as a draft, or with a reason for each finding
// and the choice of the result to print.
import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  workbench.host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
  setting('คะแนนภาพรวมที่ประกาศ', '83.12');
  await workbench.press('อ่านข้อมูลใหม่');
});
afterEach(() => workbench.close());

function setting(label: string, typed: string): void {
  const row = workbench.host.cells('ตั้งค่า').findIndex(([name]) => name === label) + 1;
  workbench.host.edit('ตั้งค่า', `B${row}`, typed);
}

const heading = () => workbench.sidebar.getByRole('heading', { level: 1 }).textContent();
const reasons = () => workbench.sidebar.getByLabel('เหตุผลที่ยังใช้ข้อมูลนี้');
const reasonsInLog = () =>
  workbench.host.cells('บันทึกการทำงาน').flatMap((row) => row.filter((cell) => String(cell).startsWith('เหตุผล: ')));

/** To the view that makes the report, over weak points and a plan. */
async function goOnToTheReport(): Promise<void> {
  for (const method of ['analyse', 'generatePlan']) workbench.host.call(method);
  for (const button of ['อ่านข้อมูลใหม่', 'จัดทำรายงาน']) await workbench.press(button);
}

/** Whether the report that the page offers to download is marked as a draft, and whether it holds the published total. */
async function downloaded(): Promise<{ readonly isDraft: boolean; readonly hasTotal: boolean }> {
  const link = workbench.page.getByRole('link', { name: 'ดาวน์โหลด .docx' });
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), link.click()]);
  const parts = new PizZip(await readFile(await download.path()));
  const text = (parts.file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, ' ');
  return { isDraft: text.includes('ร่าง'), hasTotal: text.includes('๘๓.๑๒') };
}

describe('with an error finding open', () => {
  it('the findings lead on, saying that the memo becomes a draft', async () => {
    await workbench.press('ตรวจข้อมูล');
    await workbench.press('ตรวจข้อมูล');
    expect(await workbench.sidebar.locator('main').textContent()).toMatch(/83\.12.*คำว่า ร่าง กำกับไว้จนกว่าจะแก้ไข/s);
    for (const button of ['ไปวิเคราะห์จุดอ่อน', 'วิเคราะห์จุดอ่อน', 'ไปจัดทำแผนมาตรการ', 'จัดทำแผนมาตรการ', 'ไปจัดทำรายงาน'])
      await workbench.press(button);
    expect(await heading()).toBe('จัดทำรายงาน');
  });

  it('the report is made by mouse as a draft', async () => {
    await goOnToTheReport();
    expect(await workbench.sidebar.locator('main').textContent()).toContain('ไม่มีเหตุผล 2 รายการ');
    const about = await reasons().evaluateAll((fields) =>
      fields.map((field) => {
        const [id = ''] = (field.getAttribute('aria-describedby') ?? '').split(' ');
        return field.ownerDocument.getElementById(id)?.textContent;
      }),
    );
    expect(about).toEqual([expect.stringContaining('83.12'), expect.stringContaining('ระดับ')]);
    await workbench.press('จัดทำรายงาน');
    expect(await workbench.sidebar.locator('main').textContent()).toContain('มีคำว่า ร่าง กำกับ เพราะ');
    expect(await downloaded()).toEqual({ isDraft: true, hasTotal: true });
  });

  it('the report is made without the draft mark once each finding has a reason and the result is chosen', async () => {
    const { press, sidebar } = workbench;
    await goOnToTheReport();
    await press('ใช้เหตุผลแรกกับรายการที่ยังว่าง');
    await sidebar.getByText('พิมพ์เหตุผลของรายการใดรายการหนึ่งก่อน').waitFor();
    await reasons().first().fill('<b>รอแก้ไขประกาศ</b> {{ }}');
    await press('ใช้เหตุผลแรกกับรายการที่ยังว่าง');
    expect(await reasons().nth(1).inputValue()).toBe('<b>รอแก้ไขประกาศ</b> {{ }}');
    await sidebar.getByRole('radio', { name: /^ผลที่ประกาศ/ }).check();
    await press('จัดทำรายงาน');
    expect(await sidebar.locator('main').textContent()).toContain('ฉบับนี้ไม่มีคำว่า ร่าง กำกับ');
    expect(await downloaded()).toEqual({ isDraft: false, hasTotal: true });
    expect(reasonsInLog()).toHaveLength(2);

    for (const button of ['กลับหน้าหลัก', 'จัดทำรายงาน']) await press(button);
    expect(await sidebar.getByRole('radio', { name: /^ผลที่คำนวณ/ }).count()).toBe(0);
    await sidebar.getByText('ให้เหตุผลไว้แล้ว 2 รายการ').click();
    expect(await reasons().first().inputValue()).toBe('<b>รอแก้ไขประกาศ</b> {{ }}');
    await press('จัดทำรายงาน');
    expect(reasonsInLog()).toHaveLength(2);
  });

  it('the computed result is printed where it is chosen', async () => {
    await goOnToTheReport();
    await workbench.sidebar.getByRole('radio', { name: /^ผลที่คำนวณ/ }).check();
    await workbench.press('จัดทำรายงาน');
    expect(await downloaded()).toMatchObject({ isDraft: true, hasTotal: false });
  });

  it('what is found while the reasons are typed is shown before the report is made', async () => {
    const { host, press, sidebar } = workbench;
    await goOnToTheReport();
    await reasons().first().fill('รอแก้ไขประกาศ');
    host.edit('แผนมาตรการ 2566', 'C2', '');
    await press('จัดทำรายงาน');
    expect(await heading()).toBe('จัดทำรายงาน');
    expect(await sidebar.locator('main').textContent()).toContain('พบรายการใหม่');
    expect(await reasons().first().inputValue()).toBe('รอแก้ไขประกาศ');
    await press('จัดทำรายงาน');
    expect(await heading()).toBe('จัดทำรายงานแล้ว');
  });

  it('reasons that were typed are not lost unasked', async () => {
    const { press, sidebar } = workbench;
    await goOnToTheReport();
    await reasons().first().fill('รอแก้ไขประกาศ');
    await press('หน้าหลัก');
    expect(await heading()).toBe('จัดทำรายงาน');
    expect(await sidebar.getByRole('alert').textContent()).toContain('ยังไม่ได้บันทึก');
    await press('ออกโดยไม่บันทึก');
    expect(await sidebar.locator('.steps').count()).toBe(1);
  });

  it('home opens each later step whose tabs exist', async () => {
    const { press, sidebar } = workbench;
    const steps = () => sidebar.locator('.steps').getByRole('button').allTextContents();
    expect(await steps()).toEqual(['กรอกคะแนนตัวชี้วัด', 'วิเคราะห์จุดอ่อน', 'จัดทำแผนมาตรการ']);
    await press('จัดทำแผนมาตรการ');
    await press('จัดทำแผนมาตรการ');
    await press('กลับหน้าหลัก');
    expect(await steps()).toContain('จัดทำรายงาน');
    await press('จัดทำรายงาน');
    expect(await reasons().count()).toBe(2);
  });

  it('the report view counts the findings as the cells are when it opens', async () => {
    await goOnToTheReport();
    await workbench.press('กลับหน้าหลัก');
    setting('คะแนนภาพรวมที่ประกาศ', '91.22');
    await workbench.press('จัดทำรายงาน');
    expect(await heading()).toBe('จัดทำรายงาน');
    expect(await reasons().count()).toBe(0);
  });

  it('what cannot be read is refused by the server, with its cell', async () => {
    workbench.host.edit('คะแนนตัวชี้วัด', 'D7', 'เก้าสิบ');
    await workbench.press('อ่านข้อมูลใหม่');
    await workbench.press('วิเคราะห์จุดอ่อน');
    await workbench.press('วิเคราะห์จุดอ่อน');
    expect(await workbench.sidebar.getByRole('alert').textContent()).toContain('คะแนนตัวชี้วัด!D7');
  });
});
