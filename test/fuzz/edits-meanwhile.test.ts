// While one person's command is at work another one works by hand in the same workbook. What is typed at any moment stays, but
// for the gap that Sheets leaves open; the command does its work or says in Thai why not, and nothing is made twice.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.ts';
import type { MethodName } from '../../src/server/wire.ts';
import { longestMs, Tally, tried } from './fuzz-runs.ts';
import { answerOf } from './judged-call.ts';
import { spoil, spoilOf } from './spoiled-workbook.ts';
import { disturbed, expectOnce, FOLLOW_UP, marksIn, PLAN, SCORES, sharedWorkbook, writers } from './two-people.ts';
import { TYPED } from './typed-values.ts';
import { type Course, courseOf, type Gap } from './unavoidable-gap.ts';

const FEW = 15;
/** Of the cases: a gap is short. */
const MOST_IN_GAP = 0.1;

let prepared: Host;
beforeAll(async () => {
  prepared = await sharedWorkbook();
}, longestMs);

/** What was typed by hand before the command was done and is not there afterwards. */
function lostBy(host: Host, method: MethodName, moment: number, type: () => void) {
  let marks: ReadonlySet<string> = new Set();
  const { ok } = disturbed(host, method, moment, () => {
    type();
    marks = marksIn(host);
  });
  expectOnce(host);
  expect(answerOf(host, 'state', {}).ok).toBe(true);
  const now = marksIn(host);
  return { ok, lost: [...marks].filter((mark) => !now.has(mark)) };
}

const courses = new Map<MethodName, Course>();

function knownCourse(method: MethodName): Course {
  const course = courses.get(method) ?? courseOf(prepared, method);
  courses.set(method, course);
  return course;
}

const isIn = ({ tab, extent, write }: Gap, moment: number, edited: string): boolean =>
  tab === edited && extent < moment && moment <= write;

describe('what one types into a cell that the other’s command is about to write', () => {
  const mark = `${TYPED}999-`;
  const tally = new Tally();

  const value = { text: mark, isPlainText: true };

  /** Types into the first of the cells that takes any text. */
  function typeInOne(host: Host, { tab, cells }: Gap): boolean {
    return cells.some((cell) => {
      spoil(host, { tab, kind: 'type', cell, value });
      return marksIn(host).has(mark);
    });
  }

  function lostAt(method: MethodName, moment: number, gap: Gap) {
    const host = prepared.fork();
    let isTyped = false;
    const { lost } = lostBy(host, method, moment, () => {
      isTyped = typeInOne(host, gap);
    });
    return { isTyped, lost };
  }

  /** Others write into the log as `exportReport` does, or write no tab of the officer's. */
  const ofTheirOwn = writers.filter((name) => !['downloadReport', 'exportCheckSheet', 'selfTest'].includes(name));

  it.each(ofTheirOwn)(
    '%s leaves until it has compared the cells for the last time',
    (method) => {
      const { gaps } = knownCourse(method);
      for (const gap of gaps) {
        expect({ gap, ...lostAt(method, gap.extent, gap) }).toMatchObject({ gap, lost: [] });
        tally.add('gaps');
        tally.add('calls in them', gap.write - gap.extent);
      }
      for (const gap of gaps.slice(0, 1)) {
        const { isTyped, lost } = lostAt(method, gap.read + 1, gap);
        expect({ gap, lost }).toEqual({ gap, lost: isTyped ? [mark] : [] });
      }
    },
    longestMs,
  );

  afterAll(() => tally.print('gaps between comparison and write'));
});

/** Of the tabs of each kind, one that commands read or write. */
const tabs = [SCORES, 'ตั้งค่า', 'ข้อบกพร่องและจุดอ่อน', PLAN, FOLLOW_UP, 'คลังข้อเสนอแนะ', 'บันทึกการทำงาน'];
const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);

describe('what one does by hand while the other’s command is at work', () => {
  const tally = new Tally();

  it(
    'stays, and nothing is made twice',
    () => {
      const cases = tried(FEW);
      let inGap = 0;
      fc.assert(
        fc.property(fc.constantFrom(...writers), share, spoilOf(tabs), (method, at, step) => {
          const { calls, gaps } = knownCourse(method);
          const moment = 1 + Math.floor(at * calls);
          const host = prepared.fork();
          const { ok, lost } = lostBy(host, method, moment, () => spoil(host, step));
          tally.add(ok ? 'commands done' : 'commands refused');
          if (gaps.some((gap) => isIn(gap, moment, step.tab))) inGap += lost.length > 0 ? 1 : 0;
          else expect(lost).toEqual([]);
        }),
        cases,
      );
      tally.add('written over in the gap', inGap);
      expect(inGap).toBeLessThanOrEqual(MOST_IN_GAP * cases.numRuns);
    },
    longestMs,
  );

  afterAll(() => tally.print('edits meanwhile'));
});
