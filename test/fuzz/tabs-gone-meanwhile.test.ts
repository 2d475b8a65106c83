// A tab that a command is about to read or write again is deleted or renamed by somebody else, at moments all through its run:
// the command does its work or names the tab, and leaves every other tab as it was or as it wants it.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { longestMs } from './fuzz-runs.ts';
import { answerOf } from './judged-call.ts';
import { cellsOf, disturbed, PLAN, SCORES, sharedWorkbook, undisturbed } from './two-people.ts';

const MOMENTS = 4;

let prepared: Host;
beforeAll(async () => {
  prepared = await sharedWorkbook();
}, longestMs);

const rewrites: readonly (readonly [MethodName, string])[] = [
  ['analyse', 'ข้อบกพร่องและจุดอ่อน'],
  ['generatePlan', PLAN],
  ['applyImport', SCORES],
];

const deeds = {
  deleted: (host: Host, tab: string) => host.person.deleteSheet(tab),
  renamed: (host: Host, tab: string) => host.person.renameSheet(tab, `${tab} เดิม`),
} as const;

/** Of the tabs that were there, but for the one that is gone. */
const othersThan = (gone: string, known: Host, host: Host) => {
  const names = known.sheets().map(({ name }) => name);
  return cellsOf(host).filter(({ name }) => names.includes(name) && name !== gone);
};

describe.each(rewrites)('%s', (method, tab) => {
  it.each(Object.keys(deeds) as (keyof typeof deeds)[])(
    'names its tab where that was %s meanwhile',
    (does) => {
      const { course, host: alone } = undisturbed(prepared, method);
      const first = course.indexOf('Lock.tryLock') + 2;
      const last = course.lastIndexOf('Range.setValues');
      const refusals = Array.from({ length: MOMENTS }, (_, index) => {
        const moment = first + Math.floor(((last - first) * index) / (MOMENTS - 1));
        const host = prepared.fork();
        const { ok, error } = disturbed(host, method, moment, () => {
          if (host.sheets().some(({ name }) => name === tab)) deeds[does](host, tab);
        });
        expect(answerOf(host, 'state', {}).ok).toBe(true);
        const others = othersThan(tab, prepared, host);
        expect([othersThan(tab, prepared, prepared), othersThan(tab, prepared, alone)]).toContainEqual(others);
        return ok ? '' : (error?.message ?? '');
      }).filter((message) => message !== '');
      expect(refusals.length).toBeGreaterThan(0);
      expect(refusals.filter((message) => !message.includes(tab))).toEqual([]);
    },
    longestMs,
  );
});
