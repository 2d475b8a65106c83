// Service calls are what cost time in Sheets: each command keeps its budget, counted by the host.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';

const SCORES = 'คะแนนตัวชี้วัด';

const stages = ['empty', 'setUp', 'analysed', 'planned', 'rescored'] as const;
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
  hosts.rescored = hosts.planned.fork();
  for (const cell of ['D2', 'D5', 'D9', 'D11']) hosts.rescored.edit(SCORES, cell, 84.5);
});

/** Tabs used include the hidden storage; the tab that is rewritten is read twice more: its formulas, and again before the write. */
const rereads = 2;

describe('service calls', () => {
  it.each([
    ['analyse, first time', 'setUp', 'analyse', { tabs: 6, rereads: 0, writes: 30, drive: 0 }],
    ['generatePlan, first time', 'analysed', 'generatePlan', { tabs: 7, rereads: 0, writes: 30, drive: 0 }],
    ['analyse, nothing changed', 'planned', 'analyse', { tabs: 7, rereads: 0, writes: 0, drive: 0 }],
    ['generatePlan, nothing changed', 'planned', 'generatePlan', { tabs: 8, rereads: 0, writes: 0, drive: 0 }],
    ['analyse, scores changed', 'rescored', 'analyse', { tabs: 7, rereads, writes: 8, drive: 0 }],
    ['exportReport', 'planned', 'exportReport', { tabs: 10, rereads: 0, writes: 30, drive: 2 }],
    ['state', 'planned', 'state', { tabs: 9, rereads: 0, writes: 0, drive: 0 }],
    ['checkWorkbook', 'planned', 'checkWorkbook', { tabs: 8, rereads: 0, writes: 0, drive: 0 }],
  ] as const)('%s stays within its budget', (_title, stage, method, budget) => {
    const host = done(hosts[stage].fork(), method);
    expect(host.calls.read).toBeLessThanOrEqual(budget.tabs + budget.rereads);
    expect(host.calls.write).toBeLessThanOrEqual(budget.writes);
    expect(host.calls.drive).toBeLessThanOrEqual(budget.drive);
  });

  it('generatePlan after the analysis changed stays within its budget', () => {
    const host = done(hosts.rescored.fork(), 'analyse');
    done(host, 'generatePlan');
    expect(host.calls.read).toBeLessThanOrEqual(8 + rereads);
    expect(host.calls.write).toBeLessThanOrEqual(8);
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
