// The set-up form over an empty workbook and over one that has lost a tab.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const yearField = () => workbench.sidebar.getByLabel('ปีงบประมาณที่ประเมิน');
const note = () => workbench.sidebar.locator('.note');
const offersSample = () => workbench.sidebar.getByRole('button', { name: 'ใส่ตัวอย่าง' }).count();

describe('the sample', () => {
  it('says beside its button and afterwards that it may be of another year than the one chosen', async () => {
    await workbench.press('เริ่มต้นใช้งาน');
    expect(await workbench.sidebar.locator('.aside').textContent()).toContain('หากปีที่เลือกไม่มีตัวอย่าง');
    await yearField().selectOption('2568');
    await workbench.press('ใส่ตัวอย่าง');
    expect(await note().textContent()).toContain('ตัวอย่างนี้เป็นของปีงบประมาณ พ.ศ. 2567 ไม่ใช่ปี 2568');
  });

  it('says nothing of the year where it is the chosen one', async () => {
    await workbench.press('เริ่มต้นใช้งาน');
    await yearField().selectOption('2567');
    await workbench.press('ใส่ตัวอย่าง');
    expect(await workbench.sidebar.getByRole('heading', { name: 'สร้างแท็บแล้ว' }).isVisible()).toBe(true);
    expect(await note().count()).toBe(0);
  });
});

describe('a workbook that has lost its score tab', () => {
  beforeEach(async () => {
    workbench.host.call('setUpWorkbook', { fiscalYear: 2567, example: true });
    workbench.host.person.deleteSheet('คะแนนตัวชี้วัด');
    await workbench.press('อ่านข้อมูลใหม่');
    await workbench.press('เริ่มต้นใช้งาน');
  });

  it('is offered the missing tab only, and no sample', async () => {
    expect(await offersSample()).toBe(0);
    expect(await workbench.sidebar.getByLabel('ชื่อหน่วยงาน').count()).toBe(0);
  });

  it('gets the tab once the year is chosen, and keeps its settings', async () => {
    const { host, press } = workbench;
    const settings = host.cells('ตั้งค่า');
    await press('สร้างแท็บที่ขาด');
    expect(host.sheets().map(({ name }) => name)).not.toContain('คะแนนตัวชี้วัด');
    await yearField().selectOption('2567');
    await press('สร้างแท็บที่ขาด');
    await workbench.sidebar.getByRole('heading', { name: 'สร้างแท็บแล้ว' }).waitFor();
    expect(host.sheets().map(({ name }) => name)).toContain('คะแนนตัวชี้วัด');
    expect(host.cells('ตั้งค่า')).toEqual(settings);
  });
});
