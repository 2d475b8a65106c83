// Every view against WCAG by axe, narrow and enlarged, and by keyboard alone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIDEBAR_WIDTH = 300;

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const root = (): Locator => workbench.sidebar.locator('html');

/** Rule and place of each violation. */
async function violations(): Promise<readonly string[]> {
  const results = (await root().evaluate(
    async (_, { source, tags }) => {
      const script = document.createElement('script');
      script.text = source;
      document.head.append(script);
      script.remove();
      return (globalThis as unknown as { axe: { run(options: object): Promise<unknown> } }).axe.run({ runOnly: tags });
    },
    { source: axe, tags: rules },
  )) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Elements that reach beyond the window at this width. */
const widerThan = async (width: number): Promise<readonly string[]> => {
  await workbench.page.locator('#sidebar iframe').evaluate((frame, to) => {
    frame.style.width = `${to}px`;
  }, width);
  return root().evaluate((page) =>
    page.scrollWidth <= page.clientWidth
      ? []
      : [...page.querySelectorAll('*')]
          .filter((each) => each.getBoundingClientRect().right > page.clientWidth)
          .map((each) => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 20)}`),
  );
};

/** Opens each view in turn, as far as the job goes. */
const views: readonly (readonly [view: string, presses: readonly string[]])[] = [
  ['home of an empty workbook', []],
  ['set-up', ['เริ่มต้นใช้งาน']],
  ['set-up done', ['ใส่ตัวอย่าง']],
  ['home', ['ไปขั้นตอนต่อไป']],
  ['scores', ['กรอกคะแนนตัวชี้วัด']],
  ['check', ['กลับหน้าหลัก', 'ตรวจข้อมูล']],
  ['findings', ['ตรวจข้อมูล']],
  ['analyse', ['ไปวิเคราะห์จุดอ่อน']],
  ['analysed', ['วิเคราะห์จุดอ่อน']],
  ['plan', ['ไปจัดทำแผนมาตรการ']],
  ['planned', ['จัดทำแผนมาตรการ']],
  ['export', ['ไปจัดทำรายงาน']],
  ['exported', ['จัดทำรายงาน']],
  ['home at the end', ['กลับหน้าหลัก']],
  ['set-up of a missing tab', ['อ่านข้อมูลใหม่', 'เริ่มต้นใช้งาน']],
  ['failure', ['กลับหน้าหลัก']],
];

describe('every view', () => {
  it('passes axe and never scrolls sideways, at 300 px and enlarged to twice the size', async () => {
    const { host, press } = workbench;
    const found: Record<string, unknown> = {};
    for (const [view, presses] of views) {
      if (view === 'set-up done') {
        await workbench.sidebar.getByLabel('ปีงบประมาณที่ประเมิน').selectOption('2567');
      }
      if (view === 'check') host.edit('ตั้งค่า', levelCell(), '');
      if (view === 'exported') host.edit('ตั้งค่า', levelCell(), 'ผ่าน');
      if (view === 'set-up of a missing tab') host.person.deleteSheet('คะแนนตัวชี้วัด');
      if (view === 'failure') host.fail({ at: 1, mode: 'throw', message: 'You are trying to edit a protected cell' });
      for (const button of presses) await press(button);
      found[view] = {
        axe: await violations(),
        enlarged: await widerThan(SIDEBAR_WIDTH / 2),
        wide: await widerThan(SIDEBAR_WIDTH),
      };
    }
    expect(await workbench.sidebar.getByRole('alert').textContent()).toContain('ถูกป้องกัน');
    expect(found).toEqual(Object.fromEntries(views.map(([view]) => [view, { axe: [], enlarged: [], wide: [] }])));
  });

  it.each([
    ['dark', 'rgb(31, 31, 31)'],
    ['light', 'rgb(255, 255, 255)'],
  ] as const)('passes axe in %s colours', async (colorScheme, ground) => {
    const { host, page, press } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2567, example: true });
    host.edit('ตั้งค่า', levelCell(), 'A');
    await page.emulateMedia({ colorScheme });
    // A frame takes the colours of the element that holds it, as the sidebar takes those of Sheets.
    await page.locator('#sidebar iframe').evaluate((frame, scheme) => {
      frame.style.colorScheme = scheme;
    }, colorScheme);
    expect(await root().evaluate((page) => getComputedStyle(page.ownerDocument.body).backgroundColor)).toBe(ground);
    await press('อ่านข้อมูลใหม่');
    expect(await violations()).toEqual([]);
    await press('ตรวจข้อมูล');
    await press('ตรวจข้อมูล');
    expect(await workbench.sidebar.locator('.cards.error li').count()).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  it('has targets of at least 24 px', async () => {
    workbench.host.call('setUpWorkbook', { fiscalYear: 2567, example: true });
    await workbench.press('อ่านข้อมูลใหม่');
    const small = await workbench.sidebar
      .locator('button, a, input, select')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 24 || target.getBoundingClientRect().width < 24)
          .map((target) => target.textContent),
      );
    expect(small).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('sets the workbook up, with the focus following the view', async () => {
    const { page, sidebar, host } = workbench;
    const { keyboard } = page;
    const focused = () => sidebar.locator(':focus');
    await sidebar.locator('h1').focus();

    await keyboard.press('Tab');
    expect(await focused().textContent()).toBe('เริ่มต้นใช้งาน');
    await keyboard.press('Enter');
    expect(await focused().textContent()).toBe('เริ่มต้นใช้งาน');
    expect(await focused().evaluate(({ tagName }) => tagName)).toBe('H1');

    await keyboard.press('Tab');
    await keyboard.type('2566');
    for (const text of ['เทศบาลตำบลทดสอบ', undefined, 'เมืองทดสอบ', 'ทดสอบบุรี']) {
      await keyboard.press('Tab');
      if (text === undefined) await keyboard.press('ArrowDown');
      else await keyboard.insertText(text);
    }
    await keyboard.press('Enter');
    await sidebar.getByRole('heading', { name: 'สร้างแท็บแล้ว' }).waitFor();
    expect(await focused().textContent()).toBe('สร้างแท็บแล้ว');
    const settings = Object.fromEntries(host.cells('ตั้งค่า').map(([label, value]) => [label, value]));
    expect(settings).toMatchObject({
      ชื่อหน่วยงาน: 'เทศบาลตำบลทดสอบ',
      ประเภทหน่วยงาน: 'เทศบาลตำบล',
      อำเภอ: 'เมืองทดสอบ',
      จังหวัด: 'ทดสอบบุรี',
    });
    expect(String(settings.ปีงบประมาณที่ประเมิน)).toBe('2566');
  });
});

/** Where the published level stands. */
function levelCell(): string {
  const row = workbench.host.cells('ตั้งค่า').findIndex(([label]) => label === 'ระดับที่ประกาศ');
  return `B${row + 1}`;
}
