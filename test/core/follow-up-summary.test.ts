import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUpStatus } from '../../src/core/follow-up-status.ts';
import { type Followed, followUpSummaryOf, overdueOf } from '../../src/core/follow-up-summary.ts';

const today = { year: 2566, month: 4, day: 1 };
const march = { year: 2566, month: 3, day: 31 };
const september = { year: 2566, month: 9, day: 30 };
const followed = (status: FollowUpStatus | undefined, ...deadlines: Followed['deadlines']): Followed => ({
  status,
  deadlines,
});

describe('a row is late', () => {
  it.each<[string, Followed, number]>([
    ['the day after its deadline', followed('inProgress', march), 1],
    ['not on the day itself', followed('notBegun', today), 0],
    ['not before it', followed(undefined, september), 0],
    ['by every deadline that is over', followed('inProgress', march, { ...march, year: 2565 }, september), 2],
    ['without a status too', followed(undefined, march), 1],
    ['never once it is done', followed('done', march), 0],
    ['not without a deadline', followed('inProgress'), 0],
  ])('%s', (_title, row, late) => {
    expect(overdueOf(row, today)).toHaveLength(late);
  });
});

describe('the summary', () => {
  it('counts each row under its status, and a late one also as late, once', () => {
    const rows = [
      followed('done', march),
      followed('done'),
      followed('inProgress', march, march),
      followed('notBegun', september),
      followed(undefined, march),
    ];
    expect(followUpSummaryOf(rows, today)).toEqual({ done: 2, inProgress: 1, notBegun: 1, blank: 1, overdue: 2 });
  });

  it('counts no row twice and leaves none out', () => {
    const day = fc.record({
      year: fc.integer({ min: 2565, max: 2567 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const row = fc.record({
      status: fc.constantFrom<FollowUpStatus | undefined>('done', 'inProgress', 'notBegun', undefined),
      deadlines: fc.array(day, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(row), day, (rows, date) => {
        const { done, inProgress, notBegun, blank, overdue } = followUpSummaryOf(rows, date);
        expect(done + inProgress + notBegun + blank).toBe(rows.length);
        expect(overdue).toBeLessThanOrEqual(rows.length - done);
      }),
    );
  });
});
