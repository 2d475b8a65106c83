// Templates of the officers' own, by mouse: edited, checked, chosen for a report, put aside, and the way out where one of
// them stands in the way.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocx } from '../report/docx-reading.ts';
import { withPart } from '../report/edited-templates.ts';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

const FORMAT = 'วิเคราะห์และแผน';
const SHIPPED = 'แม่แบบที่มากับระบบ';
const HOSTILE = '<img src=x onerror="document.title=\'broken\'"> \u202eกลับ\u202c </script>';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  workbench.host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
  workbench.host.call('generatePlan');
});
afterEach(() => workbench.close());

const presses = async (...buttons: readonly string[]): Promise<void> => {
  for (const button of buttons) await workbench.press(button);
};
const heading = () => workbench.sidebar.getByRole('heading', { level: 1 }).textContent();
const main = () => workbench.sidebar.locator('main').textContent();
const alert = () => workbench.sidebar.getByRole('alert');
const chosenTemplate = () =>
  workbench.sidebar
    .getByLabel('แม่แบบ', { exact: true })
    .evaluate((control) => (control as HTMLSelectElement).selectedOptions[0]?.textContent);

function edited(template = ''): void {
  expect(workbench.host.call('editTemplate', { format: FORMAT, template })).toMatchObject({ ok: true });
}

/** Types a paragraph, as it stands in the file, at the top of the newest Doc. */
function write(paragraph: string): void {
  const doc = workbench.host.documents().at(-1);
  if (!doc) throw new Error('There is no Doc in Drive.');
  const added = `<w:body><w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`;
  workbench.host.drive.edit(
    doc.id,
    withPart(doc.bytes, (xml) => xml.replace('<w:body>', added)),
  );
}

const firstLine = () => readDocx(workbench.host.documents().at(-1)?.bytes ?? new Uint8Array()).paragraphs[0];

describe('templates', () => {
  it('are made, listed, checked and put aside after a question, each in its view', async () => {
    const { host, sidebar } = workbench;
    await presses('อ่านข้อมูลใหม่', 'แม่แบบรายงาน');
    expect(await main()).toContain(`รายงานนี้ใช้${SHIPPED}`);
    await presses('แก้ไขแม่แบบ');
    const made = host.documents()[0];
    expect(await sidebar.getByRole('link', { name: `แม่แบบรายงาน ${FORMAT}` }).getAttribute('href')).toBe(made?.url);
    await presses('ดูแม่แบบทั้งหมด');
    await sidebar.getByLabel('ชื่อแม่แบบ').fill('ฉบับย่อ');
    await presses('เพิ่มแม่แบบ', 'ดูแม่แบบทั้งหมด');
    expect(await sidebar.locator('.cards strong').allTextContents()).toEqual(['แม่แบบที่แก้ไขไว้ (ไม่มีชื่อ)', 'ฉบับย่อ']);
    const short = sidebar.locator('.cards li').filter({ hasText: 'ฉบับย่อ' });
    await short.getByRole('button', { name: 'ตรวจแม่แบบ' }).click();
    await sidebar.getByRole('heading', { level: 1, name: 'แม่แบบใช้ได้' }).waitFor();
    await presses('ดูแม่แบบทั้งหมด');
    await short.getByRole('button', { name: `กลับไปใช้${SHIPPED}` }).click();
    await presses('ยังใช้แม่แบบนี้');
    expect(await short.count()).toBe(1);
    await short.getByRole('button', { name: `กลับไปใช้${SHIPPED}` }).click();
    await presses('ยืนยันเลิกใช้แม่แบบนี้', 'ดูแม่แบบทั้งหมด');
    expect(await short.count()).toBe(0);
    expect(host.documents()).toHaveLength(2);
    await sidebar.getByLabel('แบบรายงาน').selectOption('รายงานผลตามกิจกรรม');
    expect(await sidebar.locator('.cards').count()).toBe(0);
  });

  it('are offered for their report, the one without a name first, and print what they say', async () => {
    const { sidebar } = workbench;
    edited('ฉบับย่อ');
    write('ฉบับย่อของเรา');
    await presses('อ่านข้อมูลใหม่', 'จัดทำรายงาน');
    expect(await chosenTemplate()).toBe(SHIPPED);
    await sidebar.getByLabel('แม่แบบ', { exact: true }).selectOption('ฉบับย่อ');
    await presses('จัดทำรายงาน');
    expect(firstLine()).toBe('ฉบับย่อของเรา');
    expect(await main()).toContain('แม่แบบ: ฉบับย่อ');
    edited();
    await presses('กลับหน้าหลัก', 'จัดทำรายงาน');
    expect(await chosenTemplate()).toBe('แม่แบบที่แก้ไขไว้ (ไม่มีชื่อ)');
    await sidebar.getByLabel('แบบรายงาน').selectOption('วิเคราะห์ 7 ประเด็น');
    expect(await chosenTemplate()).toBe(SHIPPED);
  });

  it('that are broken are refused, checked from there with place and paragraph, or passed over', async () => {
    const { sidebar } = workbench;
    edited();
    write('หน่วยงาน {ชื่อหน่วยงานน} &lt;b&gt;หนา&lt;/b&gt;');
    await presses('อ่านข้อมูลใหม่', 'จัดทำรายงาน', 'จัดทำรายงาน');
    expect(await alert().textContent()).toContain('ชื่อหน่วยงานน');
    await presses('ตรวจแม่แบบ');
    expect(await heading()).toContain('ผลการตรวจแม่แบบ');
    const finding = sidebar.locator('.cards.error li').first();
    expect(await finding.locator('blockquote').textContent()).toBe('หน่วยงาน {ชื่อหน่วยงานน} <b>หนา</b>');
    expect(await finding.textContent()).toContain('ย่อหน้าที่ 1');
    await presses('ไปจัดทำรายงาน', 'จัดทำรายงาน', `ใช้${SHIPPED}`);
    expect(await heading()).toBe('จัดทำรายงานแล้ว');
    expect(await main()).toContain(`แม่แบบ: ${SHIPPED}`);
  });

  it('that cannot be opened leave the choice of the shipped one; a kept copy is used and its age said', async () => {
    const { host } = workbench;
    edited();
    host.drive.signIn('colleague@agency.example');
    await presses('อ่านข้อมูลใหม่', 'จัดทำรายงาน', 'จัดทำรายงาน');
    expect(await alert().textContent()).toContain('ไฟล์นี้ไม่มีสำเนา');
    await presses(`ใช้${SHIPPED}`);
    expect(await heading()).toBe('จัดทำรายงานแล้ว');

    edited('ของเพื่อนร่วมงาน');
    host.call('exportReport', { format: FORMAT, template: 'ของเพื่อนร่วมงาน' });
    host.drive.signIn('another@agency.example');
    await presses('กลับหน้าหลัก', 'จัดทำรายงาน');
    await workbench.sidebar.getByLabel('แม่แบบ', { exact: true }).selectOption('ของเพื่อนร่วมงาน');
    await presses('จัดทำรายงาน');
    expect(await main()).toMatch(/จึงใช้สำเนาที่เก็บไว้ในไฟล์นี้เมื่อวันที่ .* \(วันนี้\)/);
  });

  it('that were put aside meanwhile are said to be gone, with the way to those there are', async () => {
    const { host, sidebar } = workbench;
    edited('ฉบับย่อ');
    await presses('อ่านข้อมูลใหม่', 'จัดทำรายงาน');
    await sidebar.getByLabel('แม่แบบ', { exact: true }).selectOption('ฉบับย่อ');
    host.call('restoreTemplate', { format: FORMAT, template: 'ฉบับย่อ' });
    await presses('จัดทำรายงาน');
    expect(await alert().textContent()).toContain('ไม่มีแม่แบบชื่อ ฉบับย่อ');
    await presses('ดูแม่แบบทั้งหมด');
    expect(await heading()).toBe('แม่แบบรายงาน');
  });

  it('with hostile names and texts are shown as text', async () => {
    const { page, sidebar } = workbench;
    edited(HOSTILE);
    write('{&lt;img src=x onerror=1&gt;}');
    await presses('อ่านข้อมูลใหม่', 'แม่แบบรายงาน');
    expect(await sidebar.locator('.cards strong').textContent()).toBe(HOSTILE);
    await presses('ตรวจแม่แบบ');
    expect(await sidebar.locator('blockquote').first().textContent()).toContain('{<img src=x onerror=1>}');
    await presses('ไปจัดทำรายงาน');
    await sidebar.getByLabel('แม่แบบ', { exact: true }).selectOption({ label: HOSTILE });
    await presses('จัดทำรายงาน');
    expect(await alert().textContent()).toContain('<img src=x onerror=1>');
    expect(await sidebar.locator('img, main script').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
  });
});
