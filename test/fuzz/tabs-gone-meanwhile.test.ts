// A tab that a command is about to read or write again is deleted or renamed by somebody else, at moments all through its run:
// the command does its work or names the tab, and leaves every other tab as it was or as it wants it. A tab that got another
// name holds under it what it held before.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { methodUses } from './every-method.ts';
import { longestMs } from './fuzz-runs.ts';
import { answerOf } from './judged-call.ts';
import { cellsOf, disturbed, FOLLOW_UP, PLAN, SCORES, sharedWorkbook, undisturbed } from './two-people.ts';

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

describe('a tab that is renamed between two writes of a command into it', () => {
  const cellsIn = (host: Host, tab: string): unknown => host.snapshot().find(({ name }) => name === tab)?.cells;

  /** The first call that looks for the tab again after something was written into it. */
  function momentBetween(method: MethodName, tab: string): number {
    const host = prepared.fork();
    const before = JSON.stringify(cellsIn(host, tab));
    let isNew = false;
    let moment = 0;
    host.onCall = (k, member) => {
      if (member === 'Range.setValues') isNew = true;
      if (!isNew || moment > 0 || member !== 'Spreadsheet.getSheetByName') return;
      isNew = false;
      if (JSON.stringify(cellsIn(host, tab)) !== before) moment = k;
    };
    answerOf(host, method, methodUses[method].args);
    return moment;
  }

  it.each([
    ['values in place of its formulas', SCORES],
    ['into its cells', FOLLOW_UP],
  ])(
    'holds under its new name what it held, where the command wrote %s',
    (_what, tab) => {
      const renamed = `${tab} เดิม`;
      const host = prepared.fork();
      const { ok, error } = disturbed(host, 'startYear', momentBetween('startYear', tab), () =>
        host.person.renameSheet(tab, renamed),
      );
      expect({ ok, names: error?.message.includes(tab) }).toEqual({ ok: false, names: true });
      const alone = prepared.fork();
      alone.person.renameSheet(tab, renamed);
      expect(cellsIn(host, renamed)).toEqual(cellsIn(alone, renamed));
      expect(othersThan(tab, prepared, host)).toEqual(othersThan(tab, prepared, prepared));
    },
    longestMs,
  );
});
