// Where the tests look for a browser, over folders made for the purpose.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../src/local/browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  vi.stubEnv('CHROME_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, mode: number): string {
  const file = join(folder, name);
  writeFileSync(file, '', { mode });
  return file;
}

describe('findBrowser', () => {
  it.each(['chromium', 'google-chrome-stable'])('finds %s on the PATH', (name) => {
    const file = program(name, 0o755);
    vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter));
    expect(findBrowser()).toBe(file);
  });

  it('takes CHROME_PATH before any other', () => {
    program('chromium', 0o755);
    const chosen = program('my-chrome', 0o755);
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROME_PATH', chosen);
    expect(findBrowser()).toBe(chosen);
  });

  it('passes by what is missing or cannot be run', () => {
    program('chrome', 0o644);
    const file = program('chromium', 0o755);
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROME_PATH', join(folder, 'gone'));
    expect(findBrowser()).toBe(file);
  });
});
