import { describe, expect, it } from 'vitest';
import { boxesOf, statusIn, statusLabels } from '../../src/core/follow-up-status.ts';

describe('a status', () => {
  it.each([
    ['ดำเนินการแล้วเสร็จ', 'done'],
    [' อยู่ระหว่าง ดำเนินการ ', 'inProgress'],
    ['ยังไม่ได้ดำเนินการ', 'notBegun'],
    ['', undefined],
    ['เสร็จแล้ว', undefined],
    ['ดำเนินการแล้วเสร็จบางส่วน', undefined],
  ])('reads %j as %s', (text, status) => {
    expect(statusIn(text)).toBe(status);
  });

  it('is offered in the order of the job', () => {
    expect(statusLabels.map(statusIn)).toEqual(['done', 'inProgress', 'notBegun']);
  });
});

describe('the boxes of a report', () => {
  it.each([
    ['done', [true, false, false]],
    ['notBegun', [false, true, false]],
    ['inProgress', [false, false, true]],
  ] as const)('tick %s alone', (status, ticks) => {
    expect(boxesOf(status).map(({ isTicked }) => isTicked)).toEqual(ticks);
    expect(boxesOf(status).map(({ label }) => label)).toEqual([
      'ดำเนินการแล้วเสร็จ',
      'ยังไม่ได้ดำเนินการ',
      'อยู่ระหว่างดำเนินการ',
    ]);
  });

  it('are not printed where no status is given', () => {
    expect(boxesOf(undefined)).toEqual([]);
  });
});
