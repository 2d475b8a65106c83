// Which pictures the README and the guide show, and how each is taken from the workbench. A test holds that the
// documents name exactly these.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Host } from './host.ts';

/** A workbench over the sample agency, with scores, weak points and a plan. */
export interface Stage {
  readonly host: Host;
  readonly page: Page;
  readonly sidebar: FrameLocator;
}

export interface Picture {
  /** In `docs`. */
  readonly file: string;
  /** Brings the workbench there and answers what is to be seen; the whole window where it answers none. */
  readonly pose: (stage: Stage) => Promise<Locator | undefined>;
}

const higherThanPaper = { width: 1280, height: 1600 };

export const pictures: readonly Picture[] = [
  { file: 'workbench.png', pose: (stage) => tab(stage, 'คะแนนตัวชี้วัด') },
  {
    file: 'chart.png',
    pose: async (stage) => {
      await tab(stage, 'คะแนนตัวชี้วัด');
      return stage.page.locator('#grid .chart');
    },
  },
  { file: 'plan-tab.png', pose: (stage) => tab(stage, 'แผนมาตรการ 2566') },
  {
    file: 'findings.png',
    pose: async (stage) => {
      stage.host.edit('ตั้งค่า', cellBeside(stage.host, 'คะแนนภาพรวมที่ประกาศ'), '93.13');
      await press(stage, 'อ่านข้อมูลใหม่', 'ตรวจข้อมูล', 'ตรวจข้อมูล');
      return stage.page.locator('#sidebar');
    },
  },
  {
    file: 'report.png',
    pose: async ({ host, page }) => {
      host.edit('ตั้งค่า', cellBeside(host, 'คะแนนภาพรวมที่ประกาศ'), '91.22');
      host.call('exportReport');
      await page.setViewportSize(higherThanPaper);
      await page.reload();
      await page.getByRole('button', { name: /^ดูตัวอย่าง/ }).click();
      return page.locator('.pages section').first();
    },
  },
];

async function tab({ page }: Stage, name: string): Promise<undefined> {
  const button = page.locator('#tabs button', { hasText: name });
  if ((await button.getAttribute('aria-current')) === null) await button.click();
  await page.getByRole('grid', { name }).waitFor();
}

async function press({ sidebar }: Stage, ...buttons: readonly string[]): Promise<void> {
  for (const name of buttons) {
    await sidebar.getByRole('button', { name, exact: true }).first().click();
    await sidebar.locator('main:not([aria-busy]) h1').waitFor();
  }
}

/** The address of the value beside a label of the settings. */
function cellBeside(host: Host, label: string): string {
  const row = host.cells('ตั้งค่า').findIndex(([text]) => text === label) + 1;
  if (row === 0) throw new Error(`The settings have no row ${label}.`);
  return `B${row}`;
}
