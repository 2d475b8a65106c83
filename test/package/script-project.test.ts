// What clasp would push, and what it lets in: the exact files, scopes and names.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../bench/measure.ts';
import { projectSizes } from '../bench/project-size.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

describe('the script project', () => {
  it('holds exactly the files that belong in it, as clasp sees them', () => {
    const clasp = resolve(root, 'node_modules/.bin/clasp');
    const status = JSON.parse(execFileSync(clasp, ['status', '--json'], { cwd: root, encoding: 'utf8' }));
    expect([...status.filesToPush].sort()).toEqual([
      'dist/appsscript.json',
      'dist/commands.js',
      'dist/docx-engine.js',
      'dist/library.html',
      'dist/main.js',
      'dist/sidebar.html',
      'dist/template-analysis-and-plan.html',
      'dist/template-by-activity.html',
      'dist/template-by-instrument.html',
      'dist/template-by-measure.html',
      'dist/template-check-sheet.html',
      'dist/template-seven-topics.html',
    ]);
    expect(status.untrackedFiles).toEqual([]);
  });

  it('asks for three scopes and no more, and for the Drive service only', () => {
    const manifest = JSON.parse(read('dist/appsscript.json'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Bangkok', exceptionLogging: 'NONE' });
  });

  it('lets a page call these functions only, and touches no service while it loads', () => {
    const context = vm.createContext({});
    for (const file of ['dist/commands.js', 'dist/docx-engine.js', 'dist/main.js'])
      vm.runInContext(read(file), context);
    const isFunction = (name: string): boolean => typeof context[name] === 'function';
    // No function, and so nothing that a page can call.
    expect(Object.keys(context).filter((name) => !isFunction(name))).toEqual(['ita']);
    expect(Object.keys(context).filter(isFunction).sort()).toEqual([
      'ITA_CHECK',
      'ITA_GAIN',
      'ITA_GRADE',
      'ITA_INSTRUMENT',
      'ITA_NUMBER',
      'ITA_OIT',
      'ITA_SCORE',
      'ITA_STATUS',
      'ITA_THAI',
      'ITA_WEAKEST',
      'call',
      'commands_',
      'docxEngine_',
      'onInstall',
      'onOpen',
      'showCheck',
      'showExport',
      'showHelp',
      'showImport',
      'showPlan',
      'showSidebar',
    ]);
  });

  const served = readdirSync(resolve(root, 'dist')).filter((file) => /\.(js|html)$/.test(file));

  it.each(served)('%s evaluates no text, sets no HTML and reaches no network', (file) => {
    const evaluates =
      /\beval\b|\bFunction\s*\(|new Function\b|\bset(?:Timeout|Interval)\(\s*['"`]|\bimport\s*\(|javascript:/;
    const setsHtml = /(?:inner|outer)HTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc/;
    const reaches = /UrlFetchApp|XMLHttpRequest|\bfetch\s*\(|WebSocket|EventSource|sendBeacon|importScripts|RTCPeer/;
    const otherServices =
      /DocumentApp|DriveApp|GmailApp|MailApp|ScriptApp|CacheService|openById|openByUrl|getActiveUser/;
    for (const forbidden of [evaluates, setsHtml, reaches, otherServices])
      expect(read(`dist/${file}`)).not.toMatch(forbidden);
  });

  it('runs where text cannot be evaluated at all, by whatever way', () => {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    for (const file of ['dist/commands.js', 'dist/docx-engine.js', 'dist/main.js'])
      vm.runInContext(read(file), context);
    expect(vm.runInContext('ITA_GRADE(91.22, 2565)', context)).toBe('A');
    expect(() => vm.runInContext('commands_.constructor("return 1")()', context)).toThrow(/Code generation/);
  });

  it('has no address in its page, and elsewhere only those of documents made, and names of formats', () => {
    const hostsIn = (file: string) =>
      [...read(`dist/${file}`).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, name]) => name);
    expect(hostsIn('sidebar.html')).toEqual([]);
    expect(read('dist/sidebar.html')).not.toMatch(
      /<(?:img|link|iframe|object|embed|script)\b[^>]*\b(?:src|href)=|@import|url\(/,
    );
    expect([...new Set(served.filter((file) => file !== 'docx-engine.js').flatMap(hostsIn))].sort()).toEqual([
      'docs.google.com',
      'drive.google.com',
    ]);
    // Namespaces of XML, and the pages that the library's own errors point to.
    expect([...new Set(hostsIn('docx-engine.js'))].sort()).toEqual([
      'docxtemplater.com',
      'purl.oclc.org',
      'schemas.microsoft.com',
      'schemas.openxmlformats.org',
      'www.w3.org',
    ]);
  });

  it('keeps each file within its size', async () => {
    const sizes = (await projectSizes()).map(({ what, kilobytes, ...limits }) => [what, verdictOf(kilobytes, limits)]);
    expect(sizes.filter(([, verdict]) => verdict === 'EXCEEDED')).toEqual([]);
    expect(Buffer.byteLength(read('dist/sidebar.html')) / 1024).toBeLessThan(150);
  });

  it('is never committed, and pushing refuses the placeholder id', () => {
    expect(execFileSync('git', ['ls-files', 'dist', 'build', 'out'], { cwd: root, encoding: 'utf8' })).toBe('');
    const push = (): string =>
      execFileSync('node', ['build/local/push.mjs'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    expect(JSON.parse(read('.clasp.json')).rootDir).toBe('dist');
    expect(push).toThrow(/scriptId/);
  });
});
