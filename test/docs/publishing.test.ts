// What the documents for administrators say is so: commands exist, links lead somewhere, the self-test runs as it is written,
// scopes are those that are asked for, and each item to be seen in a live account says what to do and what must happen.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainFault } from '../../src/google/google-faults.ts';
import { openHost } from '../../src/local/host.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, part = '']) => part);

const documents = ['README.md', ...readdirSync(resolve(root, 'docs')).map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
);

describe.each(documents)('%s', (document) => {
  it('links only to files that are there', () => {
    const links = found(read(document), /\]\(([^)\s:#]+)(?:#[^)]*)?\)/g);
    expect(links.filter((link) => !existsSync(resolve(root, dirname(document), link)))).toEqual([]);
  });

  it('names only scripts that npm has here', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = found(read(document), /npm run (?:-s )?([\w-]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('names only commands that clasp has', () => {
  const help = execFileSync(resolve(root, 'node_modules/.bin/clasp'), ['--help'], { encoding: 'utf8' });
  const commands = new Set(found(help, /^ {2}([\w|-]+) /gm).flatMap((names) => names.split('|')));
  const named = documents.flatMap((document) => found(read(document), /npx clasp ([a-z-]+)/g));
  expect(new Set(named).size).toBeGreaterThan(2);
  expect(named.filter((name) => !commands.has(name))).toEqual([]);
});

it('explains exactly the scopes that the manifest asks for', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { readonly oauthScopes: readonly string[] };
  const asked = oauthScopes.map((scope) => scope.replace(/.*auth\//, '')).sort();
  for (const document of ['README.md', 'docs/install.md'])
    expect([...found(read(document), /^\| `([a-z]+\.[a-z.]+)`/gm)].sort()).toEqual(asked);
});

describe('the self-test of docs/publish.md', () => {
  const [code = ''] = found(read('docs/publish.md'), /```js\n([\s\S]*?)```/g);

  /** The log of a run of it, beside the files that were built and others that are put in their place. */
  async function tried(replaced: Readonly<Record<string, (text: string) => string>> = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'ita-self-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const dist = join(folder, 'dist');
    cpSync(resolve(root, 'dist'), dist, { recursive: true });
    writeFileSync(join(dist, 'try.js'), code);
    for (const [file, replace] of Object.entries(replaced))
      writeFileSync(join(dist, file), replace(read(join('dist', file))));
    const host = await openHost({ dist });
    const before = host.snapshot();
    host.run('trySelfTest');
    expect(host.snapshot().slice(0, before.length)).toEqual(before);
    return host.log;
  }

  it('runs as it is written there, and says that all is right', async () => {
    expect(await tried()).toEqual(['ผ่านทุกข้อ']);
  });

  it('says what is wrong where a formula gives something else', async () => {
    const wrong = (main: string) => main.replace('return ita.ITA_STATUS(score, passMark);', "return 'ผ่านเกณฑ์';");
    const [first, ...others] = await tried({ 'main.js': wrong });
    expect(first).toBe('มีข้อที่ไม่ผ่าน');
    expect(others.join('\n')).toMatch(/ITA_STATUS[\s\S]*ที่ควรได้[\s\S]*ที่ได้/);
  });
});

describe('the live checklist', () => {
  const rows = read('docs/live-checklist.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const items = rows.filter(([id = '']) => /^\d/.test(id));
  const faults = rows.filter(([code = '']) => /^`[a-z-]+`$/.test(code));

  it('says of each item what to do, what must happen and why, in order', () => {
    expect(items.length).toBeGreaterThan(80);
    expect(items.filter((cells) => cells.length !== 4 || cells.slice(0, 3).some((cell) => cell === ''))).toEqual([]);
    const ids = items.map(([id = '']) => id);
    expect(ids).toEqual([...new Set(ids)].sort(new Intl.Collator('en', { numeric: true }).compare));
  });

  it('has the self-test among them', () => {
    expect(items.filter(([, steps = '']) => steps.includes('self-test')).length).toBeGreaterThan(0);
  });

  it('names only files that are there', () => {
    const sources = readdirSync(resolve(root, 'src'), { recursive: true }).map((file) => String(file));
    const named = found(items.flat().join(' '), /`([\w/-]+\.ts)`/g);
    const isThere = (file: string) =>
      existsSync(resolve(root, file)) || sources.some((source) => source.endsWith(`/${file}`));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });

  it('lists every fault that has a sentence of its own, by words that are taken for it', () => {
    const codes = found(read('src/google/google-faults.ts'), /code: '([\w-]+)'/g);
    expect(faults.map(([code = '']) => code.replaceAll('`', ''))).toEqual(codes);
    for (const [code = '', words = '', provoked = ''] of faults) {
      const texts = found(words.replace(/, and so.*|\(.*/, ''), /`([^`]+)`/g);
      expect(texts.length).toBeGreaterThan(0);
      expect(provoked).not.toBe('');
      for (const text of texts)
        expect({ text, code: explainFault(new Error(`Exception: ${text}.`))?.code }).toEqual({
          text,
          code: code.replaceAll('`', ''),
        });
    }
  });
});
