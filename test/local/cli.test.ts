// The command line over the built script project: what it prints, what it leaves, and its exit status.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/local/cli.ts';

let folder: string;
let printed: string[];
let complaints: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  printed = [];
  complaints = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => complaints.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const answers = () => printed.map((line) => JSON.parse(line));

test('eval and call print one JSON value', async () => {
  expect(await main(['eval', '=ITA_GRADE(91.22,2565)'])).toBe(0);
  expect(await main(['call', 'ITA_GRADE', '[[[91.22],[84.99]],2565]'])).toBe(0);
  expect(answers()).toEqual(['A', [['A'], ['B']]]);
});

test('a formula that fails prints its error and ends with 1', async () => {
  expect(await main(['eval', '=1/0'])).toBe(1);
  expect(answers()).toEqual([expect.objectContaining({ error: '#DIV/0!' })]);
});

test('run prints a line for each method, keeps the workbook, and stops at the first failure', async () => {
  const out = join(folder, 'out');
  expect(
    await main([
      'run',
      '--out',
      out,
      '--do',
      'setUpWorkbook',
      '--args',
      '{"fiscalYear":2565,"example":true}',
      '--do',
      'flyAway',
      '--do',
      'analyse',
    ]),
  ).toBe(1);
  expect(answers()).toMatchObject([
    { method: 'setUpWorkbook', ok: true, calls: { drive: 0 } },
    { method: 'flyAway', ok: false },
  ]);
  expect(readdirSync(out)).toEqual(['workbook.xlsx']);
  printed = [];
  expect(await main(['run', '--book', join(out, 'workbook.xlsx'), '--out', out, '--do', 'analyse'])).toBe(0);
  expect(answers()).toMatchObject([{ method: 'analyse', ok: true }]);
});

test('new writes a workbook that eval can read', async () => {
  const out = join(folder, 'book.xlsx');
  expect(await main(['new', '--year', '2567', '--out', out])).toBe(0);
  expect(existsSync(out)).toBe(true);
  expect(await main(['eval', "=COUNTA('คะแนนตัวชี้วัด'!A1:Z1)>0", '--book', out])).toBe(0);
  expect(answers().at(-1)).toBe(true);
});

test('demo leaves the workbook and a report, and tells where', async () => {
  expect(await main(['demo', '--out', folder])).toBe(0);
  const files = readdirSync(folder);
  expect(files).toContain('workbook.xlsx');
  expect(files.filter((name) => name.endsWith('.docx'))).toHaveLength(1);
  expect(complaints.join('\n')).toContain(join(folder, 'workbook.xlsx'));
});

test('a wrong command line ends with 2, and so does a file that is no workbook', async () => {
  const text = join(folder, 'text.xlsx');
  writeFileSync(text, 'text');
  expect(await main(['run'])).toBe(2);
  expect(await main(['eval', '=1', '--book', text])).toBe(2);
  expect(printed).toEqual([]);
  expect(complaints.join('\n')).toMatch(/--out needs a value[\s\S]*not a readable \.xlsx/);
});
