// What `ตั้งค่า` says, as one record. Values typed by the officer are kept as written; blanks are empty strings,
// so that a report can leave a place to fill in by pen.
import type { AgencyType } from '../core/agency-terms.ts';
import type { ResultBasis } from '../core/printed-result.ts';
import type { SelectionRule } from '../core/weakest.ts';
import type { FollowUpFormat } from './follow-up-layout.ts';
import type { ReportPart } from './setting-declaration.ts';
import type { PlanFormatName } from './setting-words.ts';

export interface Signatory {
  readonly name: string;
  /** Position, one line each. */
  readonly position: readonly string[];
  readonly on: boolean;
  /** To whom the block in the memo passes it on, or its heading; empty where the report's own stands. */
  readonly routing: string;
  /** Lines of opinion in the memo, those to tick beginning with a box; none where the report's own stand. */
  readonly opinion: readonly string[];
}

export interface Settings {
  readonly agency: {
    readonly name: string;
    readonly shortName: string;
    readonly type: AgencyType;
    readonly district: string;
    readonly province: string;
    readonly units: readonly string[];
  };
  readonly assessedYear: number;
  readonly planYear: number;
  /** The year of the scores that the plan starts from, and the newest published one; undefined where blank. */
  readonly baselineYear: number | undefined;
  readonly latestYear: number | undefined;
  readonly published: {
    readonly total: number | undefined;
    readonly level: string;
    readonly rank: string;
    readonly source: string;
    /** Which result is printed where the scores do not explain the published one; undefined until it is chosen. */
    readonly basis: ResultBasis | undefined;
  };
  readonly passMark: number;
  /** What any of these rules chooses is weak. */
  readonly selection: readonly SelectionRule[];
  readonly lowest: number;
  readonly memoLowest: number;
  readonly memo: {
    readonly office: string;
    readonly phone: string;
    readonly number: string;
    readonly date: string;
    readonly subject: string;
    readonly to: string;
    readonly teamName: string;
    readonly teamMembers: readonly string[];
    readonly order: string;
    readonly resolution: string;
    readonly announcement: string;
  };
  readonly preparer: Signatory;
  readonly officeHead: Signatory;
  readonly chiefAdministrator: Signatory;
  readonly localExecutive: Signatory;
  /** Undefined where nothing is chosen: then a tab keeps the format that it has. */
  readonly planFormat: PlanFormatName | undefined;
  readonly followUpFormat: FollowUpFormat | undefined;
  /** Parts that the officer switched on or off; the others are as each report usually has them. */
  readonly parts: Readonly<Partial<Record<ReportPart, boolean>>>;
  /** Links or ids in Drive; empty where there is no picture. */
  readonly pictures: { readonly emblem: string; readonly result: string };
  readonly thaiDigits: { readonly memo: boolean; readonly report: boolean; readonly plan: boolean };
  /** Words for a band of scores, from the highest: what an indicator at or above `from` is said to be. */
  readonly bandWords: readonly { readonly from: number; readonly words: string }[];
}
