// The rows of `ติดตามผล <ปี>`: the plan's, then what last year left unfinished. The heading that counts them is brought up to
// date with them.
import type { FollowUpSummary } from '../core/follow-up-summary.ts';
import { type CellBlock, textOf } from '../workbook/cell.ts';
import { cellsAfter } from '../workbook/cells-after.ts';
import { carriedRows, rowsOfBlocks } from '../workbook/follow-up-rows.ts';
import {
  type FollowUpColumn,
  type FollowUpFormat,
  followUpFormats,
  followUpLayout,
  followUpTabName,
  layoutOfTab,
  type ReadFollowUp,
  readFollowUp,
  reportedColumns,
  summaryColumnIn,
} from '../workbook/follow-up-tab.ts';
import { type GeneratedRow, newGeneratedTab } from '../workbook/generated-tab.ts';
import type { Journal } from '../workbook/journal.ts';
import { hashOf } from '../workbook/row-base.ts';
import type { CellWrite, Write } from '../workbook/write-plan.ts';
import type { FollowUpSource, WantedFollowUp } from './follow-up-source.ts';
import { followUpSummaryIn, summaryHeading } from './follow-up-summary.ts';
import { unitsOf } from './generate-plan.ts';
import { type GeneratedTab, generateTab, rowsText } from './generate-tab.ts';
import { withoutReported } from './kept-edits.ts';
import type { Book, World } from './ports.ts';
import { Refusal } from './refusal.ts';

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
  { format, askedBack }: WantedFollowUp,
): FollowUpRows {
  const tab = followUpTabName(source.settings.planYear);
  const units = unitsOf(source);
  const today = clock.now();
  const cells = book.readTab(tab);
  if (!cells) {
    const ofNew = format ?? followUpFormats[0];
    const rows = recordsOf(book, source, ofNew, undefined);
    const { cells: made } = newGeneratedTab(tab, followUpLayout(ofNew), rows);
    const summary = followUpSummaryIn(tab, made, today);
    const layout = followUpLayout(ofNew, units, summaryHeading(summary, today));
    return { format: ofNew, summary, generated: generateTab(book, journal, { tab, layout, cells }, rows) };
  }
  const read = readFollowUp(tab, cells);
  if (format !== undefined && format !== read.format) throw otherFormat(tab, read.format, format);
  const rows = recordsOf(book, source, read.format, read);
  const layout = layoutOfTab(read.format, cells, units);
  const merged = generateTab(book, journal, { tab, layout, cells }, rows, askedBack);
  const summary = followUpSummaryIn(tab, cellsAfter(tab, cells, merged.writes), today);
  const generated = withoutReported(merged, layout, cells, reportedColumns);
  return {
    format: read.format,
    summary,
    generated: {
      ...generated,
      answer: { ...generated.answer, remarks: [...generated.answer.remarks, ...changedUnderResults(read, rows)] },
      writes: [...merged.writes, ...headingWrites(tab, cells, summaryHeading(summary, today))],
    },
  };
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
function changedUnderResults({ standing }: ReadFollowUp, rows: readonly Row[]): readonly string[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const changed = standing.filter(({ id, fields, base }) => {
    const row = rowOf.get(id);
    const isReported = reportedColumns.some((key) => textOf(fields[key]) !== '');
    const reads = (key: FollowUpColumn): boolean => base?.hashes[key] === hashOf(row?.fields[key]);
    return row && base && isReported && !(reads('measures') && reads('steps'));
  });
  if (changed.length === 0) return [];
  const where = rowsText(changed.map(({ row }) => row));
  return [`${where} มีผลที่กรอกไว้แล้ว แต่มาตรการหรือวิธีดำเนินการในแผนเปลี่ยนไป กรุณาตรวจว่าผลที่กรอกยังตรงกัน`];
}

function headingWrites(tab: string, cells: CellBlock, heading: string): readonly Write[] {
  const column = summaryColumnIn(cells);
  const before = cells[0]?.[(column ?? 0) - 1] ?? '';
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

const otherFormat = (tab: string, format: FollowUpFormat, wanted: FollowUpFormat): Refusal =>
  new Refusal(
    'bad-input',
    `แท็บ ${tab} จัดทำไว้ในรูปแบบ "${format}" หากต้องการรูปแบบ "${wanted}" ให้เปลี่ยนชื่อแท็บนี้เพื่อเก็บผลที่กรอกไว้ แล้วสั่งจัดทำแบบติดตามผลอีกครั้ง`,
  );
