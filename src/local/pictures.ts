// `npm run pictures`: takes every picture of the README and the guide anew, from the workbench.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { setUpSample } from './demo.ts';
import { openHost } from './host.ts';
import { runMethod } from './method-run.ts';
import { pictures } from './picture-list.ts';
import { projectRoot } from './project-root.ts';
import { serve } from './workbench/server.ts';

const SIZE = { width: 1280, height: 800 };

const browserPath = findBrowser();
if (!browserPath) throw new Error('No Chrome or Chromium was found; npm test gets one.');

const host = await openHost();
setUpSample(host);
for (const method of ['analyse', 'generatePlan']) runMethod(host, method, {});
const workbench = await serve({ host, port: 0 });
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  const folder = join(projectRoot(), 'docs');
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
  await page.goto(workbench.url);
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.locator('.steps').waitFor();
  for (const { file, pose } of pictures) {
    await page.setViewportSize(SIZE);
    const shown = await pose({ host, page, sidebar });
    await (shown ?? page).screenshot({ path: join(folder, file), animations: 'disabled' });
    console.error(`docs/${file}`);
  }
} finally {
  await browser.close();
  await workbench.close();
}
