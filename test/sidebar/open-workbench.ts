// The real thing for browser tests: the built bundle over the local host, its workbench in an installed Chromium.
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { findBrowser } from '../../src/local/browser.ts';
import { type Host, openHost } from '../../src/local/host.ts';
import { serve } from '../../src/local/workbench/server.ts';

export interface OpenWorkbench {
  readonly host: Host;
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Presses a button of the sidebar and waits until what it started has ended. */
  press(button: string): Promise<void>;
  /** Presses Tab until the focus is on the control whose label begins with this. */
  tabTo(label: string): Promise<void>;
  close(): Promise<void>;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MOST_TABS = 60;

/** The label of the control that has the focus, or the text of a button; empty where nothing in the sidebar has it. */
const labelOf = ([focused]: readonly (HTMLElement | SVGElement)[]): string => {
  const labels =
    focused instanceof HTMLButtonElement ? [] : [...((focused as HTMLInputElement | undefined)?.labels ?? [])];
  return (labels[0]?.textContent ?? focused?.textContent ?? '').trim();
};

let launched: Promise<Browser> | undefined;
afterAll(async () => (await launched)?.close());

/** One browser for all tests of a file: each has a page of its own, which shares nothing with another's. */
function browserOfFile(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no Chrome or Chromium: node build/local/browser.mjs');
  launched ??= chromium.launch({ executablePath, args: quiet });
  return launched;
}

/** An empty workbook with the sidebar open and its first reading done. Closing it fails where the page reported an error. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const browser = await browserOfFile();
  const host = await openHost();
  const workbench = await serve({ host, port: 0 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(workbench.url);
  const sidebar = page.frameLocator('#sidebar iframe');
  const idle = (): Promise<void> => sidebar.locator('main:not([aria-busy]) h1').waitFor();
  await sidebar.locator('.steps').waitFor();
  return {
    host,
    page,
    sidebar,
    async press(button) {
      await sidebar.getByRole('button', { name: button, exact: true }).click();
      await idle();
    },
    async tabTo(label) {
      for (let tabs = 0; tabs < MOST_TABS; tabs++) {
        await page.keyboard.press('Tab');
        if ((await sidebar.locator(':focus').evaluateAll(labelOf)).startsWith(label)) return;
      }
      throw new Error(`Tab does not reach ${label}.`);
    },
    async close() {
      await page.close();
      await workbench.close();
      if (errors.length > 0) throw new Error(`The page reported: ${errors.join('; ')}`);
    },
  };
}
