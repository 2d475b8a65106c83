// Whatever people do to the tabs, every command either does its work and loses nothing typed by hand, or says in Thai why not
// and leaves the workbook as it was.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';
import { ask } from '../app/ask.ts';
import { methodNames } from './every-method.ts';
import { longestMs, Tally, tried } from './fuzz-runs.ts';
import { judgedCall } from './judged-call.ts';
import { spoil, spoilOf } from './spoiled-workbook.ts';

const FEW = 3;

const preparations = [
  ['setUpWorkbook', { fiscalYear: 2565, example: true }],
  ['analyse', {}],
  ['generatePlan', {}],
  ['generateFollowUp', {}],
  ['openLibrary', {}],
  ['exportReport', {}],
] as const;

let prepared: Host;
beforeAll(async () => {
  prepared = await openHost();
  for (const [method, args] of preparations) expect(ask(prepared, method, args)).toMatchObject({ ok: true });
  prepared.edit('คะแนนย้อนหลัง', 'A2', 2564);
}, longestMs);

const tabs = [
  'ตั้งค่า',
  'คะแนนตัวชี้วัด',
  'คะแนนข้อคำถาม',
  'รายการ OIT',
  'คะแนนย้อนหลัง',
  'เกณฑ์การประเมิน',
  'ข้อบกพร่องและจุดอ่อน',
  'แผนมาตรการ 2566',
  'ติดตามผล 2566',
  'ยกระดับตัวชี้วัด 2566',
  'คลังข้อเสนอแนะ',
  'บันทึกการทำงาน',
  'Sheet1',
];
/** Most of what is done is done to one tab: then more of it meets. */
const spoils = fc
  .constantFrom(...tabs)
  .chain((tab) =>
    fc.array(fc.oneof({ weight: 3, arbitrary: spoilOf([tab]) }, spoilOf(tabs)), { minLength: 2, maxLength: 12 }),
  );

describe('a workbook in which anything was done', () => {
  const tally = new Tally();

  it.each(methodNames)(
    '%s answers in Thai and loses nothing typed by hand',
    (method) => {
      fc.assert(
        fc.property(spoils, (steps) => {
          const host = prepared.fork();
          for (const step of steps) spoil(host, step);
          const { ok } = judgedCall(host, method);
          tally.add(ok ? 'done' : 'refused');
          tally.add('changes by hand', steps.length);
        }),
        tried(FEW),
      );
    },
    longestMs,
  );

  afterAll(() => tally.print('spoiled workbooks'));
});
