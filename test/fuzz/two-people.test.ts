// Two people give commands in one workbook. At any moment of one command every other one is asked to wait and leaves no trace; one
// after the other, in any order, each does its own work and nothing of the other's is lost or made twice.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { CHECK_SHEET_COMMAND, DOWNLOAD_COMMAND, LOG_TAB, REPORT_COMMAND } from '../../src/workbook/log-tab.ts';
import { methodUses } from './every-method.ts';
import { longestMs, Tally, tried } from './fuzz-runs.ts';
import { type Answered, answerOf, judgedCall } from './judged-call.ts';
import {
  cellsOf,
  disturbed,
  expectOnce,
  linksIn,
  logged,
  marksIn,
  readers,
  sharedWorkbook,
  undisturbed,
  writers,
} from './two-people.ts';

const FEW_PAIRS = 5;

let prepared: Host;
beforeAll(async () => {
  prepared = await sharedWorkbook();
}, longestMs);

const codeOf = (host: Host, method: MethodName): string | undefined => {
  const { ok, error } = answerOf(host, method, methodUses[method].args);
  return ok ? 'ok' : error?.code;
};

/** What a plan shows in one more format is taken back with it: each text stands where it was typed. */
function judgedUndo(host: Host): Answered {
  const marks = marksIn(host);
  const answered = answerOf(host, 'undo', {});
  expect(marksIn(host)).toEqual(marks);
  return answered;
}

/** The log says when and with which document. */
const withoutTimes = (host: Host) => ({
  tabs: cellsOf(host).filter(({ name }) => name !== LOG_TAB),
  logged: logged(host),
});

/** Each adds one line to the log. */
const reportCommands: Readonly<Partial<Record<MethodName, string>>> = {
  exportReport: REPORT_COMMAND,
  downloadReport: DOWNLOAD_COMMAND,
  exportCheckSheet: CHECK_SHEET_COMMAND,
};

describe('commands of two people', () => {
  const tally = new Tally();

  it.each(writers)(
    '%s ends as if nobody else were there; whoever gives a command meanwhile is asked to wait',
    (first) => {
      const { isDone, host: alone, course } = undisturbed(prepared, first);
      const held = course.indexOf('Lock.tryLock') + 2;
      const released = course.lastIndexOf('Lock.releaseLock') + 1;
      const moment = fc.integer({ min: held, max: released });
      fc.assert(
        fc.property(moment, fc.constantFrom(...readers), (at, reader) => {
          const host = prepared.fork();
          const answered = disturbed(host, first, at, () => {
            const before = host.snapshot();
            for (const second of writers) expect([second, codeOf(host, second)]).toEqual([second, 'busy']);
            expect([reader, codeOf(host, reader)]).toEqual([reader, 'ok']);
            expect(host.snapshot()).toEqual(before);
          });
          expect(answered.ok).toBe(isDone);
          expect(withoutTimes(host)).toEqual(withoutTimes(alone));
          tally.add('asked to wait', writers.length);
        }),
        tried(1),
      );
    },
    longestMs,
  );

  it(
    'one after the other do their own work alone, and make no tab, row or report twice',
    () => {
      const writer = fc.constantFrom(...writers);
      fc.assert(
        fc.property(writer, writer, (first, second) => {
          const host = prepared.fork();
          for (const method of [first, second]) {
            const lines = logged(host);
            const { ok } = method === 'undo' ? judgedUndo(host) : judgedCall(host, method);
            const command = ok ? reportCommands[method] : undefined;
            expect(logged(host)).toEqual(command ? [...lines, command] : lines);
            expectOnce(host);
            expect(host.files().map(({ url }) => url)).toEqual(expect.arrayContaining([...linksIn(host)]));
            tally.add(ok ? 'one after the other' : 'refused after the other');
          }
        }),
        tried(FEW_PAIRS),
      );
    },
    longestMs,
  );

  afterAll(() => tally.print('two people'));
});
