// The test command's first step: finds a Chrome or Chromium, or gets one. Debian's package as root, else playwright's
// own download; where neither works it says what to install.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a browser is: CHROME_PATH first, then the PATH, the usual places and playwright's downloads. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  if (file === '') return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const hasApt = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const ways: readonly { readonly applies: () => boolean; readonly commands: readonly (readonly string[])[] }[] = [
  {
    applies: hasApt,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  { applies: () => true, commands: [['npx', 'playwright-core', 'install', 'chromium']] },
];

/** Tries each way in turn until there is a browser. What the commands print goes to stderr. */
function getBrowser(): string | undefined {
  for (const { applies, commands } of ways) {
    if (!applies()) continue;
    commands.every(([command = '', ...args]) => {
      console.error(`> ${[command, ...args].join(' ')}`);
      return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;
    });
    const found = findBrowser();
    if (found) return found;
  }
  return undefined;
}

function main(): number {
  const browser = findBrowser() ?? getBrowser();
  if (browser) {
    console.log(browser);
    return 0;
  }
  console.error('The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its executable.');
  return 1;
}

if (process.argv[1]?.endsWith('browser.mjs')) process.exitCode = main();
