// The rows of a plan in a format: the records with what the officer made of them, composed as the format shows them; and
// back, the record that a row says now.

import { textOf } from './cell.ts';
import type { GeneratedRow, SheetRow } from './generated-tab.ts';
import { placeId } from './own-rows.ts';
import { editsOfRow, type FieldEdits, type PlanEdits, typedFieldsOf } from './plan-edits.ts';
import { type Plan, type PlanFormat, type PlanRow, recordIdOf } from './plan-format.ts';
import {
  composed,
  isShownIn,
  type PlanKey,
  type PlanRecord,
  partsOfMeans,
  partsOfReporting,
  recordFields,
} from './plan-record.ts';
import { isAsGenerated } from './row-base.ts';

/** Rows that the officer added come last; those of deleted records are left out. */
export function planRows(format: PlanFormat, plan: Plan, edits: PlanEdits): readonly GeneratedRow<PlanKey>[] {
  const known = new Set(plan.records.map(({ id }) => id));
  const records = [...plan.records, ...edits.own.filter(({ id }) => !known.has(id))];
  return format
    .rowsOf({ ...plan, records })
    .filter(({ id }) => !edits.deleted.includes(recordIdOf(id)))
    .map((row) => generatedRow(format, row, edits));
}

function generatedRow(format: PlanFormat, row: PlanRow, edits: PlanEdits): GeneratedRow<PlanKey> {
  const { id, record, place } = row;
  const typed = editsOfRow(edits, id);
  const texts = { ...record.texts, ...typed };
  const said = { ...texts, ...partsOf(typed) };
  const typedFields = typedFieldsOf(edits, id);
  const typedKeys = format.columns.map(({ key }) => key).filter((key) => isShownIn(key, typedFields));
  const hidden = recordFields.filter((field) => !isShown(format, field));
  return {
    id,
    fields: { ...composed(texts, place), ...typed },
    typed: typedKeys,
    unseen: {
      indicators: record.indicators.map(String),
      items: record.items,
      ...Object.fromEntries(hidden.map((field) => [field, [said[field]]])),
    },
  };
}

const isShown = ({ columns }: PlanFormat, key: PlanKey): boolean => columns.some((column) => column.key === key);

/** The fields that a composed text says in place of those of which it was composed. */
const partsOf = ({ subject, means, reporting }: FieldEdits): Partial<PlanRecord['texts']> => ({
  ...(subject !== undefined && { issue: subject }),
  ...(means !== undefined && partsOfMeans(means)),
  ...(reporting !== undefined && partsOfReporting(reporting)),
});

/** A row added by hand has an id of its place in the sheet. */
export function recordOfRow(format: PlanFormat, { id, row, unseen, fields, base }: SheetRow<PlanKey>): PlanRecord {
  const typed = format.columns.filter(({ key }) => !isAsGenerated(base, key, fields[key]));
  const texts = recordFields.map((field) => [
    field,
    isShown(format, field) ? textOf(fields[field]) : (unseen[field]?.[0] ?? ''),
  ]);
  return {
    id: recordIdOf(id) || placeId(row),
    indicators: (unseen.indicators ?? []).map(Number),
    items: unseen.items ?? [],
    texts: {
      ...(Object.fromEntries(texts) as PlanRecord['texts']),
      ...partsOf(Object.fromEntries(typed.map(({ key }) => [key, textOf(fields[key])]))),
    },
  };
}
