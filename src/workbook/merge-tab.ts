// Brings a generated tab up to date: pairs its rows with the records, merges each row, and places what changed. Rows of
// the officer's own are never touched, rows whose record is gone are marked, and new records follow the last row.
import { cellName, textOf } from './cell.ts';
import { type BookkeepingKey, type GeneratedRow, GONE_MARK, type SheetRow } from './generated-tab.ts';
import type { KeptCell } from './kept-cell.ts';
import { blankStory, type MergedRow, mergeGoneRow, mergeRow, releaseRow } from './merge-row.ts';
import { pairRows } from './pair-rows.ts';
import { writeRowBase } from './row-base.ts';
import { hasFormula, rowWrites, type SheetTab } from './row-writes.ts';
import type { CellWrite } from './write-plan.ts';

/** A cell that holds another text than the one that would have been written. */
export interface KeptEdit extends KeptCell {
  readonly generated: string;
}

/** Row numbers count from 1. */
export interface TabMerge<Key extends string> {
  readonly writes: readonly CellWrite[];
  readonly kept: readonly KeptEdit[];
  /** Ids that count as generated into the tab from now on: those that stand in it, and those that were deleted. */
  readonly ids: ReadonlySet<string>;
  /** Records of now whose rows the officer deleted. */
  readonly deleted: readonly GeneratedRow<Key>[];
  /** Rows that are marked because their record is gone. */
  readonly gone: readonly number[];
  /** Rows that turned out to be another record than their hidden id says. */
  readonly pairedAnew: readonly number[];
  /** Rows that carry the bookkeeping of a record that stands in another row: the officer's own from now on. */
  readonly released: readonly number[];
  /** Hidden columns that were missing and are made again. */
  readonly remade: readonly BookkeepingKey[];
}

/** What becomes of one row. */
interface RowFate<Key extends string> extends MergedRow<Key> {
  readonly row: number;
  /** Undefined where the record is gone or the row is the officer's own. */
  readonly record?: GeneratedRow<Key>;
}

/** `generatedBefore` are ids that were generated into the tab earlier; one that no row carries any more was deleted. */
export function mergeTab<Key extends string>(
  sheet: SheetTab<Key>,
  records: readonly GeneratedRow<Key>[],
  generatedBefore: ReadonlySet<string>,
): TabMerge<Key> {
  const { read, cells } = sheet;
  const keys = sheet.layout.columns.map(({ key }) => key).filter((key) => read.columns[key] !== undefined);
  const remade = (['#id', '#base'] as const).filter((key) => read.columns[key] === undefined);
  const paired = pairRows(read.standing, keys, remade.length > 0 ? records : []);
  const recordOf = new Map(records.map((record) => [record.id, record]));

  const ofRecords = [...paired.rows].map(([id, row]): RowFate<Key> => {
    const isFormula = (key: Key | BookkeepingKey): boolean => hasFormula(sheet, row.row, read.columns[key]);
    const story = { row, id, base: paired.bases.get(id), keys, isFormula };
    const record = recordOf.get(id);
    return { row: row.row, ...(record ? { record, ...mergeRow(story, record) } : mergeGoneRow(story)) };
  });
  const placed = new Set(ofRecords.map(({ row }) => row));
  const released = read.standing.filter(({ id, base, row }) => (id || base?.id) && !placed.has(row));

  const carried = new Set(read.standing.map(({ id }) => id));
  const absent = new Set([...generatedBefore].filter((id) => !carried.has(id) && !paired.rows.has(id)));
  const added = records.filter(({ id }) => !paired.rows.has(id) && !absent.has(id));
  const appended = added.map((record, index): RowFate<Key> => {
    const row = Math.max(cells.length, 1) + 1 + index;
    return { row, record, ...mergeRow(blankStory(row, record.id, keys), record) };
  });
  const ofNobody = released.map((row): RowFate<Key> => ({ row: row.row, ...releaseRow(row) }));
  const fates = [...ofRecords, ...ofNobody, ...appended].sort((left, right) => left.row - right.row);
  return {
    writes: needsWriting(sheet, fates) ? writesOf(sheet, fates) : [],
    kept: fates.flatMap((fate) => keptIn(sheet, fate)),
    ids: new Set([...records.map(({ id }) => id), ...absent]),
    deleted: records.filter(({ id }) => absent.has(id)),
    gone: fates.filter((fate) => fate.cells['#mark'] === GONE_MARK).map(({ row }) => row),
    pairedAnew: pairedAnewIn(paired.rows, remade.length > 0),
    released: released.map(({ row }) => row),
    remade,
  };
}

const writesOf = <Key extends string>(
  sheet: SheetTab<Key>,
  fates: readonly Pick<RowFate<Key>, 'row' | 'cells' | 'base'>[],
): readonly CellWrite[] =>
  rowWrites(
    sheet,
    fates.map(({ row, cells, base }) => ({ row, cells: { ...cells, '#base': base ? writeRowBase(base) : '' } })),
  );

/** A tab in which cells were typed over and nothing else changed stays as it is: what stands there is noted later. */
function needsWriting<Key extends string>(sheet: SheetTab<Key>, fates: readonly RowFate<Key>[]): boolean {
  const noted = new Map(sheet.read.standing.map(({ row, base }) => [row, base?.kept ?? {}]));
  const asNoted = fates.map(({ row, cells, base }) => ({
    row,
    cells,
    base: base && { ...base, kept: noted.get(row) ?? {} },
  }));
  return writesOf(sheet, asNoted).length > 0;
}

/** A row that got its id back by its texts is told with the columns that were made again. */
const pairedAnewIn = (rows: ReadonlyMap<string, SheetRow<string>>, isRemade: boolean): readonly number[] =>
  [...rows]
    .filter(([id, row]) => row.id !== id && !(isRemade && row.id === ''))
    .map(([, { row }]) => row)
    .sort((left, right) => left - right);

const keptIn = <Key extends string>(
  { tab, cells, read }: SheetTab<Key>,
  { row, kept, record }: RowFate<Key>,
): readonly KeptEdit[] =>
  kept.map((key) => {
    const column = read.columns[key] ?? 1;
    const text = textOf(cells[row - 1]?.[column - 1]);
    return { cell: cellName(tab, row, column), text, generated: textOf(record?.fields[key]) };
  });
