// Service calls are what cost time in Sheets: each command keeps its budget, counted by the host.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';

const SCORES = 'คะแนนตัวชี้วัด';

const stages = ['empty', 'setUp', 'analysed', 'planned', 'exported', 'rescored'] as const;
const hosts = {} as Record<(typeof stages)[number], Host>;

const done = (host: Host, method: string, args: object = {}): Host => {
  expect(host.call(method, args)).toMatchObject({ ok: true });
  return host;
};

beforeAll(async () => {
  hosts.empty = await openHost();
  hosts.setUp = done(hosts.empty.fork(), 'setUpWorkbook', { fiscalYear: 2565, example: true });
  hosts.analysed = done(hosts.setUp.fork(), 'analyse');
  hosts.planned = done(hosts.analysed.fork(), 'generatePlan');
  hosts.exported = done(hosts.planned.fork(), 'exportReport');
  hosts.rescored = hosts.planned.fork();
  for (const cell of ['D2', 'D5', 'D9', 'D11']) hosts.rescored.edit(SCORES, cell, 84.5);
});

/** Tabs used include the hidden storage; the tab that is rewritten is read twice more: its formulas, and again before the write. */
const rereads = 2;

/** Rows of the officer's own part what is written into two rectangles; a sheet that is too short for it is lengthened. */
const aroundOwnRows = 2;

const WEAK_POINTS = 'ข้อบกพร่องและจุดอ่อน';
const firstFree = (host: Host): number => host.cells(WEAK_POINTS).length + 1;

/** Weak points that the officer put together, each of two items of its own, so that each becomes a row of the plan. */
function withPoints(host: Host, count: number): Host {
  const items = Array.from({ length: 43 }, (_, index) => `O${index + 1}`);
  const pairs = items.flatMap((item, index) => items.slice(index + 1).map((other) => `${item}, ${other}`));
  const questions = Array.from({ length: 30 }, (_, index) => `i${index + 1}`);
  const more = questions.flatMap((item, index) => questions.slice(index + 1).map((other) => `${item}, ${other}`));
  const first = firstFree(host);
  for (const [index, pair] of [...pairs, ...more].slice(0, count).entries()) {
    host.edit(WEAK_POINTS, `D${first + index}`, pair);
    host.edit(WEAK_POINTS, `G${first + index}`, `ประเด็นที่ ${index + 1}`);
  }
  return host;
}

describe.each([0, 10, 100, 1000])('with %i weak points put together by hand', (count) => {
  it('analysis and plan stay within their budgets, made, unchanged and changed', () => {
    const host = done(withPoints(hosts.analysed.fork(), count), 'generatePlan');
    expect(host.cells('แผนมาตรการ 2566').length).toBeGreaterThan(count);
    expect(host.calls.read).toBeLessThanOrEqual(7);
    expect(host.calls.write).toBeLessThanOrEqual(30);

    for (const [method, tabs] of [
      ['analyse', 7],
      ['generatePlan', 8],
    ] as const) {
      done(host, method);
      expect(host.calls).toMatchObject({ write: 0 });
      expect(host.calls.read).toBeLessThanOrEqual(tabs);
    }

    for (const cell of ['D2', 'D5', 'D9', 'D11']) host.edit(SCORES, cell, 84.5);
    for (const [method, tabs] of [
      ['analyse', 7],
      ['generatePlan', 8],
    ] as const) {
      done(host, method);
      expect(host.calls.write).toBeGreaterThan(0);
      expect(host.calls.write).toBeLessThanOrEqual(8 + (count === 0 ? 0 : aroundOwnRows));
      expect(host.calls.read).toBeLessThanOrEqual(tabs + rereads);
    }
  });
});

describe('service calls', () => {
  it.each([
    ['analyse, first time', 'setUp', 'analyse', { tabs: 6, rereads: 0, writes: 30, drive: 0 }],
    ['generatePlan, first time', 'analysed', 'generatePlan', { tabs: 7, rereads: 0, writes: 30, drive: 0 }],
    ['analyse, nothing changed', 'planned', 'analyse', { tabs: 7, rereads: 0, writes: 0, drive: 0 }],
    ['generatePlan, nothing changed', 'planned', 'generatePlan', { tabs: 8, rereads: 0, writes: 0, drive: 0 }],
    ['analyse, scores changed', 'rescored', 'analyse', { tabs: 7, rereads, writes: 8, drive: 0 }],
    ['exportReport', 'planned', 'exportReport', { tabs: 10, rereads: 0, writes: 30, drive: 2 }],
    // The log is read, and read again right before its line is written.
    ['exportReport, into a log that exists', 'exported', 'exportReport', { tabs: 11, rereads: 1, writes: 8, drive: 1 }],
    ['exportCheckSheet', 'exported', 'exportCheckSheet', { tabs: 11, rereads: 1, writes: 8, drive: 1 }],
    ['downloadReport', 'exported', 'downloadReport', { tabs: 11, rereads: 1, writes: 8, drive: 0 }],
    ['state', 'planned', 'state', { tabs: 9, rereads: 0, writes: 0, drive: 0 }],
    ['checkWorkbook', 'planned', 'checkWorkbook', { tabs: 8, rereads: 0, writes: 0, drive: 0 }],
  ] as const)('%s stays within its budget', (_title, stage, method, budget) => {
    const host = done(hosts[stage].fork(), method);
    expect(host.calls.read).toBeLessThanOrEqual(budget.tabs + budget.rereads);
    expect(host.calls.write).toBeLessThanOrEqual(budget.writes);
    expect(host.calls.drive).toBeLessThanOrEqual(budget.drive);
  });

  it('a custom function makes none, whatever its size', () => {
    const rows = Array.from({ length: 8303 }, () => [90.78, 89.83, 87.53, 88.25, 90.04, 92.07, 92.79, 89.49, 85, 100]);
    const host = hosts.empty.fork();
    const totals = host.customFunction('ITA_SCORE', [rows, 2565]) as number[][];
    expect(totals).toHaveLength(8303);
    expect(totals[8302]).toEqual([91.22]);
    expect(host.calls).toEqual({ read: 0, write: 0, drive: 0, other: 0 });
  });
});
