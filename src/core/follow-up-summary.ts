// How far the measures of a year have come: what is done, begun, not begun, not said, and late.
import { type BuddhistDate, isBefore } from '../thai/date.ts';
import type { FollowUpStatus } from './follow-up-status.ts';

export interface Followed {
  readonly status: FollowUpStatus | undefined;
  /** Every deadline of the row, in no order. */
  readonly deadlines: readonly BuddhistDate[];
}

/** Numbers of rows; a late one is also counted under its status. */
export interface FollowUpSummary {
  readonly done: number;
  readonly inProgress: number;
  readonly notBegun: number;
  readonly blank: number;
  readonly overdue: number;
}

/** Deadlines that are over though the row is not done; the day of the deadline itself is in time. */
export const overdueOf = ({ status, deadlines }: Followed, today: BuddhistDate): readonly BuddhistDate[] =>
  status === 'done' ? [] : deadlines.filter((deadline) => isBefore(deadline, today));

export function followUpSummaryOf(rows: readonly Followed[], today: BuddhistDate): FollowUpSummary {
  const count = (status: FollowUpStatus | undefined): number => rows.filter((row) => row.status === status).length;
  return {
    done: count('done'),
    inProgress: count('inProgress'),
    notBegun: count('notBegun'),
    blank: count(undefined),
    overdue: rows.filter((row) => overdueOf(row, today).length > 0).length,
  };
}
