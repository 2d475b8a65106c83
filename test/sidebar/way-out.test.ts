// When a call gets no answer, or somebody else is at work: each has its Thai way out, in the real sidebar.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
  workbench.host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
  await workbench.press('อ่านข้อมูลใหม่');
});
afterEach(() => workbench.close());

const alert = () => workbench.sidebar.getByRole('alert').filter({ hasText: 'ไม่สำเร็จ' });
const heading = (name: string) => workbench.sidebar.getByRole('heading', { level: 1, name });

interface Reply {
  readonly view: unknown;
}

/** Google's failure text takes the place of the next answers to this method; the script may have done its work. */
async function losesAnswers(method: string, failure: string, times = Number.POSITIVE_INFINITY): Promise<() => number> {
  let lost = 0;
  await workbench.page.route('**/act', async (route) => {
    const { do: deed, args } = route.request().postDataJSON() as { do: string; args?: readonly unknown[] };
    const isLost = deed === 'run' && args?.[0] === method && lost < times;
    if (!isLost) return route.continue();
    lost += 1;
    const { view } = (await (await route.fetch()).json()) as Reply;
    return route.fulfill({ json: { view, failure } });
  });
  return () => lost;
}

const button = (name: string) => workbench.sidebar.getByRole('button', { name, exact: true });

describe('the sidebar', () => {
  it('names the way out where several accounts are signed in, without asking again', async () => {
    const lost = await losesAnswers('state', 'ScriptError: PERMISSION_DENIED');
    await button('อ่านข้อมูลใหม่').click();
    await alert().filter({ hasText: 'หลายบัญชี' }).waitFor();
    expect(lost()).toBe(1);
    expect(await button('อ่านข้อมูลใหม่').isVisible()).toBe(true);
  });

  it('asks again by itself what only reads, when the connection was lost for a moment', async () => {
    const lost = await losesAnswers('checkWorkbook', 'NetworkError: Connection failure due to HTTP 0', 1);
    await button('ตรวจข้อมูล').click();
    await button('ตรวจข้อมูล').click();
    await heading('ไม่พบข้อขัดแย้ง').or(heading('ผลการตรวจ')).waitFor();
    expect(lost()).toBe(1);
  });

  it('never repeats what writes: it says that the command may be done, and home shows whether it is', async () => {
    const lost = await losesAnswers('analyse', 'NetworkError: Connection failure due to HTTP 0');
    await button('วิเคราะห์จุดอ่อน').click();
    await button('วิเคราะห์จุดอ่อน').click();
    await alert().filter({ hasText: 'อาจทำเสร็จแล้ว' }).waitFor();
    expect(lost()).toBe(1);
    await workbench.press('กลับหน้าหลัก');
    await workbench.sidebar.locator('.steps .done', { hasText: 'วิเคราะห์จุดอ่อน' }).waitFor();
  });

  it('waits for the command that was at work when it was opened again, and then shows the result', async () => {
    const { host, page, sidebar } = workbench;
    const ends = host.holdLock();
    await page.reload();
    await sidebar.getByText('มีคำสั่งกำลังทำงานในไฟล์นี้').waitFor();
    host.edit('คะแนนตัวชี้วัด', 'D2', 100);
    ends();
    await sidebar.getByText('มีคำสั่งกำลังทำงานในไฟล์นี้').waitFor({ state: 'detached' });
    expect(await sidebar.locator('.bars li').first().textContent()).toContain('100.00');
  });

  it('says who else is at work when a command is refused, and does it afterwards', async () => {
    const { host, press } = workbench;
    const before = host.snapshot();
    const ends = host.holdLock();
    for (const name of ['วิเคราะห์จุดอ่อน', 'วิเคราะห์จุดอ่อน']) await press(name);
    await alert().filter({ hasText: 'มีผู้อื่นกำลังสั่งงาน' }).waitFor();
    expect(host.snapshot()).toEqual(before);
    ends();
    await press('วิเคราะห์จุดอ่อน');
    await heading('พบประเด็น').waitFor();
  });

  it('says that a cell was edited while the command worked, and keeps the edit', async () => {
    const { host, press } = workbench;
    host.call('analyse');
    host.edit('คะแนนตัวชี้วัด', 'D2', 80);
    let calls = 0;
    host.onCall = (_, member) => {
      if (member.endsWith('.getFormulas') && calls++ === 0) host.person.edit('ข้อบกพร่องและจุดอ่อน', 'E2', 'แก้ระหว่างสั่ง');
    };
    for (const name of ['อ่านข้อมูลใหม่', 'วิเคราะห์จุดอ่อน', 'วิเคราะห์จุดอ่อน']) await press(name);
    host.onCall = undefined;
    await alert().filter({ hasText: 'มีผู้แก้ไขแท็บ' }).waitFor();
    expect(calls).toBeGreaterThan(0);
    expect(host.cells('ข้อบกพร่องและจุดอ่อน')[1]).toContain('แก้ระหว่างสั่ง');
  });

  it('tells in the progress of a report which of its steps is under way', async () => {
    const { host, page, press, sidebar } = workbench;
    host.call('generatePlan');
    const said: (string | null)[] = [];
    await page.route('**/act', async (route) => {
      const { args } = route.request().postDataJSON() as { args?: readonly unknown[] };
      if (['saveSettings', 'checkWorkbook', 'exportReport'].includes(String(args?.[0])))
        said.push(
          await sidebar
            .getByRole('progressbar')
            .evaluate((bar) => `${bar.getAttribute('value')}/${bar.getAttribute('max')}`),
        );
      await route.continue();
    });
    for (const name of ['อ่านข้อมูลใหม่', 'จัดทำรายงาน', 'จัดทำรายงาน']) await press(name);
    await heading('จัดทำรายงานแล้ว').waitFor();
    // The first check is that of the view itself, and the only call under way.
    expect(said).toEqual(['null/null', '0/3', '1/3', '2/3']);
  });
});

describe('the help', () => {
  it('shows what to send, with the codes of what failed and nothing of the cells', async () => {
    const { host, press, sidebar } = workbench;
    host.fail({ at: 1, mode: 'throw', message: 'Service invoked too many times' });
    for (const name of ['อ่านข้อมูลใหม่', 'วิธีใช้', 'แสดงข้อมูลสำหรับแจ้งปัญหา']) await press(name);
    const text = await sidebar.getByLabel('ข้อความที่ส่งให้ผู้ดูแล').inputValue();
    expect(text).toMatch(/รุ่น \d+\.\d+/);
    expect(text).toContain('รหัสข้อขัดข้อง: quota');
    expect(text).not.toContain(String(host.cells('ตั้งค่า').find(([label]) => label === 'ชื่อหน่วยงาน')?.[1]));
    await press('คัดลอก');
    await sidebar.getByText(/คัดลอกแล้ว|กด Ctrl\+C/).waitFor();
  });

  it('lets whoever looks after the add-on test it, and leaves the workbook as it was', async () => {
    const { host, press } = workbench;
    const before = host.snapshot();
    for (const name of ['วิธีใช้', 'แสดงข้อมูลสำหรับแจ้งปัญหา', 'ตรวจการทำงานของส่วนเสริม']) await press(name);
    await heading('ผ่านทุกข้อ').waitFor();
    expect(host.snapshot()).toEqual(before);
  });

  it('shows what the self-test should have found beside what it found', async () => {
    const { page, press, sidebar } = workbench;
    const check = { what: 'สูตร ITA_SCORE', expected: '91.22', got: '<b>91.21</b>', ok: false };
    const result = { ok: true, value: { passed: false, checks: [check] } };
    await page.route('**/act', (route) => {
      const { args } = route.request().postDataJSON() as { args?: readonly unknown[] };
      return args?.[0] === 'selfTest' ? route.fulfill({ json: { result } }) : route.continue();
    });
    for (const name of ['วิธีใช้', 'แสดงข้อมูลสำหรับแจ้งปัญหา', 'ตรวจการทำงานของส่วนเสริม']) await press(name);
    await heading('ไม่ผ่าน 1 ข้อ').waitFor();
    expect(await sidebar.locator('.quotation').allTextContents()).toEqual(['91.22', '<b>91.21</b>']);
  });
});

describe('the menu', () => {
  it.each([
    ['นำเข้าคะแนน', 'นำเข้าคะแนน'],
    ['ตรวจข้อมูล', 'ตรวจข้อมูล'],
    ['จัดทำแผนมาตรการ', 'จัดทำแผนมาตรการ'],
    ['ดูวิธีใช้', 'วิธีใช้'],
  ])('opens the sidebar at its view: %s', async (item, title) => {
    const { page } = workbench;
    await page.getByRole('button', { name: 'ส่วนขยาย' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    await heading(title).waitFor();
  });

  it('has at most six items', () => {
    const items = workbench.host.open().flatMap((menu) => menu.items);
    expect(items.length).toBeLessThanOrEqual(6);
    expect(new Set(items.map((item) => 'caption' in item && item.caption)).size).toBe(items.length);
  });
});
