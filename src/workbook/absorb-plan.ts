// Before a plan changes its format, what the officer made of the present tab becomes edits of the records: then every
// format shows them. The cells stay as they are; their bases say that these texts are what the records say now, so that
// they follow what is typed in another format later.
import { type Cell, textOf } from './cell.ts';
import { type GeneratedRow, GONE_MARK, type SheetRow } from './generated-tab.ts';
import { pairRows } from './pair-rows.ts';
import { editsOfRow, type FieldEdits, type PlanEdits } from './plan-edits.ts';
import { type PlanFormat, recordIdOf } from './plan-format.ts';
import { composed, type PlanKey, type PlanRecord } from './plan-record.ts';
import { recordOfRow } from './plan-rows.ts';
import { hashOf, isAsGenerated, type RowBase, writeRowBase } from './row-base.ts';
import { hasFormula, rowWrites, type SheetTab } from './row-writes.ts';
import type { CellWrite } from './write-plan.ts';

export interface AbsorbedPlan {
  readonly edits: PlanEdits;
  /** Ids and bases of the present tab's rows. */
  readonly writes: readonly CellWrite[];
  /** Ids of the records that stand in the tab. */
  readonly standing: ReadonlySet<string>;
}

/** A row of the sheet with the record that it is. */
interface KnownRow {
  readonly row: SheetRow<PlanKey>;
  readonly id: string;
  readonly base: RowBase | undefined;
  /** As the tab's own format would have it now; undefined where the record is gone or the officer's own. */
  readonly generated?: GeneratedRow<PlanKey> | undefined;
}

interface TypedRow extends KnownRow {
  readonly typed: FieldEdits;
}

/**
 * `generated` are the rows as the tab's own format would have them now, `generatedBefore` the ids that were generated
 * into it earlier: one that no row carries any more was deleted. Rows in use that are no record become records of their own, of no
 * indicator: a copy of a row stands in one place, whatever it was a copy of.
 */
export function absorbPlan(
  sheet: SheetTab<PlanKey>,
  format: PlanFormat,
  generated: readonly GeneratedRow<PlanKey>[],
  generatedBefore: ReadonlySet<string>,
  before: PlanEdits,
): AbsorbedPlan {
  const { read } = sheet;
  const keys = format.columns.map(({ key }) => key).filter((key) => read.columns[key] !== undefined);
  const isRemade = read.columns['#id'] === undefined || read.columns['#base'] === undefined;
  const paired = pairRows(read.standing, keys, isRemade ? generated : []);
  const rowOf = new Map(generated.map((row) => [row.id, row]));

  const known = [...paired.rows]
    .filter(([id, row]) => rowOf.has(id) || before.deleted.includes(recordIdOf(id)) || !isTakenBack(row))
    .map(([id, row]): KnownRow => ({ row, id, base: paired.bases.get(id), generated: rowOf.get(id) }));
  const taken = new Set(known.map(({ row }) => row.row));
  const firstOwn = 1 + Math.max(0, ...before.own.map(({ id }) => Number(id.slice(OWN.length))));
  const added = read.rows
    .filter(({ row }) => !taken.has(row))
    .map((row, index): KnownRow => ({ row, id: `${OWN}${firstOwn + index}`, base: undefined }));
  const own = added.map(
    ({ row, id }): PlanRecord => ({
      ...recordOfRow(format, row),
      id,
      indicators: [],
      items: [],
    }),
  );

  const typed = [
    ...known.map((row): TypedRow => ({ ...row, typed: typedIn(sheet, keys, row, before) })),
    ...added.map((row, index): TypedRow => ({ ...row, typed: beyond(own[index], keys, row) })),
  ];
  const standing = new Set([...known.filter(({ generated: now }) => now), ...added].map(({ id }) => recordIdOf(id)));
  const carried = new Set([...read.standing.map(({ id }) => id), ...paired.rows.keys()]);
  const absent = [...generatedBefore].filter((id) => !carried.has(id)).map(recordIdOf);
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
        cells: { '#id': row.id, '#base': writeRowBase(baseOf(sheet, keys, row)) },
      })),
    ),
    standing,
  };
}

const OWN = 'own/';

/** The officer wrote something else over the mark of a row whose record is gone. */
const isTakenBack = ({ mark }: SheetRow<PlanKey>): boolean => !['', GONE_MARK].includes(textOf(mark));

/** Formulas, dates and pictures stay the officer's: what they show may be said elsewhere, the cell never follows. */
const isOfficers = (sheet: SheetTab<PlanKey>, { row }: KnownRow, key: PlanKey): boolean =>
  typeof row.fields[key] === 'object' || hasFormula(sheet, row.row, sheet.read.columns[key]);

const isPicture = (cell: Cell): boolean => typeof cell === 'object' && !(cell instanceof Date);

/**
 * Texts that are neither what was generated last nor what would be generated now. What a formula shows is told once, and
 * again when it shows something else: meanwhile, what is typed in another format counts.
 */
function typedIn(sheet: SheetTab<PlanKey>, keys: readonly PlanKey[], known: KnownRow, before: PlanEdits): FieldEdits {
  const { row, id, base, generated } = known;
  const told = editsOfRow(before, id);
  const isTyped = (key: PlanKey): boolean => {
    const cell = row.fields[key];
    if (isPicture(cell)) return false;
    const isKnown = isAsGenerated(base, key, cell);
    if (isOfficers(sheet, known, key)) return told[key] === undefined || !(isKnown || base?.kept[key] === hashOf(cell));
    return !isKnown && !(generated && textOf(cell) === textOf(generated.fields[key]));
  };
  return Object.fromEntries(keys.filter(isTyped).map((key) => [key, textOf(row.fields[key])]));
}

/** What the row of a record of the officer's own says besides the record. */
function beyond(record: PlanRecord | undefined, keys: readonly PlanKey[], { row }: KnownRow): FieldEdits {
  if (!record) return {};
  const told = composed(record.texts, '');
  const others = keys.filter((key) => !isPicture(row.fields[key]) && textOf(row.fields[key]) !== told[key]);
  return Object.fromEntries(others.map((key) => [key, textOf(row.fields[key])]));
}

/** As if what stands in the row had been generated. */
function baseOf(sheet: SheetTab<PlanKey>, keys: readonly PlanKey[], known: TypedRow): RowBase {
  const { row, id, base, typed } = known;
  const hashes = { ...base?.hashes };
  const kept = { ...base?.kept };
  for (const key of keys) {
    if (isOfficers(sheet, known, key) && typed[key] === undefined) continue;
    hashes[key] = hashOf(row.fields[key]);
    delete kept[key];
  }
  return { id, hashes, kept, unseen: base?.unseen ?? row.unseen };
}

/**
 * A text that all rows of a record show is the record's; where they differ, it is the row's that it was typed in. A text
 * of one row that was shown for the whole record goes where the record's is typed over.
 */
function withTyped(before: PlanEdits, rows: readonly TypedRow[]): PlanEdits['texts'] {
  const texts = new Map<string, Map<PlanKey, string>>(
    Object.entries(before.texts).map(([id, edits]) => [id, new Map(Object.entries(edits) as [PlanKey, string][])]),
  );
  const rowsOf = new Map<string, TypedRow[]>();
  for (const row of rows) rowsOf.set(recordIdOf(row.id), [...(rowsOf.get(recordIdOf(row.id)) ?? []), row]);
  for (const [record, ofRecord] of rowsOf) {
    const others = [...texts.keys()].filter((id) => id !== record && recordIdOf(id) === record);
    for (const row of ofRecord) {
      for (const [key, text] of Object.entries(row.typed) as [PlanKey, string][]) {
        const isShared = key !== 'topic' && ofRecord.every(({ row: each }) => textOf(each.fields[key]) === text);
        const shown = editsOfRow(before, record)[key];
        const id = row.id === record || isShared ? record : row.id;
        texts.set(id, (texts.get(id) ?? new Map<PlanKey, string>()).set(key, text));
        if (id !== record) continue;
        for (const other of others)
          if (row.id !== record || texts.get(other)?.get(key) === shown) texts.get(other)?.delete(key);
      }
    }
  }
  return Object.fromEntries(
    [...texts].filter(([, edits]) => edits.size > 0).map(([id, edits]) => [id, Object.fromEntries(edits)]),
  );
}
