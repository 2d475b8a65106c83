// `ติดตามผล <ปี>` as it reads now, in whichever of its formats.
import { type FollowUpStatus, statusIn } from '../core/follow-up-status.ts';
import { type BuddhistDate, dateIn } from '../thai/date.ts';
import { type CellBlock, cellName, textOf } from './cell.ts';
import { type FollowUpColumn, type FollowUpFormat, followUpFormatOf, layoutOfTab } from './follow-up-layout.ts';
import { type ReadTab, readGeneratedTab, type SheetRow } from './generated-tab.ts';
import { readLines } from './numbered-lines.ts';

/** The plan year in ASCII digits; another year's tab is never touched. */
export const followUpTabName = (planYear: number): string => `ติดตามผล ${planYear}`;

/** A row as the officer left it. */
export interface FollowUpRow {
  /** From 1. */
  readonly row: number;
  /** Empty for a row that was added by hand. */
  readonly id: string;
  readonly indicators: readonly number[];
  readonly status: FollowUpStatus | undefined;
  readonly deadlines: readonly BuddhistDate[];
  readonly text: (key: FollowUpColumn) => string;
  /** Where a cell stands; column A where its heading is missing. */
  readonly place: (key: FollowUpColumn) => string;
}

export interface ReadFollowUp extends Pick<ReadTab<FollowUpColumn>, 'columns' | 'problems'> {
  readonly format: FollowUpFormat;
  /** Rows in use, marked ones left out. */
  readonly rows: readonly FollowUpRow[];
  /** Every row, marked ones too. */
  readonly standing: readonly SheetRow<FollowUpColumn>[];
}

export function readFollowUp(tab: string, cells: CellBlock): ReadFollowUp {
  const format = followUpFormatOf(cells);
  const read = readGeneratedTab(tab, layoutOfTab(format, cells), cells);
  const rows = read.rows.map((row): FollowUpRow => {
    const text = (key: FollowUpColumn): string => textOf(row.fields[key]);
    return {
      row: row.row,
      id: row.id,
      indicators: (row.unseen.indicators ?? []).map(Number),
      status: statusIn(text('status')),
      deadlines: deadlinesIn(text('deadlines')),
      text,
      place: (key) => cellName(tab, row.row, read.columns[key] ?? 1),
    };
  });
  return { ...read, format, rows };
}

/** Dates of a cell, one a line, with or without numbers; a line that is no date is passed over. */
const deadlinesIn = (text: string): readonly BuddhistDate[] =>
  readLines(text).flatMap((entry) => entry.split('\n').flatMap((line) => dateIn(line) ?? []));
