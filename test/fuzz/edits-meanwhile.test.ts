// While one person's command is at work another one works by hand in the same workbook. What is typed at any moment stays, the
// command does its work or says in Thai why not, and nothing is made twice.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { longestMs, Tally, tried } from './fuzz-runs.ts';
import { answerOf } from './judged-call.ts';
import { spoil, spoilOf } from './spoiled-workbook.ts';
import {
  disturbed,
  expectOnce,
  FOLLOW_UP,
  marksIn,
  PLAN,
  SCORES,
  sharedWorkbook,
  type Undisturbed,
  undisturbed,
  writers,
} from './two-people.ts';

const FEW = 15;

let prepared: Host;
beforeAll(async () => {
  prepared = await sharedWorkbook();
}, longestMs);

const courses = new Map<MethodName, Undisturbed['course']>();

function courseOf(method: MethodName): Undisturbed['course'] {
  const course = courses.get(method) ?? undisturbed(prepared, method).course;
  courses.set(method, course);
  return course;
}

/**
 * Whether a command stands between the last comparison of a tab and its last write there: Sheets has no lock against
 * people, so what is typed into the very cell at that moment is written over.
 */
function isInGap(course: readonly string[], moment: number): boolean {
  const toCome = course.slice(moment - 1);
  const next = toCome.indexOf('Range.setValues');
  return next >= 0 && !toCome.slice(0, next).includes('Range.getValues');
}

/** Of the tabs of each kind, one that commands read or write. */
const tabs = [SCORES, 'ตั้งค่า', 'ข้อบกพร่องและจุดอ่อน', PLAN, FOLLOW_UP, 'คลังข้อเสนอแนะ', 'บันทึกการทำงาน'];
const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);

describe('what one does by hand while the other’s command is at work', () => {
  const tally = new Tally();

  it(
    'stays, and nothing is made twice',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...writers), share, spoilOf(tabs), (method, at, step) => {
          const host = prepared.fork();
          const course = courseOf(method);
          const moment = 1 + Math.floor(at * course.length);
          let marks: ReadonlySet<string> = new Set();
          const { ok } = disturbed(host, method, moment, () => {
            spoil(host, step);
            marks = marksIn(host);
          });
          tally.add(ok ? 'commands done' : 'commands refused');
          expectOnce(host);
          expect(answerOf(host, 'state', {}).ok).toBe(true);
          const now = marksIn(host);
          const lost = [...marks].filter((mark) => !now.has(mark));
          if (lost.length > 0 && isInGap(course, moment)) tally.add('written over in the gap');
          else expect(lost).toEqual([]);
        }),
        tried(FEW),
      );
    },
    longestMs,
  );

  afterAll(() => tally.print('edits meanwhile'));
});
