// What somebody typed into a row of a plan, told from what was generated into it.
import { type Cell, textOf } from './cell.ts';
import type { GeneratedRow, SheetRow } from './generated-tab.ts';
import { editsOfRow, type FieldEdits, type PlanEdits } from './plan-edits.ts';
import { composed, type PlanKey, type PlanRecord } from './plan-record.ts';
import { hashOf, isAsGenerated, isTextLost, type RowBase } from './row-base.ts';
import { hasFormula, type SheetTab } from './row-writes.ts';

/** A row of the sheet with the record that it is. */
export interface KnownRow {
  readonly row: SheetRow<PlanKey>;
  readonly id: string;
  readonly base: RowBase | undefined;
  /** As it would be generated now; undefined where the record is gone or the officer's own. */
  readonly generated: GeneratedRow<PlanKey> | undefined;
}

export interface TypedRow extends KnownRow {
  readonly typed: FieldEdits;
}

/** Formulas, dates and pictures stay the officer's: what they show may be said elsewhere, the cell never follows. */
const isOfficers = (sheet: SheetTab<PlanKey>, { row }: KnownRow, key: PlanKey): boolean =>
  typeof row.fields[key] === 'object' || hasFormula(sheet, row.row, sheet.read.columns[key]);

const isPicture = (cell: Cell): boolean => typeof cell === 'object' && !(cell instanceof Date);

/**
 * Texts that are neither what was generated last nor what would be generated now. What a formula shows is told once, and
 * again when it shows something else: meanwhile, what is typed in another format counts.
 */
export function typedIn(
  sheet: SheetTab<PlanKey>,
  keys: readonly PlanKey[],
  known: KnownRow,
  before: PlanEdits,
): FieldEdits {
  const { row, id, base, generated } = known;
  const told = editsOfRow(before, id);
  const isTyped = (key: PlanKey): boolean => {
    const cell = row.fields[key];
    if (isPicture(cell)) return false;
    const isKnown = isAsGenerated(base, key, cell) && !(generated && isTextLost(base, key, generated.typed ?? []));
    if (isOfficers(sheet, known, key)) return told[key] === undefined || !(isKnown || base?.kept[key] === hashOf(cell));
    return !isKnown && !(generated && textOf(cell) === textOf(generated.fields[key]));
  };
  return textsOf(row, keys.filter(isTyped));
}

/** What the row of a record of the officer's own says besides the record. */
export function typedBeside(record: PlanRecord | undefined, keys: readonly PlanKey[], { row }: KnownRow): FieldEdits {
  if (!record) return {};
  const told = composed(record.texts, '');
  const others = keys.filter((key) => !isPicture(row.fields[key]) && textOf(row.fields[key]) !== told[key]);
  return textsOf(row, others);
}

const textsOf = ({ fields }: SheetRow<PlanKey>, keys: readonly PlanKey[]): FieldEdits =>
  Object.fromEntries(keys.map((key) => [key, textOf(fields[key])]));

/** The base of the row as if what stands in it had been generated. */
export function baseOfTyped(sheet: SheetTab<PlanKey>, keys: readonly PlanKey[], known: TypedRow): RowBase {
  const { row, id, base, typed } = known;
  const hashes = { ...base?.hashes };
  const kept = { ...base?.kept };
  for (const key of keys) {
    if (isOfficers(sheet, known, key) && typed[key] === undefined) continue;
    hashes[key] = hashOf(row.fields[key]);
    delete kept[key];
  }
  const told = new Set([...(base?.typed ?? []), ...Object.keys(typed)]);
  return { id, hashes, kept, typed: [...told], unseen: base?.unseen ?? row.unseen };
}
