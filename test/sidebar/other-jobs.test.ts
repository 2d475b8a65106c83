// What stands beside the steps of the main job, by mouse over the real workbench: what regenerating left, the follow-up, the
// library and the new year.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

const PLAN = 'แผนมาตรการ 2566';
const FOLLOW_UP = 'ติดตามผล 2566';
const LIBRARY = 'คลังข้อเสนอแนะ';
const HISTORY = 'คะแนนย้อนหลัง';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  run('setUpWorkbook', { fiscalYear: 2565, example: true });
  run('generatePlan');
  await workbench.press('อ่านข้อมูลใหม่');
});
afterEach(() => workbench.close());

function run(method: string, params: object = {}): void {
  expect(workbench.host.call(method, params)).toMatchObject({ ok: true });
}

async function presses(...buttons: readonly string[]): Promise<void> {
  for (const button of buttons) await workbench.press(button);
}

const rowOf = (tab: string, text: string): number =>
  workbench.host.cells(tab).findIndex((row) => row.includes(text)) + 1;
/** The letter of a column. */
const columnOf = (tab: string, heading: string): string =>
  letterOf(workbench.host.cells(tab)[0]?.indexOf(heading) ?? -1);
const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);
const main = () => workbench.sidebar.locator('main').textContent();
const heading = () => workbench.sidebar.getByRole('heading', { level: 1 }).textContent();
const selectedTab = () => workbench.page.locator('#tabs [aria-current]').textContent();
const tabs = () => workbench.host.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));

describe('the plan made again', () => {
  it('shows what was kept beside what was generated, and brings a deleted row back', async () => {
    const { host, sidebar } = workbench;
    const generated = String(host.cells(PLAN)[1]?.[0]);
    const deleted = String(host.cells(PLAN)[3]?.[0]);
    host.edit(PLAN, 'A2', '<b>มาตรการของเราเอง</b>');
    host.person.deleteRows(PLAN, 4);
    await presses('จัดทำแผนมาตรการ', 'จัดทำแผนมาตรการ');

    const kept = sidebar.getByRole('listitem').filter({ hasText: '<b>มาตรการของเราเอง</b>' });
    expect(await kept.locator('details').getAttribute('open')).toBeNull();
    await kept.getByText('ข้อความจากระบบ').click();
    expect(await kept.locator('details .quotation').innerText()).toBe(generated);
    await presses(`ไปที่ ${PLAN}!A2`);
    expect(await selectedTab()).toBe(PLAN);
    expect(await main()).toContain('แถวที่ลบด้วยมือ (1)');

    await presses('นำแถวที่ลบกลับมา');
    expect(await heading()).toBe('นำแถวที่ลบกลับมาแล้ว');
    expect(rowOf(PLAN, deleted)).toBeGreaterThan(0);
    expect(host.cells(PLAN)[1]?.[0]).toBe('<b>มาตรการของเราเอง</b>');
  });

  it('says beforehand what it will keep, and changes nothing until it is told to', async () => {
    const { host, sidebar } = workbench;
    host.edit(PLAN, 'A2', 'มาตรการของเราเอง');
    const before = host.snapshot();
    await presses('จัดทำแผนมาตรการ');
    await sidebar.getByLabel('รูปแบบแผน').selectOption('7 ประเด็น');
    await presses('ดูสิ่งที่จะคงไว้ก่อน');
    expect(await heading()).toBe('ก่อนจัดทำแผนมาตรการ');
    expect(await main()).toContain('มาตรการของเราเอง');
    expect(host.snapshot()).toEqual(before);
    await presses('จัดทำแผนมาตรการ');
    expect(await heading()).toContain('จัดทำแผนแล้ว');
    expect(host.cells(PLAN)[0]).toContain('ประเด็น');
    expect(host.cells(PLAN).flat()).toContain('มาตรการของเราเอง');
  });

  it('is in the format that was chosen, and keeps it without a choice', async () => {
    await presses('จัดทำแผนมาตรการ');
    await workbench.sidebar.getByLabel('รูปแบบแผน').selectOption('7 ประเด็น');
    await presses('จัดทำแผนมาตรการ');
    const inTopics = workbench.host.cells(PLAN);
    expect(inTopics[0]).toContain('ประเด็น');
    await presses('กลับหน้าหลัก', 'จัดทำแผนมาตรการ', 'จัดทำแผนมาตรการ');
    expect(workbench.host.cells(PLAN)).toEqual(inTopics);
  });
});

describe('the follow-up', () => {
  it('is made in the chosen format and counts what was reported', async () => {
    const { host, sidebar } = workbench;
    await presses('ติดตามผล');
    await sidebar.getByLabel('รูปแบบการติดตาม').selectOption('ผลตามมาตรการ');
    await presses('จัดทำแบบติดตามผล');
    expect(tabs()).toContain(FOLLOW_UP);
    expect(tabs()).not.toContain('ยกระดับตัวชี้วัด 2566');

    host.edit(FOLLOW_UP, `${columnOf(FOLLOW_UP, 'สถานะ')}2`, 'ดำเนินการแล้วเสร็จ');
    await presses('กลับหน้าหลัก', 'ติดตามผล', 'ดูสิ่งที่จะคงไว้ก่อน');
    expect(await main()).toContain('ไม่มีช่องที่แก้ไขด้วยมือ');
    await presses('จัดทำแบบติดตามผล', 'กลับหน้าหลัก', 'ติดตามผล');
    const counts = await sidebar.locator('.rows li').allInnerTexts();
    expect(counts.map((line) => line.replace(/\s+/g, ' '))).toContain('ดำเนินการแล้วเสร็จ 1 รายการ');
  });

  it('is reached by keyboard alone, with the focus following the view', async () => {
    const { page, sidebar, tabTo } = workbench;
    await sidebar.locator('h1').focus();
    await tabTo('ติดตามผล');
    await page.keyboard.press('Enter');
    await sidebar.getByRole('heading', { level: 1, name: 'ติดตามผล' }).waitFor();
    expect(await sidebar.locator(':focus').textContent()).toBe('ติดตามผล');
    await tabTo('จัดทำแบบติดตามผล');
    await page.keyboard.press('Enter');
    await sidebar.getByRole('heading', { level: 1, name: 'จัดทำแบบติดตามผลแล้ว' }).waitFor();
    expect(tabs()).toEqual(expect.arrayContaining([FOLLOW_UP, 'ยกระดับตัวชี้วัด 2566']));
  });
});

describe('the library', () => {
  it('is opened and searched, and a row goes back to the text as shipped', async () => {
    const { host, sidebar } = workbench;
    await presses(LIBRARY);
    expect(await sidebar.getByLabel('คำค้น').count()).toBe(0);
    await presses('เปิดคลังข้อเสนอแนะ');
    const shipped = host.cells(LIBRARY);
    host.edit(LIBRARY, `${columnOf(LIBRARY, 'ประเด็น')}${rowOf(LIBRARY, 'O12')}`, 'ข้อความของหน่วยงาน');

    await sidebar.getByLabel('คำค้น').fill('๐๑๒ทดสอบ');
    await presses('ค้นหา');
    expect(await main()).toContain('ไม่พบแถวตามคำค้น');
    await sidebar.getByLabel('คำค้น').fill('O12');
    await presses('ค้นหา');
    expect(await sidebar.locator('.cards li').allInnerTexts()).toEqual([expect.stringContaining('ข้อความของหน่วยงาน')]);
    await sidebar.getByRole('button', { name: `ไปที่ ${LIBRARY}!` }).click();
    expect(host.selection()).toMatchObject({ sheet: LIBRARY });
    await presses('คืนข้อความตั้งต้น');
    expect(host.cells(LIBRARY)).toEqual(shipped);
  });
});

describe('the new year', () => {
  it('is explained, confirmed and begun, and the past stays', async () => {
    const { host, sidebar } = workbench;
    await presses('งานประจำปีงบประมาณ');
    const before = host.snapshot();
    await presses('ดูสิ่งที่จะเปลี่ยน');
    expect(await main()).toContain(`ระดับของปี 2565 ลงแท็บ ${HISTORY}`);
    expect(host.snapshot()).toEqual(before);
    await presses('ยืนยันขึ้นปีงบประมาณใหม่');
    expect(await heading()).toBe('เริ่มปีงบประมาณ พ.ศ. 2566 แล้ว');
    expect(await main()).toContain('คะแนนภาพรวมที่ประกาศ: 91.22');
    expect(tabs()).toEqual(expect.arrayContaining(['คะแนนตัวชี้วัด 2565', 'คะแนนตัวชี้วัด', FOLLOW_UP]));
    await presses('ไปขั้นตอนต่อไป');
    expect(await sidebar.getByLabel('ผลการประเมิน').textContent()).toContain('ปีงบประมาณ พ.ศ. 2566');
  });
});

describe('the comparison of years', () => {
  it('asks for a second year, and then shows its tab', async () => {
    await presses('งานประจำปีงบประมาณ', 'เปรียบเทียบรายปี');
    expect(await workbench.sidebar.getByRole('alert').textContent()).toContain('ต้องมีคะแนนอย่างน้อยสองปี');
    for (const [index, typed] of [2564, ...Array<number>(10).fill(80), 80, 'B'].entries())
      workbench.host.edit(HISTORY, `${letterOf(index)}2`, typed);
    await presses('เปรียบเทียบรายปี');
    expect(await heading()).toBe('เปรียบเทียบรายปีแล้ว');
    await presses('เปิดแท็บ เปรียบเทียบคะแนน');
    expect(await selectedTab()).toBe('เปรียบเทียบคะแนน');
  });
});
