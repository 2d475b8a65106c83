// The same sources make the same bytes, in another folder, at another time and in another time zone.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sources = ['src', 'test', 'build.mjs', 'package.json', 'appsscript.json', 'tsconfig.json'];

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('the build', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'ita-build-'));
  const elsewhere = join(temporary, 'at', 'another', 'depth');
  afterAll(() => rmSync(temporary, { recursive: true }));

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('makes the same bytes in %s', async (zone) => {
    for (const name of sources) cpSync(resolve(root, name), join(elsewhere, name), { recursive: true });
    rmSync(join(elsewhere, 'node_modules'), { force: true });
    symlinkSync(resolve(root, 'node_modules'), join(elsewhere, 'node_modules'));
    await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: elsewhere, env: { ...process.env, TZ: zone } });
    expect(filesIn(join(elsewhere, 'dist'))).toEqual(filesIn(resolve(root, 'dist')));
  });
});
