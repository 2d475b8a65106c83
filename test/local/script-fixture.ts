// A script project of a few lines in a folder of its own, run by the local host: conformance cases need no bundle of ours.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Host, type HostOptions, openHost } from '../../src/local/host.ts';

const scope = 'https://www.googleapis.com/auth/';

const usualScopes = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'];

export interface Fixture {
  readonly code: string;
  readonly scopes?: readonly string[];
  readonly pages?: Readonly<Record<string, string>>;
}

/** Opens a host over the project given; its folder goes when the test ends. */
export async function hostOf(
  { code, scopes = usualScopes, pages = {} }: Fixture,
  options: HostOptions = {},
): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  const manifest = {
    timeZone: 'Asia/Bangkok',
    oauthScopes: scopes.map((name) => scope + name),
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'Code.js'), code);
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(dist, `${name}.html`), html);
  return openHost({ dist, ...options });
}

/** The text of a function that runs within the script: its body sees `sheet`, the first tab, and `book`. */
export function script(body: string): string {
  return `function main() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheets()[0];
    ${body}
  }`;
}

/** Runs a body once in a fresh host and answers what it returns. */
export async function result(body: string, options: HostOptions = {}): Promise<unknown> {
  return (await hostOf({ code: script(body) }, options)).run('main');
}

/** Runs a body and answers the message that the script itself can catch, or undefined. */
export async function caught(body: string, fixture: Omit<Fixture, 'code'> = {}): Promise<unknown> {
  const code = script(`try { ${body} } catch (error) { return error.message; }`);
  return (await hostOf({ code, ...fixture })).run('main');
}
