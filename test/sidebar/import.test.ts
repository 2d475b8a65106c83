// Importing as an officer does it: paste, compare, settle what is in doubt, write.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';
import { doubtfulText, pastedAgency, pastedText } from './pasted-text.ts';

const SCORES = 'คะแนนตัวชี้วัด';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  const agency = { name: pastedAgency, type: 'เทศบาลตำบล', district: 'ก', province: 'ข' };
  workbench.host.call('setUpWorkbook', { fiscalYear: 2567, agency });
  await workbench.press('อ่านข้อมูลใหม่');
});
afterEach(() => workbench.close());

const heading = () => workbench.sidebar.getByRole('heading', { level: 1 }).textContent();
const pasted = () => workbench.sidebar.getByLabel('ข้อความที่มีคะแนน');
const choices = (legend: string | RegExp) => workbench.sidebar.getByRole('group', { name: legend });
const status = () => workbench.sidebar.locator('main [role=status]');
/** What is said of the changes, once the newest answer is there. */
const changes = async () => {
  await workbench.sidebar.locator('section:not([aria-busy]) > [role=status]').waitFor();
  return status().textContent();
};
const scoresIn = () =>
  workbench.host
    .cells(SCORES)
    .slice(1, 11)
    .map((row) => row[3]);

async function read(text: string): Promise<void> {
  await workbench.press('นำเข้าคะแนน');
  await pasted().fill(text);
  await workbench.press('อ่านข้อความ');
}

const printed = [94.1, 91.2, 93.3, 90.4, 92.5, 88.6, 87.7, 79.8, 96.9, 90];

describe('importing by mouse', () => {
  it('shows what was read with its lines, and writes it once it is confirmed', async () => {
    const { host, press, sidebar } = workbench;
    const before = host.snapshot();
    await press('กรอกคะแนนตัวชี้วัด');
    await read(pastedText(2567));
    expect(await heading()).toBe('ตรวจก่อนบันทึก');
    expect(await sidebar.getByRole('listitem').filter({ hasText: '8. การปรับปรุง' }).textContent()).toContain(
      '79.80บรรทัดที่ 11',
    );
    expect(await sidebar.getByRole('group', { name: 'ตัวชี้วัด' }).count()).toBe(0);
    expect(host.snapshot()).toEqual(before);

    await press('บันทึกลงแท็บ');
    expect(await heading()).toBe('นำเข้าคะแนนแล้ว');
    expect(scoresIn()).toEqual(printed);
    await press('เปิดแท็บ คะแนนตัวชี้วัด');
    expect(await workbench.page.locator('#tabs [aria-current]').textContent()).toBe(SCORES);
    await press('ไปตรวจข้อมูล');
    expect(await heading()).toBe('ตรวจข้อมูล');
  });

  it('offers the values of a conflict with their standing, and writes the one that is chosen', async () => {
    const { press } = workbench;
    await read(doubtfulText(2567));
    const doubtful = choices('ตัวชี้วัดที่ 8');
    const radios = doubtful.getByRole('radio');
    expect(await doubtful.locator('label.option').allTextContents()).toEqual([
      expect.stringContaining('79.80บรรทัดที่ 11 · ใช่แน่นอน'),
      expect.stringContaining('89.80บรรทัดที่ 14 · เป็นไปไม่ได้'),
      'พิมพ์ค่าเอง',
    ]);
    expect(await radios.first().isChecked()).toBe(true);
    await radios.nth(1).check();
    await press('บันทึกลงแท็บ');
    expect(scoresIn()[7]).toBe(89.8);
  });

  it('takes a score typed in Thai digits, and sends nothing before it is one', async () => {
    const { press } = workbench;
    await read(doubtfulText(2567));
    await choices('ตัวชี้วัดที่ 8').getByLabel('พิมพ์ค่าเอง').check();
    const typed = workbench.sidebar.getByLabel('คะแนนที่ถูกต้อง');
    await typed.fill('๑๘๐');
    await press('บันทึกลงแท็บ');
    expect(await heading()).toBe('ตรวจก่อนบันทึก');
    await typed.fill('๘๐.๒๕');
    await press('บันทึกลงแท็บ');
    expect(scoresIn()[7]).toBe(80.25);
  });

  it('lists the cells that would be replaced, as they are under the choices made', async () => {
    workbench.host.edit(SCORES, 'D9', '50');
    workbench.host.edit(SCORES, 'D2', '94.1');
    await read(doubtfulText(2567));
    expect(await changes()).toContain('แทนที่ค่าเดิม 1 ช่อง');
    const cell = workbench.sidebar.locator('details li').filter({ hasText: 'D9' });
    expect(await cell.textContent()).toContain('50.00 เปลี่ยนเป็น 79.80');
    await choices('ตัวชี้วัดที่ 8').getByRole('radio').nth(1).check();
    await cell.filter({ hasText: '50.00 เปลี่ยนเป็น 89.80' }).waitFor();
  });

  it('puts another year’s scores into the history, unless they are said to be of the assessed year', async () => {
    const { host, press } = workbench;
    await read(pastedText(2566));
    const year = choices('คะแนนชุดนี้เป็นของปีใด');
    expect(await workbench.sidebar.locator('.note').textContent()).toContain('ไม่ใช่ปีที่ประเมินคือ 2567');
    expect(await changes()).toContain('คะแนนย้อนหลัง');
    await year.getByRole('radio').nth(1).check();
    await status().filter({ hasText: 'จะบันทึกลงแท็บ คะแนนตัวชี้วัด' }).waitFor();
    await year.getByRole('radio').first().check();
    await status().filter({ hasText: 'จะบันทึกลงแท็บ คะแนนย้อนหลัง' }).waitFor();
    await press('บันทึกลงแท็บ');
    expect(host.cells('คะแนนย้อนหลัง')[1]?.slice(0, 3)).toEqual([2566, 94.1, 91.2]);
    expect(scoresIn()).toEqual(printed.map(() => ''));

    await press('กลับหน้าหลัก');
    await read(pastedText(2566));
    await year.getByRole('radio').nth(1).check();
    await press('บันทึกลงแท็บ');
    expect(scoresIn()).toEqual(printed);
  });

  it('says what is not found, and shows the parts of EIT', async () => {
    const parts = 'ตัวชี้วัดที่\tชื่อตัวชี้วัด\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\n6\tคุณภาพการดำเนินงาน\t91.00\t89.00';
    await read(parts);
    const { sidebar } = workbench;
    const row = (name: string) => sidebar.getByRole('listitem').filter({ hasText: name }).textContent();
    expect(await sidebar.getByRole('heading', { name: 'พบคะแนน 1 จาก 10 ตัวชี้วัด' }).count()).toBe(1);
    expect(await row('6. คุณภาพ')).toContain('EIT ส่วนที่ 1: 91.00 ส่วนที่ 2: 89.00');
    expect(await row('1. การปฏิบัติหน้าที่')).toContain('ไม่พบ');
    expect(await sidebar.locator('.note').textContent()).toContain('ไม่พบปีงบประมาณ');
    await workbench.press('บันทึกลงแท็บ');
    expect(workbench.host.cells(SCORES)[6]?.slice(3, 6)).toEqual([90, 91, 89]);
  });

  it('says whose scores they are where the settings name another agency', async () => {
    await read(pastedText(2567, 'เทศบาลตำบลหนองสมมุติ'));
    expect(await workbench.sidebar.locator('.note').textContent()).toMatch(/เทศบาลตำบลหนองสมมุติ.*เทศบาลตำบลท่าจำลอง/);
  });

  it('reads cells of the workbook, whose rows it names', async () => {
    const { host, press, sidebar } = workbench;
    host.person.addSheet('ผลเดิม');
    pastedText(2567)
      .split('\n')
      .forEach((line, row) => {
        for (const [column, text] of line.split('\t').entries()) host.edit('ผลเดิม', `${'ABC'[column]}${row + 1}`, text);
      });
    await press('นำเข้าคะแนน');
    await sidebar.getByText('อ่านจากแท็บในไฟล์นี้แทน').click();
    await sidebar.getByLabel('แท็บหรือช่วงเซลล์').fill('ผลเดิม!A1:C13');
    await press('อ่านเซลล์');
    expect(await sidebar.getByRole('listitem').filter({ hasText: '8. การปรับปรุง' }).textContent()).toContain('แถวที่ 11');
    await press('บันทึกลงแท็บ');
    expect(scoresIn()).toEqual(printed);
  });
});

describe('an import that goes no further', () => {
  it('goes back from the preview with the text kept and nothing written', async () => {
    const { host, press } = workbench;
    const before = host.snapshot();
    await read(pastedText(2567));
    await press('กลับไปแก้ไข');
    expect(await pasted().inputValue()).toBe(pastedText(2567));
    expect(host.snapshot()).toEqual(before);
  });

  it('says that a text holds no scores, and offers no writing', async () => {
    const { press, sidebar } = workbench;
    await read('รายงานการประชุมประจำเดือน มีผู้เข้าร่วม 20 คน');
    expect(await heading()).toBe('ไม่พบคะแนน');
    expect(await sidebar.locator('.primary').count()).toBe(0);
    await press('กลับไปแก้ไข');
    expect(await pasted().inputValue()).toContain('รายงานการประชุม');
  });

  it('shows the server’s refusal in place, with what was typed', async () => {
    const { press, sidebar } = workbench;
    await press('นำเข้าคะแนน');
    await sidebar.getByText('อ่านจากแท็บในไฟล์นี้แทน').click();
    await sidebar.getByLabel('แท็บหรือช่วงเซลล์').fill('ไม่มีแท็บนี้');
    await press('อ่านเซลล์');
    expect(await sidebar.getByRole('alert').textContent()).toContain('ไม่พบช่วงเซลล์ ไม่มีแท็บนี้');
    expect(await sidebar.getByLabel('แท็บหรือช่วงเซลล์').inputValue()).toBe('ไม่มีแท็บนี้');
  });

  it('keeps the preview and its choices where writing fails, so that it can be tried again', async () => {
    const { host, press, sidebar } = workbench;
    await read(doubtfulText(2567));
    await choices('ตัวชี้วัดที่ 8').getByRole('radio').nth(1).check();
    await status().filter({ hasText: 'คะแนนตัวชี้วัด' }).waitFor();
    await sidebar.locator('section:not([aria-busy]) > [role=status]').waitFor();
    host.fail({ at: 1, mode: 'throw', message: 'You are trying to edit a protected cell' });
    await press('บันทึกลงแท็บ');
    expect(await sidebar.getByRole('alert').textContent()).toContain('ถูกป้องกัน');
    expect(scoresIn()).toEqual(printed.map(() => ''));
    await press('บันทึกลงแท็บ');
    expect(scoresIn()[7]).toBe(89.8);
  });

  it('sends a workbook that has lost its tabs to set-up', async () => {
    const { host, press } = workbench;
    await press('นำเข้าคะแนน');
    host.person.deleteSheet(SCORES);
    await pasted().fill(pastedText(2567));
    await press('อ่านข้อความ');
    expect(await workbench.sidebar.locator('main').textContent()).toContain('ยังไม่มีแท็บสำหรับบันทึก');
    expect(await workbench.sidebar.getByRole('button', { name: 'บันทึกลงแท็บ' }).count()).toBe(0);
  });
});

describe('importing by keyboard alone', () => {
  it('goes from home to written scores, with the focus following each view', async () => {
    const { page, tabTo } = workbench;
    const { keyboard } = page;
    const view = (title: string) => workbench.sidebar.getByRole('heading', { name: title, level: 1 }).waitFor();
    await workbench.sidebar.locator('h1').focus();
    await tabTo('นำเข้าคะแนน');
    await keyboard.press('Enter');
    await pasted().waitFor();
    await tabTo('ข้อความที่มีคะแนน');
    await keyboard.insertText(doubtfulText(2567));
    await tabTo('อ่านข้อความ');
    await keyboard.press('Enter');
    await view('ตรวจก่อนบันทึก');
    expect(await workbench.sidebar.locator(':focus').textContent()).toBe('ตรวจก่อนบันทึก');
    await tabTo('79.80');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await tabTo('คะแนนที่ถูกต้อง');
    await keyboard.type('81.5');
    await tabTo('บันทึกลงแท็บ');
    await keyboard.press('Enter');
    await view('นำเข้าคะแนนแล้ว');
    expect(await workbench.sidebar.locator(':focus').textContent()).toBe('นำเข้าคะแนนแล้ว');
    expect(scoresIn()[7]).toBe(81.5);
  });
});
