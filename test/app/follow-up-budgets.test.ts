// Service calls of the follow-up, the comparison and the turn of the year, counted by the host: the same for few and for many
// rows.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../src/local/host.ts';

const SCORES = 'คะแนนตัวชี้วัด';
const PLAN = 'แผนมาตรการ 2566';
const HISTORY = 'คะแนนย้อนหลัง';

const done = (host: Host, method: string, args: object = {}): Host => {
  expect(host.call(method, args)).toMatchObject({ ok: true });
  return host;
};

const FIRST_OWN_ROW = 12;

/** Rows that were typed into the plan beside those that were generated. */
const withRows = (host: Host, count: number): Host => {
  for (let row = FIRST_OWN_ROW; row < FIRST_OWN_ROW + count; row++) {
    host.edit(PLAN, `A${row}`, `มาตรการที่เพิ่มเองในแถวที่ ${row}`);
    host.edit(PLAN, `B${row}`, '1. ขั้นที่หนึ่ง\n2. ขั้นที่สอง');
  }
  return host;
};

let start: Host;
const planned = (rows: number): Host => withRows(start.fork(), rows);

beforeAll(async () => {
  start = await openHost();
  done(start, 'setUpWorkbook', { fiscalYear: 2565, example: true });
  done(start, 'analyse');
  done(start, 'generatePlan');
});

/** Settings, scores, weak points, rules, plan and the hidden storage. */
const sources = 6;
const writesOfNewTab = 30;

const formats = ['ผลตามกิจกรรม', 'ผลตามมาตรการ'] as const;

describe.each([0, 100, 1000])('with %i rows typed into the plan', (rows) => {
  it.each(formats)('%s is made and refreshed within its budget', (format) => {
    const tabs = format === 'ผลตามกิจกรรม' ? 2 : 1;
    const host = done(planned(rows), 'generateFollowUp', { format });
    const changesSetting = format === 'ผลตามกิจกรรม' ? 0 : 1;
    expect(host.calls.read).toBeLessThanOrEqual(sources + changesSetting);
    expect(host.calls.write).toBeLessThanOrEqual(tabs * writesOfNewTab);

    done(host, 'generateFollowUp');
    expect(host.calls).toMatchObject({ write: 0 });
    expect(host.calls.read).toBeLessThanOrEqual(sources + tabs);

    host.edit(PLAN, 'A2', 'มาตรการที่แก้ในแผน');
    host.edit(PLAN, `A${FIRST_OWN_ROW + rows - 2}`, 'มาตรการที่แก้ในแผนด้วย');
    done(host, 'generateFollowUp');
    expect(host.calls.read).toBeLessThanOrEqual(sources + tabs + 2);
    expect(host.calls.write).toBeLessThanOrEqual(8);
  });
});

describe('service calls', () => {
  it('of a refreshed follow-up with scores changed stay within the budget', () => {
    const host = done(planned(0), 'generateFollowUp');
    for (const cell of ['D2', 'D5', 'D9']) host.edit(SCORES, cell, 84.5);
    done(host, 'generateFollowUp');
    expect(host.calls.write).toBeLessThanOrEqual(8);
  });

  it('of a comparison stay within the budget, first and again', () => {
    const host = planned(0);
    host.edit(HISTORY, 'A2:A2', 2564);
    host.edit(HISTORY, 'B2:K2', 88);
    done(host, 'compareYears');
    expect(host.calls.read).toBeLessThanOrEqual(sources);
    expect(host.calls.write).toBeLessThanOrEqual(writesOfNewTab);
    host.edit(SCORES, 'D2', 84.5);
    done(host, 'compareYears');
    expect(host.calls.read).toBeLessThanOrEqual(sources + 3);
    expect(host.calls.write).toBeLessThanOrEqual(8);
  });

  it('of the turn of the year do not grow with the rows of the plan', () => {
    const few = done(planned(0), 'startYear').calls;
    const many = done(planned(1000), 'startYear').calls;
    expect(many.read).toBe(few.read);
    // A new sheet has 1,000 rows; one that needs more is lengthened in one call.
    expect(many.write).toBeLessThanOrEqual(few.write + 1);
  });
});
