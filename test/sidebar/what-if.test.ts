// What-if as an officer does it: aim at a level, tick what could be mended, see total and level move.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

async function open(fiscalYear: number): Promise<void> {
  const agency = { name: '', type: 'เทศบาลตำบล', district: '', province: '' };
  workbench.host.call('setUpWorkbook', { fiscalYear, example: true, agency });
  await workbench.press('อ่านข้อมูลใหม่');
  await workbench.press('ลองปรับคะแนน');
}

const main = () => workbench.sidebar.locator('main').textContent();
const way = () => workbench.sidebar.locator('main [role=status]').first();
const outcome = (text: string) => workbench.sidebar.locator('.outcome').filter({ hasText: text });
const item = (id: string) => workbench.sidebar.getByRole('checkbox', { name: id });
const target = () => workbench.sidebar.getByLabel('ระดับเป้าหมาย');

describe('with scores of questions and items', () => {
  beforeEach(() => open(2565));

  it('shows the result now, the next level up and the cheapest way to it', async () => {
    expect(await workbench.sidebar.getByLabel('ผลปัจจุบัน').textContent()).toContain('93.12 คะแนนระดับ A');
    expect(await target().inputValue()).toBe('AA');
    const words = await way().textContent();
    expect(words).toContain('อย่างเดียวไม่พอให้ถึงระดับ AA');
    expect(words).toContain('O20 รายงานผลการใช้จ่ายงบประมาณประจำปี');
    expect(words).toContain('ยังขาดอีก 0.31 คะแนน');
    expect(words).toContain('IIT เพิ่มอีก 1.02 คะแนน');
  });

  it('moves the total with each tick, and changes nothing in the workbook', async () => {
    const before = workbench.host.snapshot();
    await item('O20').check();
    await outcome('93.69 คะแนน (เพิ่ม 0.57)').waitFor();
    await item('i7').check();
    await outcome('93.95 คะแนน').waitFor();
    await item('O20').uncheck();
    await item('i7').uncheck();
    await outcome('เลือกข้อเพื่อดูคะแนนใหม่').waitFor();
    expect(workbench.host.snapshot()).toEqual(before);
  });

  it('finds the way to another level, and keeps the ticks', async () => {
    await item('O20').check();
    await target().selectOption('A');
    await way().filter({ hasText: 'คะแนนปัจจุบันถึงระดับ A แล้ว' }).waitFor();
    expect(await item('O20').isChecked()).toBe(true);
  });

  it('asks once for several ticks made quickly', async () => {
    const asked: unknown[] = [];
    workbench.page.on('request', (request) => {
      const action = request.postDataJSON() as { do: string; args: readonly unknown[] } | null;
      if (action?.do === 'run') asked.push(action.args[0]);
    });
    for (const id of ['O20', 'O12', 'O13']) await item(id).check();
    await outcome('94.69 คะแนน').waitFor();
    expect(asked.length).toBeLessThan(3);
  });

  it('says in place what is wrong where the cells were spoilt meanwhile', async () => {
    workbench.host.edit('คะแนนตัวชี้วัด', 'D4', 'เก้าสิบ');
    await item('O20').check();
    await workbench.sidebar.getByRole('alert').filter({ hasText: 'คะแนนตัวชี้วัด!D4' }).waitFor();
    expect(await item('O20').isChecked()).toBe(true);
  });

  it('works by keyboard alone', async () => {
    const { page, tabTo } = workbench;
    await workbench.sidebar.locator('h1').focus();
    await tabTo('ระดับเป้าหมาย');
    await page.keyboard.press('ArrowDown');
    await way().filter({ hasText: 'ถึงระดับ A แล้ว' }).waitFor();
    await tabTo('O20');
    await page.keyboard.press('Space');
    await outcome('93.69 คะแนน').waitFor();
  });
});

describe('without scores of questions and items', () => {
  beforeEach(() => open(2567));

  it('still says what each instrument lacks, and leads to the tabs to fill in', async () => {
    expect(await way().textContent()).toContain('EIT เพิ่มอีกอย่างน้อย 8.95 คะแนน');
    expect(await workbench.sidebar.getByRole('checkbox').count()).toBe(0);
    expect(await main()).toContain('ยังไม่มีคะแนนรายข้อของ IIT และ EIT');
    await workbench.press('เปิดแท็บ คะแนนข้อคำถาม');
    expect(await workbench.page.locator('#tabs [aria-current]').textContent()).toBe('คะแนนข้อคำถาม');
  });
});

describe('the way there', () => {
  it('leads from the analysis too', async () => {
    workbench.host.call('setUpWorkbook', { fiscalYear: 2567, example: true });
    for (const button of ['อ่านข้อมูลใหม่', 'วิเคราะห์จุดอ่อน', 'ลองปรับคะแนน']) await workbench.press(button);
    expect(await workbench.sidebar.getByRole('heading', { level: 1 }).textContent()).toBe('ลองปรับคะแนน');
  });

  it('is not offered before the scores are complete', async () => {
    expect(await workbench.sidebar.getByRole('button', { name: 'ลองปรับคะแนน' }).count()).toBe(0);
  });
});

describe('a copy in values', () => {
  it('is made from the scores view, with the way to its tab', async () => {
    workbench.host.call('setUpWorkbook', { fiscalYear: 2567, example: true });
    for (const button of ['อ่านข้อมูลใหม่', 'กรอกคะแนนตัวชี้วัด', 'ทำสำเนาเฉพาะค่า']) await workbench.press(button);
    await workbench.press('เปิดแท็บ คะแนนตัวชี้วัด (ค่าคงที่)');
    expect(await workbench.page.locator('#tabs [aria-current]').textContent()).toBe('คะแนนตัวชี้วัด (ค่าคงที่)');
  });
});
