// The rows of `ติดตามผล <ปี>`: the plan's, then what last year left unfinished. The heading that counts them is brought up to
// date with them.
import type { FollowUpSummary } from '../core/follow-up-summary.ts';
import type { BuddhistDate } from '../thai/date.ts';
import { type CellBlock, textOf } from '../workbook/cell.ts';
import { cellsAfter } from '../workbook/cells-after.ts';
import {
  type FollowUpColumn,
  type FollowUpFormat,
  followUpFormatOf,
  followUpFormats,
  followUpLayout,
  layoutOfTab,
  reportedColumns,
  summaryColumnIn,
} from '../workbook/follow-up-layout.ts';
import { carriedRows, rowsOfBlocks } from '../workbook/follow-up-rows.ts';
import { followUpTabName, type ReadFollowUp, readFollowUp } from '../workbook/follow-up-tab.ts';
import { type GeneratedRow, newGeneratedTab } from '../workbook/generated-tab.ts';
import type { Journal } from '../workbook/journal.ts';
import { hashOf } from '../workbook/row-base.ts';
import type { TabLayout } from '../workbook/tab-layout.ts';
import type { CellWrite, Write } from '../workbook/write-plan.ts';
import type { FollowUpSource, WantedFollowUp } from './follow-up-source.ts';
import { followUpSummaryIn, summaryHeading } from './follow-up-summary.ts';
import { unitsOf } from './generate-plan.ts';
import { type GeneratedTab, generateTab, rowsText } from './generate-tab.ts';
import { withoutReported } from './kept-edits.ts';
import type { Book, World } from './ports.ts';
import { switchedFollowUp } from './switch-follow-up.ts';

type Row = GeneratedRow<FollowUpColumn>;

export interface FollowUpRows {
  readonly format: FollowUpFormat;
  readonly generated: GeneratedTab;
  /** Of the tab as it is to be. */
  readonly summary: FollowUpSummary;
}

export function followUpRows(
  { book, clock }: World,
  journal: Journal,
  source: FollowUpSource,
  { format: wanted, askedBack }: WantedFollowUp,
): FollowUpRows {
  const tab = followUpTabName(source.settings.planYear);
  const units = unitsOf(source);
  const today = clock.now();
  const present = book.readTab(tab);
  const from = present && followUpFormatOf(present);
  const format = wanted ?? from ?? followUpFormats[0];
  const switched = from && from !== format ? switchedFollowUp(book, journal, tab, { from, to: format }) : undefined;
  const cells = switched ? switched.cells : present;
  const read = cells && readFollowUp(tab, cells);
  const rows = recordsOf(book, source, format, read);
  const layout = cells ? layoutOfTab(format, cells, units) : newLayout(tab, format, units, rows, today);
  const standsAs = switched?.standsAs ?? tab;
  const merged = generateTab(book, journal, { tab, layout, cells, standsAs }, rows, askedBack);
  const summary = followUpSummaryIn(tab, cellsAfter(tab, cells, merged.writes), today);
  const generated = withoutReported(merged, layout, cells, reportedColumns);
  const { answer } = generated;
  return {
    format,
    summary,
    generated: {
      ...generated,
      answer: {
        ...answer,
        remarks: [...answer.remarks, ...changedUnderResults(read, rows), ...(switched ? [switched.remark] : [])],
      },
      writes: [
        ...(switched?.renames ?? []),
        ...merged.writes.map((write) =>
          write.kind === 'tab' && switched ? { ...write, before: switched.aside } : write,
        ),
        ...headingWrites(tab, cells, summaryHeading(summary, today)),
      ],
      stored: switched?.stored ?? [],
    },
  };
}

/** With the counts that the tab begins with. */
function newLayout(
  tab: string,
  format: FollowUpFormat,
  units: readonly string[],
  rows: readonly Row[],
  today: BuddhistDate,
): TabLayout<FollowUpColumn> {
  const { cells } = newGeneratedTab(tab, followUpLayout(format), rows);
  return followUpLayout(format, units, summaryHeading(followUpSummaryIn(tab, cells, today), today));
}

function recordsOf(
  book: Book,
  { settings: { planYear }, blocks }: FollowUpSource,
  format: FollowUpFormat,
  read: ReadFollowUp | undefined,
): readonly Row[] {
  const rows = rowsOfBlocks(blocks, format, planYear - 1, read?.standing ?? []);
  const lastYear = planYear - 1;
  const lastTab = followUpTabName(lastYear);
  const lastCells = book.readTab(lastTab);
  const unfinished = lastCells
    ? readFollowUp(lastTab, lastCells).rows.filter(({ status }) => status === 'inProgress' || status === 'notBegun')
    : [];
  return [...rows, ...carriedRows(lastYear, unfinished, rows)];
}

/** Rows for which something was reported, and whose measures or steps read differently in the plan since then. */
function changedUnderResults(read: ReadFollowUp | undefined, rows: readonly Row[]): readonly string[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const changed = (read?.standing ?? []).filter(({ id, fields, base }) => {
    const row = rowOf.get(id);
    const isReported = reportedColumns.some((key) => textOf(fields[key]) !== '');
    const reads = (key: FollowUpColumn): boolean => base?.hashes[key] === hashOf(row?.fields[key]);
    return row && base && isReported && !(reads('measures') && reads('steps'));
  });
  if (changed.length === 0) return [];
  const where = rowsText(changed.map(({ row }) => row));
  return [`${where} มีผลที่กรอกไว้แล้ว แต่มาตรการหรือวิธีดำเนินการในแผนเปลี่ยนไป กรุณาตรวจว่าผลที่กรอกยังตรงกัน`];
}

/** None for a tab that is made with the heading. */
function headingWrites(tab: string, cells: CellBlock | undefined, heading: string): readonly Write[] {
  const column = cells && summaryColumnIn(cells);
  const before = cells?.[0]?.[(column ?? 0) - 1] ?? '';
  if (column === undefined || textOf(before) === heading) return [];
  const write: CellWrite = {
    kind: 'cells',
    tab,
    row: 1,
    column,
    formats: ['text'],
    before: [[before]],
    after: [[heading]],
  };
  return [write];
}
