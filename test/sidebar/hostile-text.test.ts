// Text from cells and forms reaches the page as text, whatever it looks like.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';
import { doubtfulText } from './pasted-text.ts';

const hostile = [
  '<img src=x onerror="document.title=\'broken\'">',
  '</script><script>document.title="broken"</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eกลับด้าน\u202c <b>หนา</b> &amp; \'"',
];

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

describe('hostile text', () => {
  it.each(hostile)('%s is shown as it was typed', async (text) => {
    const { host, page, press, sidebar } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    const label = host.cells('ตั้งค่า').findIndex(([name]) => name === 'ชื่อหน่วยงาน') + 1;
    const level = host.cells('ตั้งค่า').findIndex(([name]) => name === 'ระดับที่ประกาศ') + 1;
    host.edit('ตั้งค่า', `B${label}`, text);
    host.edit('ตั้งค่า', `B${level}`, text);
    await press('อ่านข้อมูลใหม่');
    expect(await sidebar.getByRole('heading', { level: 1 }).textContent()).toBe(text);
    await press('ตรวจข้อมูล');
    await press('ตรวจข้อมูล');
    expect(await sidebar.locator('.cards').first().textContent()).toContain(text);
    await page.getByRole('button', { name: 'ตั้งค่า', exact: true }).click();
    await page.locator(`#cell-${label}-2`).filter({ hasText: text }).waitFor();
    expect(await sidebar.locator('img, b, main script').count()).toBe(0);
    expect(await page.locator('#grid img, #grid b, #grid script').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
  });

  it.each(hostile)('%s is shown as text in what is read of a pasted page', async (text) => {
    const { host, page, press, sidebar } = workbench;
    const agency = { name: text, type: 'อบต.', district: '', province: '' };
    host.call('setUpWorkbook', { fiscalYear: 2567, agency });
    await press('อ่านข้อมูลใหม่');
    host.edit('คะแนนตัวชี้วัด', 'D9', text);
    await press('นำเข้าคะแนน');
    const pasted = sidebar.getByLabel('ข้อความที่มีคะแนน');
    await pasted.fill(`${doubtfulText(2567)}\nตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ได้คะแนน ๖๙.๘๐ คะแนน ${text}`);
    await press('อ่านข้อความ');
    expect(await sidebar.getByRole('radio').count()).toBe(4);
    expect(await sidebar.locator('.note').first().textContent()).toContain(text);
    expect(await sidebar.locator('details li').filter({ hasText: 'D9' }).textContent()).toContain(text);
    expect(await sidebar.locator('img, b, main script').count()).toBe(0);
    await press('กลับไปแก้ไข');
    expect(await pasted.inputValue()).toContain(text);
    expect(await page.title()).not.toBe('broken');
  });

  it.each(hostile)('%s is shown as text in settings, kept cells, pictures and the library', async (text) => {
    const { host, page, press, sidebar } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    for (const method of ['generatePlan', 'generateFollowUp', 'openLibrary']) host.call(method);
    const row = host.cells('ตั้งค่า').findIndex(([name]) => name === 'เรื่อง') + 1;
    host.edit('ตั้งค่า', `B${row}`, text);
    host.edit('แผนมาตรการ 2566', 'A2', text);
    host.edit('ติดตามผล 2566', 'C2', text);
    host.edit('คลังข้อเสนอแนะ', 'C2', text);
    const shows = async (): Promise<void> => {
      expect(
        await sidebar.locator('main').evaluate((main) =>
          [...main.querySelectorAll('textarea')]
            .map(({ value }) => value)
            .concat(main.textContent ?? '')
            .join('\n'),
        ),
      ).toContain(text);
      expect(await sidebar.locator('main img, main b, main script').count()).toBe(0);
    };
    await press('อ่านข้อมูลใหม่');
    await press('ตั้งค่า');
    await shows();
    for (const button of ['กลับหน้าหลัก', 'จัดทำแผนมาตรการ', 'จัดทำแผนมาตรการ']) await press(button);
    await shows();
    for (const button of ['กลับหน้าหลัก', 'ติดตามผล', 'เพิ่มภาพประกอบ']) await press(button);
    await shows();
    for (const button of ['กลับหน้าหลัก', 'คลังข้อเสนอแนะ', 'เปิดคลังข้อเสนอแนะ']) await press(button);
    await sidebar.getByLabel('คำค้น').fill(text);
    await press('ค้นหา');
    await sidebar.locator('main', { hasText: /พบ/ }).waitFor();
    expect(await sidebar.locator('main img, main b, main script').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
  });

  it('is shown as it was typed with findings and reasons, in the report that was made, at home and beside pictures', async () => {
    const { host, page, press, sidebar } = workbench;
    const text = hostile.join(' ');
    const shows = async (...texts: readonly string[]): Promise<void> => {
      const shown = await sidebar.locator('main').evaluate((main) =>
        [...main.querySelectorAll('textarea, input, option')]
          .map((control) => ('value' in control ? String(control.value) : '') + control.textContent)
          .concat(main.textContent ?? '')
          .join('\n'),
      );
      for (const each of texts) expect(shown).toContain(each);
      expect(await sidebar.locator('main img, main b, main script, [role=alert] img').count()).toBe(0);
    };
    host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
    for (const method of ['generatePlan', 'generateFollowUp']) host.call(method);
    const cellOf = (setting: string) => `B${host.cells('ตั้งค่า').findIndex(([name]) => name === setting) + 1}`;
    host.edit('ตั้งค่า', cellOf('ชื่อหน่วยงาน'), text);
    host.edit('ตั้งค่า', cellOf('ชื่อย่อหน่วยงาน'), '');
    host.edit('ตั้งค่า', cellOf('ระดับที่ประกาศ'), text);
    await press('อ่านข้อมูลใหม่');
    await press('จัดทำรายงาน');
    await shows(text);
    host.edit('ตั้งค่า', cellOf('ระดับที่ประกาศ'), 'B');
    await press('หน้าหลัก');
    await press('จัดทำรายงาน');
    for (const field of await sidebar.getByLabel('เหตุผลที่ยังใช้ข้อมูลนี้').all()) await field.fill(text);
    await press('จัดทำรายงาน');
    await shows(text);
    await press('ใบตรวจทานคะแนน');
    await shows(text);
    await press('กลับหน้าหลัก');
    await shows(text);
    await press('จัดทำรายงาน');
    await sidebar.getByText(/ให้เหตุผลไว้แล้ว/).click();
    await shows(text);
    await press('กลับหน้าหลัก');
    await press('ติดตามผล');
    await press('เพิ่มภาพประกอบ');
    await sidebar
      .getByLabel('ไฟล์ภาพ')
      .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await sidebar.getByLabel('คำบรรยายภาพ').fill(hostile[0] ?? '');
    await sidebar.getByRole('button', { name: 'เพิ่มภาพ', exact: true }).click();
    await sidebar.getByRole('heading', { name: 'เพิ่มภาพแล้ว' }).waitFor();
    await shows(hostile[0] ?? '');
    expect(await page.title()).not.toBe('broken');
  });
});
