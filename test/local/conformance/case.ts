// A conformance case: what a page of Google's documentation says a member does, as a script body and what it returns.
import type { Host } from '../../../src/local/host.ts';

export interface ConformanceCase {
  /** The page, and the member's place on it. */
  readonly from: string;
  readonly says: string;
  /** Sees `book` and `sheet`, the first tab; `caught(work)` is the message of what the work throws. */
  readonly body: string;
  readonly gives: unknown;
  /** What a person sees afterwards, where a script cannot read it. */
  readonly sight?: Sight | undefined;
  /** What others have done in the workbook before. */
  readonly given?: (host: Host) => void;
  /** A Thai one where it is not said. */
  readonly spreadsheet?: Spreadsheet;
}

export interface Spreadsheet {
  readonly locale: 'th_TH' | 'en_US';
  readonly zone: string;
}

interface Sight {
  readonly of: (host: Host) => unknown;
  readonly is: unknown;
}

type Row = readonly [place: string, says: string, body: string, gives: unknown, sight?: Sight];

export function casesOf(page: string, rows: readonly Row[]): readonly ConformanceCase[] {
  return rows.map(([place, says, body, gives, sight]) => ({ from: `${page}#${place}`, says, body, gives, sight }));
}

export const reference = 'https://developers.google.com/apps-script/reference';
