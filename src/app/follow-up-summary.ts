// How far the follow-up of a year has come: for the sidebar, and for the heading that shows it on top of the tab.

import { followUpStatuses } from '../core/follow-up-status.ts';
import { type FollowUpSummary, followUpSummaryOf } from '../core/follow-up-summary.ts';
import { type BuddhistDate, thaiDate } from '../thai/date.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { readFollowUp, SUMMARY_START } from '../workbook/follow-up-tab.ts';

/** Counts the rows in use, those added by hand too; `today` is the clock's. */
export const followUpSummaryIn = (tab: string, cells: CellBlock, today: BuddhistDate): FollowUpSummary =>
  followUpSummaryOf(readFollowUp(tab, cells).rows, today);

/** The heading of the last column: one line for each count, with the day on which it was true. */
export const summaryHeading = (summary: FollowUpSummary, today: BuddhistDate): string =>
  [
    `${SUMMARY_START} ณ วันที่ ${thaiDate(today)}`,
    ...followUpStatuses.map(({ id, label }) => `${label} ${summary[id]}`),
    `ยังไม่ระบุสถานะ ${summary.blank}`,
    `เกินกำหนด ${summary.overdue}`,
  ].join('\n');
