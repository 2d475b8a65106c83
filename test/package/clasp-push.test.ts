// A real clasp, as `npm run push` and docs/publish.md call it, and Google's API as the loopback interface plays it.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackGoogle, openLoopbackGoogle } from './loopback-google.ts';

const root = resolve(import.meta.dirname, '../..');
const SCRIPT_ID = 'a-script-project-of-the-test';

const typeOf: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };

describe('publishing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-push-'));
  let google: LoopbackGoogle;

  beforeAll(async () => {
    google = await openLoopbackGoogle();
    for (const path of ['dist', 'build/local', '.claspignore', 'package.json'])
      cpSync(resolve(root, path), join(folder, path), { recursive: true });
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'));
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

  const run = (file: string, ...args: readonly string[]) =>
    promisify(execFile)(file, args, {
      cwd: folder,
      env: {
        ...process.env,
        clasp_config_auth: join(folder, 'login.json'),
        HTTPS_PROXY: google.proxy,
        NODE_EXTRA_CA_CERTS: join(folder, 'google.pem'),
      },
    });

  it('uploads exactly the files that were built, byte for byte, over whatever manifest is there', async () => {
    await run(process.execPath, 'build/local/push.mjs');
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

  it('numbers a version with its description', async () => {
    const { stdout } = await run('npx', 'clasp', 'create-version', 'รุ่นทดลอง');
    expect(stdout).toContain('1');
    expect({ versions: google.versions, refused: google.refused }).toEqual({ versions: ['รุ่นทดลอง'], refused: [] });
  });
});
