// Which records were generated into a tab, kept in the hidden storage. One of them that is no longer in the tab was
// deleted by hand, and stays deleted until it is asked back.
import type { CellBlock } from './cell.ts';
import { recordKinds } from './record-kinds.ts';
import { type StorageRecord, storedJson } from './storage-record.ts';

const KIND = recordKinds.generatedIds;

export interface TabIds {
  readonly tab: string;
  readonly ids: ReadonlySet<string>;
}

/** Empty where none were recorded or the record was damaged: then nothing counts as deleted. */
export function generatedIdsIn(storage: CellBlock, tab: string): ReadonlySet<string> {
  const ids = storedJson(storage, { kind: KIND, name: tab });
  return new Set(Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : []);
}

export const generatedIdsRecord = ({ tab, ids }: TabIds): StorageRecord => ({
  kind: KIND,
  name: tab,
  text: JSON.stringify([...ids].sort()),
});
