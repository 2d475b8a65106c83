// How far the follow-up has come and what is wrong in it: for the sidebar, for the check, and for the heading that counts on
// top of the tab. It never keeps a plan's report from being made.
import { followUpFindings, upliftFindings } from '../checks/follow-up-findings.ts';
import { followUpStatuses } from '../core/follow-up-status.ts';
import { type FollowUpSummary, followUpSummaryOf } from '../core/follow-up-summary.ts';
import { type BuddhistDate, thaiDate } from '../thai/date.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { type FollowUpFormat, followUpFormatOf, SUMMARY_START } from '../workbook/follow-up-layout.ts';
import { followUpTabName, readFollowUp } from '../workbook/follow-up-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import type { Settings } from '../workbook/settings.ts';
import { upliftTabName } from '../workbook/uplift-tab.ts';
import type { Book, World } from './ports.ts';

export interface FollowUpStanding {
  readonly summary: FollowUpSummary & { readonly tab: string };
  readonly format: FollowUpFormat;
  readonly findings: readonly Problem[];
}

/** Of the plan year's tab or, until that is made, of the assessed year's; undefined where neither exists. */
export function readFollowUpStanding({ book, clock }: World, settings: Settings): FollowUpStanding | undefined {
  const found = followUpTabIn(book, settings);
  if (!found) return undefined;
  const { year, tab, cells } = found;
  const today = clock.now();
  const upliftCells = book.readTab(upliftTabName(year));
  return {
    summary: { tab, ...followUpSummaryIn(tab, cells, today) },
    format: followUpFormatOf(cells),
    findings: [...followUpFindings(cells, year, today), ...(upliftCells ? upliftFindings(upliftCells, year) : [])],
  };
}

export interface FollowUpTab {
  readonly year: number;
  readonly tab: string;
  readonly cells: CellBlock;
}

/** The follow-up that is being filled in: of the plan year or, until that is made, of the assessed year. */
export function followUpTabIn(
  book: Pick<Book, 'readTab'>,
  { planYear, assessedYear }: Settings,
): FollowUpTab | undefined {
  for (const year of [planYear, assessedYear]) {
    const tab = followUpTabName(year);
    const cells = book.readTab(tab);
    if (cells) return { year, tab, cells };
  }
  return undefined;
}

/** Counts the rows in use, those added by hand too. */
export const followUpSummaryIn = (tab: string, cells: CellBlock, today: BuddhistDate): FollowUpSummary =>
  followUpSummaryOf(readFollowUp(tab, cells).rows, today);

/** The heading of the last column: a line for each count, with the day on which it was true. */
export const summaryHeading = (summary: FollowUpSummary, today: BuddhistDate): string =>
  [
    `${SUMMARY_START} ณ วันที่ ${thaiDate(today)}`,
    ...followUpStatuses.map(({ id, label }) => `${label} ${summary[id]}`),
    `ยังไม่ระบุสถานะ ${summary.blank}`,
    `เกินกำหนด ${summary.overdue}`,
  ].join('\n');
