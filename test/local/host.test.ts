// What the host keeps from one run to the next, and what becomes of it when it is forked, saved or forgotten.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import { runMethod } from '../../src/local/method-run.ts';
import { hostOf, script } from './script-fixture.ts';

const code = `
  function call(method, args) {
    if (method === 'text') return JSON.stringify({ ok: true, value: JSON.parse(args) });
    if (method === 'bad') return { ok: false, error: { code: 'no', message: 'ไม่' } };
    if (method === 'count') {
      const p = PropertiesService.getDocumentProperties();
      p.setProperty('n', Number(p.getProperty('n')) + 1);
      return { ok: true, value: p.getProperty('n') };
    }
    throw new Error('พัง');
  }
  ${script(`sheet.getRange('A1').setValue('เดิม'); sheet.getRange('B1').setFormula('=A1');
    return Drive.Files.create({ name: 'รายงาน' }, Utilities.newBlob('x')).id;`)}`;

test('a method’s answer is an object, or JSON text of one', async () => {
  const host = await hostOf({ code });
  expect(runMethod(host, 'text', { a: 1 })).toMatchObject({ method: 'text', ok: true, value: { a: 1 } });
  expect(runMethod(host, 'bad', {})).toMatchObject({ ok: false, error: { code: 'no', message: 'ไม่' } });
  expect(runMethod(host, 'none', {})).toMatchObject({ ok: false, error: { code: 'exception', message: 'Error: พัง' } });
});

test('a fork goes its own way', async () => {
  const host = await hostOf({ code });
  host.run('main');
  const fork = host.fork();
  expect(fork.snapshot()).toEqual(host.snapshot());
  fork.edit('Sheet1', 'A1', 'ใหม่');
  fork.person.addSheet('ข');
  fork.run('main');
  host.call('count');
  expect(host.cells('Sheet1')).toEqual([['เดิม', 'เดิม']]);
  expect([host.files().length, fork.files().length]).toEqual([1, 2]);
  expect(fork.call('count')).toEqual({ ok: true, value: '1' });
});

const changes: readonly (readonly [string, (host: Host) => void])[] = [
  ['a value', (host) => host.edit('Sheet1', 'C1', 'ก')],
  ['a blank text', (host) => host.edit('Sheet1', 'C1', '=""')],
  ['a note', (host) => host.person.note('Sheet1', 'A1', 'ก')],
  ['a look', (host) => host.person.setNumberFormat('Sheet1', 'A5:A6', '@')],
  ['a look of more rows', (host) => host.person.setNumberFormat('Sheet1', 'A5:A7', '@')],
  ['a look with a gap', (host) => ['A5', 'A7'].map((cell) => host.person.setNumberFormat('Sheet1', cell, '@'))],
  ['a merge', (host) => host.person.merge('Sheet1', 'A5:B5')],
  ['a width', (host) => host.person.resize('Sheet1', 'column', 1, 40)],
  ['a hidden row', (host) => host.person.setHidden('Sheet1', 'row', 1, true)],
  ['a row more', (host) => host.person.insertRows('Sheet1', 9)],
  ['a protection', (host) => host.person.protect('Sheet1', 'A1')],
  ['a role', (host) => host.person.share('viewer')],
  ['a selection', (host) => host.person.select('Sheet1', 'B2')],
  ['a tab more', (host) => host.person.addSheet('ข')],
  ['a tab of another name', (host) => host.person.renameSheet('Sheet1', 'ข')],
  ['a property', (host) => host.call('count')],
  ['a file', (host) => host.run('main')],
  ['a file’s content', (host) => host.drive.edit(host.files()[0]?.id ?? '', Buffer.from('y'))],
  ['a file in the bin', (host) => host.drive.bin(host.files()[0]?.id ?? '')],
  ['another account', (host) => host.drive.signIn('colleague@agency.example')],
];

test('any change gives an imprint of its own, the same one twice', async () => {
  const host = await hostOf({ code });
  host.run('main');
  const imprintAfter = (change: (host: Host) => void): string => {
    const fork = host.fork();
    change(fork);
    return fork.imprint();
  };
  const titles = new Map([[host.imprint(), 'no change']]);
  for (const [title, change] of changes) {
    const imprint = imprintAfter(change);
    expect(titles.get(imprint), title).toBeUndefined();
    expect(imprintAfter(change), title).toBe(imprint);
    titles.set(imprint, title);
  }
});

test('Drive and Properties are kept in a folder', async () => {
  const state = mkdtempSync(join(tmpdir(), 'state-'));
  onTestFinished(() => rmSync(state, { recursive: true }));
  const host = await hostOf({ code }, { state });
  host.run('main');
  host.call('count');
  host.saveState(state);
  const again = await hostOf({ code }, { state });
  expect(again.call('count')).toEqual({ ok: true, value: '2' });
  expect(again.documents()).toEqual(host.documents());
});

test('each account opens what the add-on made for it, as people left it', async () => {
  const opening = `function opened(id) {
    try { return Drive.Files.get(id, { fields: 'name,trashed' }); } catch (error) { return error.message; }
  }`;
  const host = await hostOf({ code: `${code}\n${opening}` });
  const id = String(host.run('main'));
  host.drive.bin(id);
  expect(host.run('opened', id)).toEqual({ name: 'รายงาน', trashed: true });
  host.drive.signIn('colleague@agency.example');
  const missing = `API call to drive.files.get failed with error: File not found: ${id}.`;
  expect(host.run('opened', id)).toBe(missing);
  expect(host.fork().run('opened', id)).toBe(missing);
  host.drive.delete(id);
  expect(() => host.drive.edit(id, new Uint8Array())).toThrow(id);
});

test('a project that was not built is refused with what to do', async () => {
  await expect(hostOf({ code }, { dist: tmpdir() })).rejects.toThrow('npm run build');
});

test('a person may do by hand what a script may not undo: rows and columns moved, notes, selections', async () => {
  const host = await hostOf({ code });
  for (const [cell, value] of [
    ['A1', 1],
    ['A2', 2],
    ['A3', 3],
    ['B1', 'ข'],
  ] as const)
    host.edit('Sheet1', cell, value);
  host.person.moveRows('Sheet1', 1, 1, 4);
  expect(host.cells('Sheet1')).toEqual([
    [2, ''],
    [3, ''],
    [1, 'ข'],
  ]);
  host.person.moveColumns('Sheet1', 2, 1, 1);
  host.person.note('Sheet1', 'A3', 'หมายเหตุ');
  host.person.select('Sheet1', 'A3:B3');
  expect(host.view('Sheet1').cells[2]?.[0]).toMatchObject({ text: 'ข', note: 'หมายเหตุ' });
  expect(host.selection()).toEqual({ sheet: 'Sheet1', row: 3, column: 1, rows: 1, columns: 2 });
});

test('a person who merges cells keeps the value of the top left one', async () => {
  const host = await hostOf({ code });
  host.edit('Sheet1', 'A1:B2', 'ก');
  host.edit('Sheet1', 'C3', 'ค');
  host.person.merge('Sheet1', 'A1:B2');
  expect(host.view('Sheet1').merges).toEqual(['A1:B2']);
  expect(host.cells('Sheet1')).toEqual([
    ['ก', '', ''],
    ['', '', ''],
    ['', '', 'ค'],
  ]);
});
