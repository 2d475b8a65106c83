// Service calls are what cost time in Sheets: each command keeps its budget, counted by the host.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import {
  aroundOwnRows,
  callBudgets,
  done,
  hostsByStage,
  rereads,
  type Stage,
  withOtherScores,
  withOwnPoints,
  writes,
} from './call-budgets.ts';

let hosts: Readonly<Record<Stage, Host>>;

beforeAll(async () => {
  hosts = await hostsByStage();
});

describe.each([0, 10, 100, 1000])('with %i weak points put together by hand', (count) => {
  it('analysis and plan stay within their budgets, made, unchanged and changed', () => {
    const host = done(withOwnPoints(hosts.analysed.fork(), count), 'generatePlan');
    expect(host.cells('แผนมาตรการ 2566').length).toBeGreaterThan(count);
    expect(host.calls.read).toBeLessThanOrEqual(7);
    expect(host.calls.write).toBeLessThanOrEqual(writes.ofNewTab);

    for (const [method, tabs] of [
      ['analyse', 7],
      ['generatePlan', 8],
    ] as const) {
      done(host, method);
      expect(host.calls).toMatchObject({ write: 0 });
      expect(host.calls.read).toBeLessThanOrEqual(tabs);
    }

    withOtherScores(host);
    for (const [method, tabs, besides] of [
      ['analyse', 7, count === 0 ? 0 : aroundOwnRows],
      ['generatePlan', 8, 0],
    ] as const) {
      done(host, method);
      expect(host.calls.write).toBeGreaterThan(0);
      expect(host.calls.write).toBeLessThanOrEqual(writes.ofRewrittenTab + besides);
      expect(host.calls.read).toBeLessThanOrEqual(tabs + rereads);
    }
  });
});

describe('service calls', () => {
  it.each(callBudgets)('of $what stay within its budget', ({ stage, method, args, ...budget }) => {
    const host = done(hosts[stage].fork(), method, args);
    expect(host.calls.read).toBeLessThanOrEqual(budget.reads);
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
