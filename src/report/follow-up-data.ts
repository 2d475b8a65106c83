// What a report of a follow-up is made from: the rows of its tab as they read, and no score beside those it names.
import type { FollowUpSummary } from '../core/follow-up-summary.ts';
import type { BuddhistDate } from '../thai/date.ts';
import type { FollowUpRow } from '../workbook/follow-up-tab.ts';
import type { Settings } from '../workbook/settings.ts';
import type { UpliftRow } from '../workbook/uplift-tab.ts';
import type { PictureBytes, YearTotal } from './report-data.ts';

/** A published result, or the recomputed one where none was published. */
export interface YearResult extends YearTotal {
  readonly level: string;
}

export interface FollowUpData {
  /** Their plan year is the year that is followed up. */
  readonly settings: Settings;
  /** The newest result that is known up to that year; undefined where there is none. */
  readonly result: YearResult | undefined;
  /** In sheet order. */
  readonly rows: readonly Pick<FollowUpRow, 'id' | 'status' | 'text'>[];
  /** Of the ten indicators; undefined where their tab does not exist. */
  readonly uplift: readonly Pick<UpliftRow, 'status' | 'text'>[] | undefined;
  readonly summary: FollowUpSummary;
  /** The day on which the summary is true. */
  readonly today: BuddhistDate;
  readonly pictures?: PictureBytes;
  /** Marks the memo `ร่าง` while findings are open. */
  readonly draft: boolean;
}
