// The main job as an officer clicks through it, on the bundle that clasp would push.
import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocx } from '../report/docx-reading.ts';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';
import { doubtfulText } from './pasted-text.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

/** Opens the file that the browser saved. */
const textOf = async (download: Download): Promise<string> =>
  readDocx(await readFile(await download.path())).paragraphs.join('\n');

const heading = () => workbench.sidebar.getByRole('heading', { level: 1 }).textContent();
const tabs = () => workbench.page.locator('#tabs button').allTextContents();

describe('the sidebar on the workbench', () => {
  it('goes by mouse from an empty workbook to the downloaded reports of plan and follow-up', async () => {
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
    const [download] = await Promise.all([page.waitForEvent('download'), press('ดาวน์โหลดไฟล์ Word')]);
    expect(download.suggestedFilename()).toMatch(/^วิเคราะห์และแผน ITA 2565 .*\.docx$/);
    expect(await textOf(download)).toContain('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง');
    await press('ใบตรวจทานคะแนน');
    expect(await sidebar.locator('main').textContent()).toMatch(/ตัวเลขในรายงาน \d+ ตัว ตรงกับที่มาทุกตัว/);

    await press('กลับหน้าหลัก');
    expect(await sidebar.locator('.steps .done').count()).toBe(6);

    for (const button of ['ติดตามผล', 'จัดทำแบบติดตามผล', 'กลับหน้าหลัก', 'จัดทำรายงาน']) await press(button);
    await sidebar.getByLabel('แบบรายงาน').selectOption('รายงานผลตามกิจกรรม');
    await press('จัดทำรายงาน');
    const [followUp] = await Promise.all([page.waitForEvent('download'), press('ดาวน์โหลดไฟล์ Word')]);
    expect(followUp.suggestedFilename()).toMatch(/^รายงานผลตามกิจกรรม ITA 2566 .*\.docx$/);
    expect(await textOf(followUp)).toContain('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง');
    await press('ให้เหตุผลแล้วจัดทำอีกครั้ง');
    expect(await sidebar.getByLabel('แบบรายงาน').inputValue()).toBe('รายงานผลตามกิจกรรม');
  });

  it('makes each of the five reports, that of the plan in use first', async () => {
    const { host, press, sidebar } = workbench;
    const report = () => sidebar.getByLabel('แบบรายงาน');
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    for (const method of ['generatePlan', 'generateFollowUp']) host.call(method);
    await press('อ่านข้อมูลใหม่');
    for (const format of ['วิเคราะห์และแผน', 'วิเคราะห์รายเครื่องมือ', 'วิเคราะห์ 7 ประเด็น', 'รายงานผลตามกิจกรรม']) {
      await press('จัดทำรายงาน');
      expect(await report().inputValue()).toBe('วิเคราะห์และแผน');
      await report().selectOption(format);
      await press('จัดทำรายงาน');
      expect(await heading()).toBe('จัดทำรายงานแล้ว');
      await press('กลับหน้าหลัก');
    }
    await press('จัดทำรายงาน');
    await report().selectOption('รายงานผลตามมาตรการ');
    await press('จัดทำรายงาน');
    expect(await sidebar.getByRole('alert').textContent()).toContain('ผลตามมาตรการ');
    for (const button of ['กลับหน้าหลัก', 'ติดตามผล']) await press(button);
    await sidebar.getByLabel('รูปแบบการติดตาม').selectOption('ผลตามมาตรการ');
    for (const button of ['จัดทำแบบติดตามผล', 'กลับหน้าหลัก', 'จัดทำรายงาน']) await press(button);
    await report().selectOption('รายงานผลตามมาตรการ');
    await press('จัดทำรายงาน');
    expect(host.documents().map(({ name }) => name.split(' ITA ')[0])).toEqual([
      'วิเคราะห์และแผน',
      'วิเคราะห์รายเครื่องมือ',
      'วิเคราะห์ 7 ประเด็น',
      'รายงานผลตามกิจกรรม',
      'รายงานผลตามมาตรการ',
    ]);
  });

  it('goes by keyboard alone from an empty workbook to the downloaded report, its follow-up with a picture and the report of that', async () => {
    const { host, page, sidebar, tabTo } = workbench;
    const { keyboard } = page;
    const reach = (title: string) => sidebar.getByRole('heading', { level: 1, name: title }).waitFor();
    const push = async (button: string, title: string): Promise<void> => {
      await tabTo(button);
      await keyboard.press('Enter');
      await reach(title);
    };
    await sidebar.locator('h1').focus();
    await push('เริ่มต้นใช้งาน', 'เริ่มต้นใช้งาน');
    await tabTo('ปีงบประมาณที่ประเมิน');
    await keyboard.type('2567');
    await tabTo('ชื่อหน่วยงาน');
    await keyboard.insertText('องค์การบริหารส่วนตำบลจำลอง');
    await push('สร้างแท็บ', 'สร้างแท็บแล้ว');
    await push('ไปขั้นตอนต่อไป', 'องค์การบริหารส่วนตำบลจำลอง');
    await push('นำเข้าคะแนน', 'นำเข้าคะแนน');
    await tabTo('ข้อความที่มีคะแนน');
    await keyboard.insertText(doubtfulText(2567));
    await push('อ่านข้อความ', 'ตรวจก่อนบันทึก');
    await push('บันทึกลงแท็บ', 'นำเข้าคะแนนแล้ว');
    await push('กลับหน้าหลัก', 'องค์การบริหารส่วนตำบลจำลอง');
    await push('ตั้งค่า', 'ตั้งค่า');
    await tabTo('บันทึกข้อความ');
    await keyboard.press('Enter');
    await tabTo('โทร');
    await keyboard.insertText('0 2000 0000');
    await push('บันทึก', 'บันทึกการตั้งค่าแล้ว');
    await push('กลับหน้าหลัก', 'องค์การบริหารส่วนตำบลจำลอง');
    await push('ตรวจข้อมูล', 'ตรวจข้อมูล');
    await push('ตรวจข้อมูล', 'ไม่พบข้อขัดแย้ง');
    await push('ไปวิเคราะห์จุดอ่อน', 'วิเคราะห์จุดอ่อน');
    await push('วิเคราะห์จุดอ่อน', 'พบประเด็นที่ต้องพัฒนา');
    await push('ไปจัดทำแผนมาตรการ', 'จัดทำแผนมาตรการ');
    await push('จัดทำแผนมาตรการ', 'จัดทำแผนแล้ว');
    await push('ไปจัดทำรายงาน', 'จัดทำรายงาน');
    await push('จัดทำรายงาน', 'จัดทำรายงานแล้ว');
    expect(host.documents()).toHaveLength(1);
    await tabTo('ดาวน์โหลดไฟล์ Word');
    const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(await textOf(download)).toContain('องค์การบริหารส่วนตำบลจำลอง');
    await tabTo('วิเคราะห์และแผน ITA 2567');
    const [again] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(await textOf(again)).toBe(await textOf(download));
    await push('กลับหน้าหลัก', 'องค์การบริหารส่วนตำบลจำลอง');
    await push('ติดตามผล', 'ติดตามผล');
    await push('จัดทำแบบติดตามผล', 'จัดทำแบบติดตามผลแล้ว');
    await push('เพิ่มภาพประกอบ', 'ภาพประกอบ');
    const buffer = await page.screenshot();
    await tabTo('ไฟล์ภาพ');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Space')]);
    await chooser.setFiles({ name: 'ภาพ.png', mimeType: 'image/png', buffer });
    await tabTo('คำบรรยายภาพ');
    await keyboard.insertText('ประชุมชี้แจงเจ้าหน้าที่');
    await push('เพิ่มภาพ', 'เพิ่มภาพแล้ว');
    expect(host.files().some(({ mimeType }) => mimeType === 'image/jpeg')).toBe(true);
    await push('กลับหน้าหลัก', 'องค์การบริหารส่วนตำบลจำลอง');
    await push('จัดทำรายงาน', 'จัดทำรายงาน');
    await tabTo('แบบรายงาน');
    await keyboard.press('End');
    await keyboard.press('ArrowUp');
    await push('จัดทำรายงาน', 'จัดทำรายงานแล้ว');
    expect(host.documents().at(-1)?.name).toMatch(/^รายงานผลตามกิจกรรม/);
  }, 60_000);

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
