// Every view against WCAG by axe, narrow and enlarged, and by keyboard alone.
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withPart } from '../report/edited-templates.ts';
import { axeSource, runAxe, violationsIn } from './axe-audit.ts';
import { type OpenWorkbench, openWorkbench } from './open-workbench.ts';
import { doubtfulText } from './pasted-text.ts';

const SIDEBAR_WIDTH = 300;

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const root = (): Locator => workbench.sidebar.locator('html');

async function violations(): Promise<readonly string[]> {
  if (!(await root().evaluate(() => 'axe' in globalThis)))
    await root().evaluate((_, source) => {
      const script = document.createElement('script');
      script.text = source;
      document.head.append(script);
      script.remove();
    }, axeSource);
  return violationsIn(await root().evaluate(runAxe));
}

const SMALLEST_TARGET = 24;

/** Controls that are lower or narrower than a target may be. */
const smallTargets = (): Promise<readonly string[]> =>
  workbench.sidebar.locator('button, a, input, select, textarea, summary').evaluateAll(
    (targets, smallest) =>
      targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < smallest || box.width < smallest))
        .map(({ target }) => target.textContent || target.id),
    SMALLEST_TARGET,
  );

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

interface Visit {
  readonly view: string;
  /** What somebody does before the buttons are pressed. */
  readonly before?: () => unknown;
  readonly presses?: readonly string[];
}

/** Each view in turn, as far as the job goes. */
const mainJob: readonly Visit[] = [
  { view: 'home of an empty workbook' },
  { view: 'set-up', presses: ['เริ่มต้นใช้งาน'] },
  {
    view: 'set-up done',
    before: () => workbench.sidebar.getByLabel('ปีงบประมาณที่ประเมิน').selectOption('2567'),
    presses: ['ใส่ตัวอย่าง'],
  },
  { view: 'home', presses: ['ไปขั้นตอนต่อไป'] },
  { view: 'scores', presses: ['กรอกคะแนนตัวชี้วัด'] },
  {
    view: 'check',
    before: () => workbench.host.edit('ตั้งค่า', levelCell(), ''),
    presses: ['กลับหน้าหลัก', 'ตรวจข้อมูล'],
  },
  { view: 'findings', presses: ['ตรวจข้อมูล'] },
  { view: 'analyse', presses: ['ไปวิเคราะห์จุดอ่อน'] },
  { view: 'analysed', presses: ['วิเคราะห์จุดอ่อน'] },
  { view: 'plan', presses: ['ไปจัดทำแผนมาตรการ'] },
  { view: 'planned', presses: ['จัดทำแผนมาตรการ'] },
  { view: 'export', presses: ['ไปจัดทำรายงาน'] },
  {
    view: 'exported',
    before: () => workbench.host.edit('ตั้งค่า', levelCell(), 'ผ่าน'),
    presses: ['จัดทำรายงาน'],
  },
  { view: 'home at the end', presses: ['กลับหน้าหลัก'] },
  {
    view: 'set-up of a missing tab',
    before: () => workbench.host.person.deleteSheet('คะแนนตัวชี้วัด'),
    presses: ['อ่านข้อมูลใหม่', 'เริ่มต้นใช้งาน'],
  },
  {
    view: 'failure',
    before: () => workbench.host.fail({ at: 1, mode: 'throw', message: 'You are trying to edit a protected cell' }),
    presses: ['กลับหน้าหลัก'],
  },
];

const paste = (text: string) => workbench.sidebar.getByLabel('ข้อความที่มีคะแนน').fill(text);
const unfold = async () => {
  const folded = workbench.sidebar.locator('details:not([open]):visible > summary');
  while ((await folded.count()) > 0) await folded.first().click();
};

/** Importing, from a workbook without scores. */
const importing: readonly Visit[] = [
  { view: 'home without scores', before: () => setUp(2567), presses: ['อ่านข้อมูลใหม่'] },
  { view: 'import', presses: ['นำเข้าคะแนน'] },
  { view: 'nothing found', before: () => paste('ไม่มีคะแนน'), presses: ['อ่านข้อความ'] },
  { view: 'import of cells', before: () => workbench.press('กลับไปแก้ไข').then(unfold) },
  {
    view: 'refused cells',
    before: () => workbench.sidebar.getByLabel('แท็บหรือช่วงเซลล์').fill('ไม่มีแท็บนี้'),
    presses: ['อ่านเซลล์'],
  },
  { view: 'preview of another year', before: () => paste(doubtfulText(2566)), presses: ['อ่านข้อความ'] },
  { view: 'written to the history', presses: ['บันทึกลงแท็บ'] },
  {
    view: 'preview',
    before: async () => {
      for (const button of ['กลับหน้าหลัก', 'นำเข้าคะแนน']) await workbench.press(button);
      workbench.host.edit('คะแนนตัวชี้วัด', 'D2', '50');
      await paste(`${doubtfulText(2567)}\nข้อ ๐๑ โครงสร้างหน่วยงาน\t๐.๐๐`);
    },
    presses: ['อ่านข้อความ'],
  },
  { view: 'preview unfolded', before: unfold },
  { view: 'score typed', before: () => workbench.sidebar.getByLabel('พิมพ์ค่าเอง').check() },
  {
    view: 'imported',
    before: () => workbench.sidebar.getByLabel('คะแนนที่ถูกต้อง').fill('80'),
    presses: ['บันทึกลงแท็บ'],
  },
  { view: 'replaced cells', before: unfold },
  { view: 'scores complete', presses: ['กลับหน้าหลัก', 'กรอกคะแนนตัวชี้วัด'] },
  { view: 'copied', presses: ['ทำสำเนาเฉพาะค่า'] },
  { view: 'what-if without items', presses: ['กลับหน้าหลัก', 'ลองปรับคะแนน'] },
  {
    view: 'preview without tabs',
    before: async () => {
      for (const button of ['กลับหน้าหลัก', 'กรอกคะแนนตัวชี้วัด', 'นำเข้าคะแนน']) await workbench.press(button);
      workbench.host.person.deleteSheet('คะแนนตัวชี้วัด');
      await paste(doubtfulText(2567));
    },
    presses: ['อ่านข้อความ'],
  },
];

/** What-if over a sample with questions and items. */
const tryingFixes: readonly Visit[] = [
  { view: 'what-if', before: () => setUp(2565, true), presses: ['อ่านข้อมูลใหม่', 'ลองปรับคะแนน'] },
  {
    view: 'fixes ticked',
    before: async () => {
      await workbench.sidebar.getByRole('checkbox').first().check();
      await workbench.sidebar.locator('.outcome').filter({ hasText: '93.69' }).waitFor();
    },
  },
  {
    view: 'points that are none',
    before: async () => {
      await workbench.sidebar.getByLabel('ระดับเป้าหมาย').selectOption('กำหนดเป็นคะแนน');
      await workbench.sidebar.getByLabel('คะแนนภาพรวมที่ต้องการ').fill('มาก');
      await workbench.sidebar.getByText('กรุณาพิมพ์ตัวเลข').waitFor();
    },
  },
  {
    view: 'another target',
    before: async () => {
      await workbench.sidebar.getByLabel('ระดับเป้าหมาย').selectOption('B');
      await workbench.sidebar.getByText('ถึงระดับ B แล้ว').waitFor();
    },
  },
];

/** What stands beside the steps, with cells edited and rows deleted by hand. */
const otherJobs: readonly Visit[] = [
  {
    view: 'what a plan will keep',
    before: () => {
      setUp(2565, true);
      workbench.host.call('analyse');
      workbench.host.call('generatePlan');
      workbench.host.edit('แผนมาตรการ 2566', 'B2', '1. วิธีที่ปรับแล้ว');
      workbench.host.person.deleteRows('แผนมาตรการ 2566', 4);
    },
    presses: ['อ่านข้อมูลใหม่', 'จัดทำแผนมาตรการ', 'ดูสิ่งที่จะคงไว้ก่อน'],
  },
  { view: 'plan made again', presses: ['จัดทำแผนมาตรการ'] },
  { view: 'kept cells unfolded', before: () => unfold() },
  { view: 'rows restored', presses: ['นำแถวที่ลบกลับมา'] },
  { view: 'home with other jobs', presses: ['กลับหน้าหลัก'] },
  { view: 'follow-up', presses: ['ติดตามผล'] },
  { view: 'followed up', presses: ['จัดทำแบบติดตามผล'] },
  { view: 'follow-up with counts', presses: ['กลับหน้าหลัก', 'ติดตามผล'] },
  { view: 'pictures', presses: ['เพิ่มภาพประกอบ'] },
  {
    view: 'picture added',
    before: async () => {
      const { page, sidebar } = workbench;
      const buffer = await page.screenshot();
      await sidebar.getByLabel('ไฟล์ภาพ').setInputFiles({ name: 'ภาพ.png', mimeType: 'image/png', buffer });
      await sidebar.getByLabel('คำบรรยายภาพ').fill('ประชุมชี้แจง');
      await sidebar.getByRole('button', { name: 'เพิ่มภาพ' }).click();
      await sidebar.getByRole('heading', { name: 'เพิ่มภาพแล้ว' }).waitFor();
    },
  },
  { view: 'settings', presses: ['กลับหน้าหลัก', 'ตั้งค่า'] },
  { view: 'settings unfolded', before: () => unfold() },
  {
    view: 'wrong settings',
    before: async () => {
      await workbench.sidebar.getByLabel('เกณฑ์ผ่าน').fill('มาก');
      await workbench.press('บันทึก');
      await workbench.sidebar.locator('.field-error', { hasText: 'มาก' }).waitFor();
    },
  },
  {
    view: 'settings saved',
    before: async () => {
      await workbench.sidebar.getByLabel('เกณฑ์ผ่าน').fill('80');
      await workbench.press('บันทึก');
      await workbench.sidebar.getByRole('heading', { name: 'บันทึกการตั้งค่าแล้ว' }).waitFor();
    },
  },
  { view: 'help', presses: ['กลับหน้าหลัก', 'วิธีใช้'] },
  { view: 'diagnostics', presses: ['แสดงข้อมูลสำหรับแจ้งปัญหา'] },
  { view: 'self-test', presses: ['ตรวจการทำงานของส่วนเสริม'] },
  { view: 'library', presses: ['กลับหน้าหลัก', 'คลังข้อเสนอแนะ'] },
  { view: 'library opened', presses: ['เปิดคลังข้อเสนอแนะ'] },
  {
    view: 'entries found',
    before: () => workbench.sidebar.getByLabel('คำค้น').fill('ตัวชี้วัดที่ 4'),
    presses: ['ค้นหา'],
  },
  { view: 'shipped text restored', presses: ['คืนข้อความตั้งต้น'] },
  { view: 'year', presses: ['กลับหน้าหลัก', 'งานประจำปีงบประมาณ'] },
  { view: 'new year explained', presses: ['ดูสิ่งที่จะเปลี่ยน'] },
  { view: 'new year begun', presses: ['ยืนยันขึ้นปีงบประมาณใหม่'] },
];

/** A report with open findings and a disputed result, its file, its check sheet, and its template. */
const reporting: readonly Visit[] = [
  {
    view: 'report with findings and a question',
    before: () => {
      setUp(2565, true);
      for (const method of ['analyse', 'generatePlan', 'generateFollowUp']) workbench.host.call(method);
      workbench.host.edit('ตั้งค่า', settingCell('คะแนนภาพรวมที่ประกาศ'), '83.12');
    },
    presses: ['อ่านข้อมูลใหม่', 'จัดทำรายงาน'],
  },
  {
    view: 'reasons not saved',
    before: () => workbench.sidebar.getByLabel('เหตุผลที่ยังใช้ข้อมูลนี้').first().fill('รอแก้ไขประกาศ'),
    presses: ['หน้าหลัก'],
  },
  { view: 'one reason for all', presses: ['ใช้เหตุผลแรกกับรายการที่ยังว่าง'] },
  { view: 'report made', presses: ['จัดทำรายงาน'] },
  { view: 'file saved', presses: ['ดาวน์โหลดไฟล์ Word'] },
  { view: 'check sheet', presses: ['ใบตรวจทานคะแนน'] },
  { view: 'reasons given', presses: ['กลับหน้าหลัก', 'จัดทำรายงาน'] },
  { view: 'reasons unfolded', before: () => unfold() },
  {
    view: 'report of the follow-up',
    before: () => workbench.sidebar.getByLabel('แบบรายงาน').selectOption('รายงานผลตามกิจกรรม'),
  },
  { view: 'report of the follow-up made', presses: ['จัดทำรายงาน'] },
  { view: 'templates', presses: ['กลับหน้าหลัก', 'แม่แบบรายงาน'] },
  { view: 'template to be edited', presses: ['แก้ไขแม่แบบ'] },
  { view: 'templates with one of the office', presses: ['ดูแม่แบบทั้งหมด'] },
  { view: 'template checked', presses: ['ตรวจแม่แบบ'] },
  {
    view: 'template with mistakes',
    before: () => {
      const doc = workbench.host.documents().at(-1);
      if (!doc) throw new Error('There is no Doc in Drive.');
      const wrong = '<w:body><w:p><w:r><w:t>ที่ {ชื่อหนวยงาน} และ {</w:t></w:r></w:p>';
      workbench.host.drive.edit(
        doc.id,
        withPart(doc.bytes, (xml) => xml.replace('<w:body>', wrong)),
      );
    },
    presses: ['ตรวจอีกครั้ง'],
  },
  { view: 'report refused', presses: ['ไปจัดทำรายงาน', 'จัดทำรายงาน'] },
  { view: 'template to be put aside', presses: ['แก้ไขหรือตรวจแม่แบบ', 'กลับไปใช้แม่แบบที่มากับระบบ'] },
  { view: 'template put aside', presses: ['ยืนยันเลิกใช้แม่แบบนี้'] },
  {
    view: 'undone',
    before: async () => {
      await workbench.press('กลับหน้าหลัก');
      await workbench.sidebar.getByRole('button', { name: /^ย้อนกลับ:/ }).click();
      await workbench.sidebar.getByRole('heading', { name: 'ย้อนกลับแล้ว' }).waitFor();
    },
  },
];

function setUp(fiscalYear: number, example = false): void {
  const agency = { name: 'เทศบาลตำบลบ้านจำลอง', type: 'เทศบาลตำบล', district: 'ก', province: 'ข' };
  expect(workbench.host.call('setUpWorkbook', { fiscalYear, agency, example })).toMatchObject({ ok: true });
}

describe('every view', () => {
  it.each([
    ['the main job', mainJob],
    ['importing', importing],
    ['the other jobs', otherJobs],
    ['trying fixes', tryingFixes],
    ['reports and templates', reporting],
  ])(
    'of %s passes axe and never scrolls sideways, at 300 px and enlarged to twice the size',
    async (_, visits) => {
      const found: Record<string, unknown> = {};
      for (const { view, before, presses = [] } of visits) {
        await before?.();
        for (const button of presses) await workbench.press(button);
        found[view] = {
          axe: await violations(),
          small: await smallTargets(),
          enlarged: await widerThan(SIDEBAR_WIDTH / 2),
          wide: await widerThan(SIDEBAR_WIDTH),
        };
      }
      const fine = { axe: [], small: [], enlarged: [], wide: [] };
      expect(found).toEqual(Object.fromEntries(visits.map(({ view }) => [view, fine])));
    },
    120_000,
  );

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
    await press('กลับหน้าหลัก');
    await press('ลองปรับคะแนน');
    expect(await violations()).toEqual([]);
  });
});

describe('the look that an officer has chosen', () => {
  it('keeps bars, marks and buttons visible in forced colours', async () => {
    const { host, page, press, sidebar } = workbench;
    host.call('setUpWorkbook', { fiscalYear: 2567, example: true });
    await press('อ่านข้อมูลใหม่');
    await page.emulateMedia({ forcedColors: 'active' });
    const bars = sidebar.locator('.bars .bar');
    expect(await bars.count()).toBe(10);
    const looks = await bars.evaluateAll((all) =>
      all.map((bar) => {
        const fill = bar.firstElementChild;
        if (!fill) throw new Error('A bar without a fill.');
        return {
          width: fill.getBoundingClientRect().width > 0,
          differs: getComputedStyle(fill).backgroundColor !== getComputedStyle(bar.ownerDocument.body).backgroundColor,
          bordered: getComputedStyle(bar).borderTopStyle,
        };
      }),
    );
    expect(looks).toEqual(Array(10).fill({ width: true, differs: true, bordered: 'solid' }));
    const borders = await sidebar
      .locator('button.primary, button.secondary')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopWidth));
    expect(borders.length).toBeGreaterThan(1);
    expect(new Set(borders)).toEqual(new Set(['1px']));
    expect(await violations()).toEqual([]);
  });

  it('moves nothing where less motion is wanted', async () => {
    const { page, press, sidebar } = workbench;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await press('เริ่มต้นใช้งาน');
    const moving = await sidebar.locator('*').evaluateAll((all) =>
      all.filter((each) => {
        const { animationName, transitionDuration } = getComputedStyle(each);
        return animationName !== 'none' || transitionDuration !== '0s';
      }),
    );
    expect(moving).toEqual([]);
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

/** Where the setting stands. */
function settingCell(setting: string): string {
  const row = workbench.host.cells('ตั้งค่า').findIndex(([label]) => label === setting);
  return `B${row + 1}`;
}

const levelCell = (): string => settingCell('ระดับที่ประกาศ');
