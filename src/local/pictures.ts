// `npm run pictures`: the pictures of the README and the guide, taken from the workbench so that they cannot go stale.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { setUpSample } from './demo.ts';
import { openHost } from './host.ts';
import { runMethod } from './method-run.ts';
import { projectRoot } from './project-root.ts';
import { serve } from './workbench/server.ts';

const SIZE = { width: 1360, height: 820 };

const browserPath = findBrowser();
if (!browserPath) throw new Error('No Chrome or Chromium was found; npm test gets one.');

const host = await openHost();
setUpSample(host);
for (const method of ['analyse', 'generatePlan', 'exportReport']) runMethod(host, method, {});
const workbench = await serve({ host, port: 0 });
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  const folder = join(projectRoot(), 'docs');
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(workbench.url);
  await page.frameLocator('iframe').locator('.steps').waitFor();
  await page.waitForLoadState('networkidle');
  for (const [tab, picture] of [
    ['คะแนนตัวชี้วัด', 'workbench.png'],
    ['แผนมาตรการ 2566', 'plan-tab.png'],
  ] as const) {
    await page.locator('#tabs button', { hasText: tab }).click();
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, picture) });
    console.error(`docs/${picture}`);
  }
} finally {
  await browser.close();
  await workbench.close();
}
