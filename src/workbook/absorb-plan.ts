// Before a plan changes its format, what the officer made of the present tab becomes edits of the records: then every
// format shows them. The cells stay as they are; their bases say that these texts are what the records say now, so that
// they follow what is typed in another format later.
import { textOf } from './cell.ts';
import { type GeneratedRow, GONE_MARK, type SheetRow } from './generated-tab.ts';
import { ownId, ownNumber } from './own-rows.ts';
import { pairRows } from './pair-rows.ts';
import type { PlanEdits } from './plan-edits.ts';
import { type PlanFormat, recordIdOf } from './plan-format.ts';
import type { PlanKey, PlanRecord } from './plan-record.ts';
import { recordOfRow } from './plan-rows.ts';
import { writeRowBase } from './row-base.ts';
import { rowWrites, type SheetTab } from './row-writes.ts';
import { baseOfTyped, type KnownRow, type TypedRow, typedBeside, typedIn } from './typed-row.ts';
import { withTyped } from './with-typed.ts';
import type { CellWrite } from './write-plan.ts';

/** The tab as the add-on made it. */
export interface PlanInTab {
  readonly format: PlanFormat;
  /** The rows as this format would have them now. */
  readonly rows: readonly GeneratedRow<PlanKey>[];
  /** Ids that were generated into the tab earlier: one that no row carries any more was deleted. */
  readonly generatedBefore: ReadonlySet<string>;
  readonly edits: PlanEdits;
}

export interface AbsorbedPlan {
  readonly edits: PlanEdits;
  /** Ids and bases of the present tab's rows. */
  readonly writes: readonly CellWrite[];
  /** Ids of the records that stand in the tab. */
  readonly standing: ReadonlySet<string>;
}

/** Rows in use that are no record become records of their own. */
export function absorbPlan(sheet: SheetTab<PlanKey>, made: PlanInTab): AbsorbedPlan {
  const { read } = sheet;
  const { format, edits: before } = made;
  const keys = format.columns.map(({ key }) => key).filter((key) => read.columns[key] !== undefined);
  const known = knownRows(sheet, made, keys);
  const added = addedRows(sheet, known, before);
  const own = added.map((row) => ownRecord(format, row));
  const typed: readonly TypedRow[] = [
    ...known.map((row) => ({ ...row, typed: typedIn(sheet, keys, row, before) })),
    ...added.map((row, index) => ({ ...row, typed: typedBeside(own[index], keys, row) })),
  ];
  const records = [...known.filter(({ generated }) => generated), ...added];
  const standing = new Set(records.map(({ id }) => recordIdOf(id)));
  const carried = new Set([...read.standing.map(({ id }) => id), ...known.map(({ id }) => id)]);
  const absent = [...made.generatedBefore].filter((id) => !carried.has(id)).map(recordIdOf);
  return {
    edits: {
      texts: withTyped(before, typed),
      own: [...before.own, ...own],
      deleted: [...new Set([...before.deleted, ...absent.filter((id) => !standing.has(id))])],
    },
    writes: rowWrites(
      sheet,
      typed.map((row) => ({
        row: row.row.row,
        cells: { '#id': row.id, '#base': writeRowBase(baseOfTyped(sheet, keys, row)) },
      })),
    ),
    standing,
  };
}

/** Rows of records that are generated now, or were: not one that the officer took into use since its record is gone. */
function knownRows(
  { read }: SheetTab<PlanKey>,
  { rows, edits }: PlanInTab,
  keys: readonly PlanKey[],
): readonly KnownRow[] {
  const isRemade = read.columns['#id'] === undefined || read.columns['#base'] === undefined;
  const paired = pairRows(read.standing, keys, isRemade ? rows : []);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return [...paired.rows]
    .filter(([id, row]) => rowOf.has(id) || edits.deleted.includes(recordIdOf(id)) || !isTakenBack(row))
    .map(([id, row]) => ({ row, id, base: paired.bases.get(id), generated: rowOf.get(id) }));
}

/** Something else than ours stands where the row was marked as gone. */
const isTakenBack = ({ mark }: SheetRow<PlanKey>): boolean => !['', GONE_MARK].includes(textOf(mark));

/** A number is never given twice, so that a deleted row's texts do not return with another one. */
function addedRows({ read }: SheetTab<PlanKey>, known: readonly KnownRow[], { own }: PlanEdits): readonly KnownRow[] {
  const taken = new Set(known.map(({ row }) => row.row));
  const first = 1 + Math.max(0, ...own.map(({ id }) => ownNumber(id)));
  return read.rows
    .filter(({ row }) => !taken.has(row))
    .map((row, index) => ({ row, id: ownId(first + index), base: undefined, generated: undefined }));
}

/** About no indicator: a copy of a row stands in one place, whatever it was a copy of. */
const ownRecord = (format: PlanFormat, { row, id }: KnownRow): PlanRecord => ({
  ...recordOfRow(format, row),
  id,
  indicators: [],
  items: [],
});
