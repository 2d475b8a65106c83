// The sidebar as it is pushed: one file, nothing fetched, no markup made from text.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('the built sidebar', () => {
  it('is one file under 150 KB that asks nothing of the internet and builds no markup from text', async () => {
    const html = await readFile(resolve(import.meta.dirname, '../../dist/sidebar.html'), 'utf8');
    expect(html.length).toBeGreaterThan(10_000);
    expect(Buffer.byteLength(html)).toBeLessThan(150 * 1024);
    expect(html).not.toMatch(/https?:\/\/|@import|url\(|\ssrc=|<link/);
    expect(html).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\son\w+="/);
    expect(html).not.toMatch(/`/);
  });
});
