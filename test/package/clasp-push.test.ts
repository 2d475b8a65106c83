// A real `clasp push`, to Google's API as the loopback interface plays it: what arrives is what was built.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackGoogle, openLoopbackGoogle } from './loopback-google.ts';

const root = resolve(import.meta.dirname, '../..');
const clasp = resolve(root, 'node_modules/.bin/clasp');
const SCRIPT_ID = 'a-script-project-of-the-test';

const typeOf: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };

describe('clasp push', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-push-'));
  let google: LoopbackGoogle;

  beforeAll(async () => {
    google = await openLoopbackGoogle();
    for (const path of ['dist', 'appsscript.json', '.claspignore', 'package.json'])
      cpSync(resolve(root, path), join(folder, path), { recursive: true });
    const settings = JSON.parse(readFileSync(resolve(root, '.clasp.json'), 'utf8'));
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: SCRIPT_ID }));
    writeFileSync(join(folder, 'google.pem'), google.certificate);
    const login = {
      type: 'authorized_user',
      client_id: 'a-client',
      client_secret: 'a-secret',
      refresh_token: 'a-refresh-token',
      access_token: 'an-access-token',
      expiry_date: Date.now() + 3_600_000,
    };
    writeFileSync(join(folder, 'login.json'), JSON.stringify({ tokens: { default: login } }));
  });

  afterAll(() => {
    google.close();
    rmSync(folder, { recursive: true });
  });

  it('uploads exactly the files that were built, byte for byte', async () => {
    await promisify(execFile)(clasp, ['push', '--force', '--auth', join(folder, 'login.json')], {
      cwd: folder,
      env: { ...process.env, HTTPS_PROXY: google.proxy, NODE_EXTRA_CA_CERTS: join(folder, 'google.pem') },
    });
    expect(google.refused).toEqual([]);
    expect(google.pushes.map(({ path }) => path)).toEqual([`/v1/projects/${SCRIPT_ID}/content`]);
    const pushed = [...(google.pushes[0]?.files ?? [])].sort((a, b) => a.name.localeCompare(b.name));
    const built = readdirSync(resolve(root, 'dist'))
      .map((file) => ({
        name: basename(file, extname(file)),
        type: typeOf[extname(file)],
        source: readFileSync(resolve(root, 'dist', file), 'utf8'),
      }))
      .sort((a, b) => a.name.localeCompare(b.name));
    expect(pushed).toEqual(built);
  });
});
