// Settings by group, as an officer changes them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingGroups } from '../../src/workbook/setting-rows.ts';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

const SETTINGS = 'ตั้งค่า';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  workbench.host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
  for (const button of ['อ่านข้อมูลใหม่', SETTINGS]) await workbench.press(button);
});
afterEach(() => workbench.close());

const settings = () =>
  Object.fromEntries(workbench.host.cells(SETTINGS).map(([label, value]) => [String(label), String(value)]));
const unfold = async (group: string) => workbench.sidebar.locator('summary', { hasText: group }).click();
const heading = (name: string) => workbench.sidebar.getByRole('heading', { level: 1, name });

describe('the settings', () => {
  it('show a control for every row that the tab declares, under the heading of its group', async () => {
    const shown = await workbench.sidebar.locator('details.group').evaluateAll((groups) =>
      groups.map((group) => ({
        title: group.querySelector('summary')?.textContent,
        labels: [...group.querySelectorAll('.field > label, legend')].map((label) => label.textContent),
      })),
    );
    expect(shown.slice(0, -1)).toEqual(
      settingGroups.map(({ title, rows }) => ({ title, labels: rows.map(({ label }) => label) })),
    );
    expect(shown.slice(-1)).toMatchObject([{ title: 'เกณฑ์ระดับ' }]);
  });

  it('save what was changed and nothing else', async () => {
    const { press, sidebar } = workbench;
    const before = settings();
    await unfold('หลักเกณฑ์');
    await sidebar.getByLabel('เกณฑ์ผ่าน').fill('๘๐');
    await sidebar.getByRole('checkbox', { name: 'ทุกตัวชี้วัด' }).check();
    await unfold('รายงาน');
    await sidebar.getByLabel('รูปแบบแผน', { exact: true }).selectOption('7 ประเด็น');
    await press('บันทึก');
    await heading('บันทึกการตั้งค่าแล้ว').waitFor();
    expect(settings()).toEqual({
      ...before,
      เกณฑ์ผ่าน: '๘๐',
      หลักเกณฑ์คัดเลือกประเด็น: `ทุกตัวชี้วัด\n${before.หลักเกณฑ์คัดเลือกประเด็น}`,
      รูปแบบแผน: '7 ประเด็น',
    });
    await press('กลับหน้าหลัก');
    await press('ย้อนกลับ: แก้ไขการตั้งค่า');
    await heading('ย้อนกลับแล้ว').waitFor();
    expect(settings()).toEqual(before);
    expect(await sidebar.getByRole('button', { name: 'ย้อนกลับ: เริ่มต้นใช้งาน' }).isVisible()).toBe(true);
  });

  it('say at the field what is wrong, even in a group that is folded, and save nothing', async () => {
    const { press, sidebar, host } = workbench;
    const before = host.snapshot();
    await unfold('หลักเกณฑ์');
    const field = sidebar.getByLabel('เกณฑ์ผ่าน');
    await field.fill('<b>มาก</b>');
    await unfold('หลักเกณฑ์');
    await press('บันทึก');
    await sidebar.getByText('ไม่ใช่ตัวเลขระหว่าง 0 ถึง 100').waitFor();
    expect(await field.evaluate((node) => [node === document.activeElement, node.ariaInvalid])).toEqual([true, 'true']);
    expect(
      await field.evaluate(
        (node) => document.getElementById(node.getAttribute('aria-describedby')?.split(' ')[1] ?? '')?.textContent,
      ),
    ).toContain('<b>มาก</b>');
    expect(host.snapshot()).toEqual(before);
    await field.fill('80');
    await press('บันทึก');
    await heading('บันทึกการตั้งค่าแล้ว').waitFor();
  });

  it('leave a cell alone that a colleague changed meanwhile', async () => {
    const { press, sidebar, host } = workbench;
    await unfold('หลักเกณฑ์');
    await sidebar.getByLabel('เกณฑ์ผ่าน').fill('80');
    const row = host.cells(SETTINGS).findIndex(([label]) => label === 'เกณฑ์ผ่าน') + 1;
    host.edit(SETTINGS, `B${row}`, '75');
    await press('บันทึก');
    await sidebar.getByText('มีผู้แก้ช่อง').waitFor();
    expect(settings().เกณฑ์ผ่าน).toBe('75');
  });
});

describe('the reading of E and F', () => {
  it('is asked when the report is made, once, and both are named', async () => {
    const { host, press, sidebar } = workbench;
    host.call('generatePlan');
    for (const button of ['กลับหน้าหลัก', 'จัดทำรายงาน']) await press(button);
    const reading = sidebar.getByRole('group', { name: 'ระดับ E และ F' });
    expect(await reading.getByRole('radio').count()).toBe(2);
    await reading.getByRole('radio', { name: '50.00' }).check();
    await press('จัดทำรายงาน');
    await heading('จัดทำรายงานแล้ว').waitFor();
    expect(host.cells('เกณฑ์การประเมิน').find(([key]) => key === 'เกณฑ์ระดับที่ใช้')?.[1]).toContain('50.00');
    for (const button of ['กลับหน้าหลัก', 'จัดทำรายงาน']) await press(button);
    expect(await reading.count()).toBe(0);
  });
});
