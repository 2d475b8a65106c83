// Edits of records with what was typed into the rows of a tab. A text that all rows of a record show is the record's; where
// they differ, each is of the row in which it was typed. One that was shown for the whole record goes with the text over it.
import { textOf } from './cell.ts';
import { editsOfRow, type PlanEdits } from './plan-edits.ts';
import { recordIdOf } from './plan-format.ts';
import type { PlanKey } from './plan-record.ts';
import type { TypedRow } from './typed-row.ts';

type Texts = Map<string, Map<PlanKey, string>>;

export function withTyped(before: PlanEdits, rows: readonly TypedRow[]): PlanEdits['texts'] {
  const texts: Texts = new Map(
    Object.entries(before.texts).map(([id, edits]) => [id, new Map(Object.entries(edits) as [PlanKey, string][])]),
  );
  for (const [record, ofRecord] of byRecord(rows)) {
    const others = Object.keys(before.texts).filter((id) => id !== record && recordIdOf(id) === record);
    const shown = editsOfRow(before, record);
    for (const row of ofRecord) {
      for (const [key, text] of Object.entries(row.typed) as [PlanKey, string][]) {
        const isShared = key !== 'topic' && ofRecord.every(({ row: each }) => textOf(each.fields[key]) === text);
        const id = isShared ? record : row.id;
        texts.set(id, (texts.get(id) ?? new Map<PlanKey, string>()).set(key, text));
        for (const other of isShared ? others : [])
          if (row.id !== record || texts.get(other)?.get(key) === shown[key]) texts.get(other)?.delete(key);
      }
    }
  }
  const left = [...texts].filter(([, edits]) => edits.size > 0);
  return Object.fromEntries(left.map(([id, edits]) => [id, Object.fromEntries(edits)]));
}

function byRecord(rows: readonly TypedRow[]): ReadonlyMap<string, readonly TypedRow[]> {
  const found = new Map<string, TypedRow[]>();
  for (const row of rows) {
    const record = recordIdOf(row.id);
    const known = found.get(record);
    if (known) known.push(row);
    else found.set(record, [row]);
  }
  return found;
}
