// What the officer made of a plan in formats that are put aside: texts typed over, rows added and rows deleted. Kept in
// the hidden storage, so that every format shows them.
import type { CellBlock } from './cell.ts';
import { recordIdOf } from './plan-format.ts';
import { type PlanKey, type PlanRecord, recordFields } from './plan-record.ts';
import { recordKinds } from './record-kinds.ts';
import { type StorageRecord, storedJson } from './storage-record.ts';

export type FieldEdits = Readonly<Partial<Record<PlanKey, string>>>;

export interface PlanEdits {
  /** By the id of a record or, where it stands under several topics and they differ, of one of its rows. */
  readonly texts: Readonly<Record<string, FieldEdits>>;
  /** Rows that the officer added. */
  readonly own: readonly PlanRecord[];
  /** Ids of records. */
  readonly deleted: readonly string[];
}

export const noEdits: PlanEdits = { texts: {}, own: [], deleted: [] };

const KIND = recordKinds.planEdits;

/** `tab` is the plan's, whatever its format. None where the record was damaged. */
export function planEditsIn(storage: CellBlock, tab: string): PlanEdits {
  const stored = storedJson(storage, { kind: KIND, name: tab });
  return isPlanEdits(stored) ? stored : noEdits;
}

/** None where there is nothing to keep and nothing was kept. */
export const planEditsRecords = (tab: string, edits: PlanEdits, before: PlanEdits): readonly StorageRecord[] =>
  JSON.stringify(edits) === JSON.stringify(before) ? [] : [{ kind: KIND, name: tab, text: JSON.stringify(edits) }];

/** In every part: what is not as this version writes it would be printed as it stands. */
export const isPlanEdits = (value: unknown): value is PlanEdits => {
  const edits = value as Unread<PlanEdits>;
  return (
    isObject(edits?.texts) &&
    Object.values(edits.texts).every(isTexts) &&
    isOwn(edits.own) &&
    Array.isArray(edits.deleted) &&
    isTexts(edits.deleted)
  );
};

type Unread<Value> = Partial<Record<keyof Value, unknown>> | null | undefined;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isTexts = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');
const isOwn = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);

function isRecord(value: unknown): boolean {
  const record = value as Unread<PlanRecord>;
  const texts = record?.texts as Unread<PlanRecord['texts']>;
  return (
    typeof record?.id === 'string' &&
    Array.isArray(record.indicators) &&
    record.indicators.every(Number.isInteger) &&
    Array.isArray(record.items) &&
    isTexts(record.items) &&
    recordFields.every((field) => typeof texts?.[field] === 'string')
  );
}

/** Fields of which somebody typed a text into any row of the record, whatever this row shows of it. */
export const typedFieldsOf = ({ texts }: PlanEdits, rowId: string): readonly PlanKey[] => {
  const record = recordIdOf(rowId);
  const ofRecord = Object.entries(texts).filter(([id]) => recordIdOf(id) === record);
  return ofRecord.flatMap(([, edits]) => Object.keys(edits) as PlanKey[]);
};

/**
 * The edits that a row shows. One of several rows of a record shows its own over the record's; a single row shows the
 * record's over what its rows under topics agree on.
 */
export function editsOfRow({ texts }: PlanEdits, rowId: string): FieldEdits {
  const record = recordIdOf(rowId);
  return record === rowId ? { ...agreed(texts, record), ...texts[record] } : { ...texts[record], ...texts[rowId] };
}

function agreed(texts: PlanEdits['texts'], record: string): FieldEdits {
  const ofRows = Object.entries(texts).flatMap(([id, edits]) =>
    id !== record && recordIdOf(id) === record ? [edits] : [],
  );
  const found: Partial<Record<PlanKey, string>> = {};
  for (const field of recordFields) {
    const [text, ...others] = new Set(ofRows.flatMap((edits) => edits[field] ?? []));
    if (text !== undefined && others.length === 0) found[field] = text;
  }
  return found;
}
