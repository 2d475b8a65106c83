// The workbench page against WCAG by axe, with each of the things that open over it.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { axeSource, runAxe, violationsIn } from '../../sidebar/axe-audit.ts';
import { type OpenWorkbench, openWorkbench } from '../../sidebar/open-workbench.ts';

const LONGEST_START = 60_000;

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  const { host, page } = workbench;
  host.call('setUpWorkbook', { fiscalYear: 2565, example: true });
  for (const method of ['analyse', 'generatePlan', 'exportReport']) host.call(method);
  host.person.select('คะแนนตัวชี้วัด');
  // The page runs no script but its own: axe is put there as the page opens.
  await page.addInitScript({ content: axeSource });
  await page.reload();
  await page.locator('#documents li').waitFor();
}, LONGEST_START);
afterEach(() => workbench.page.keyboard.press('Escape'));
afterAll(() => workbench.close());

/** The sidebar is held to the same in tests of its own. */
const violations = async () => violationsIn(await workbench.page.evaluate(runAxe));

it.each<readonly [what: string, open: () => Promise<unknown>]>([
  ['a tab with a chart', async () => undefined],
  ['a menu', () => workbench.page.getByRole('button', { name: 'แก้ไข' }).click()],
  [
    'a dropdown',
    async () => {
      await workbench.page.getByRole('button', { name: 'รายการ OIT' }).click();
      await workbench.page.locator('#cell-2-2 .arrow').click();
      await workbench.page.getByRole('option').first().waitFor();
    },
  ],
  [
    'a question',
    async () => {
      await workbench.page.getByRole('button', { name: 'แทรก' }).click();
      await workbench.page.getByRole('menuitem', { name: 'โน้ตของช่อง' }).click();
    },
  ],
  [
    'the preview of a report',
    async () => {
      await workbench.page.getByRole('button', { name: /^ดูตัวอย่าง/ }).click();
      await workbench.page.locator('.pages section').first().waitFor();
    },
  ],
])('the page with %s has no violation', async (_, open) => {
  await open();
  expect(await violations()).toEqual([]);
});
