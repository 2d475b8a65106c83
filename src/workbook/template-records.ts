// The templates that officers of this workbook edit: for each, the Doc in somebody's Drive. A record stays when its
// template is put out of use, so that the Doc is found again and no second one is made.
import { type CellBlock, textOf } from './cell.ts';
import { recordKinds } from './record-kinds.ts';
import { type StorageRecord, storageWrites, storedJson, storedRow } from './storage-record.ts';
import type { CellWrite } from './write-plan.ts';

export interface TemplateRecord {
  /** Of the report. */
  readonly format: string;
  /** The officer's name for it; empty for the one that has none. */
  readonly template: string;
  /** Of the Doc. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** False once the shipped template is used again. */
  readonly inUse: boolean;
}

const KIND = recordKinds.template;

/** A format's name holds no `/`. */
export const templateKey = ({ format, template }: Pick<TemplateRecord, 'format' | 'template'>): string =>
  `${format}/${template}`;

/** Whether there is a record of it that cannot be read. */
export const isTemplateDamaged = (storage: CellBlock, wanted: Pick<TemplateRecord, 'format' | 'template'>): boolean => {
  const record = { kind: KIND, name: templateKey(wanted) };
  return storedRow(storage, record).length > 0 && !isTemplateRecord(storedJson(storage, record));
};

/** In the order in which they were made, those out of use too; a damaged one is passed over. */
export const templateRecordsIn = (storage: CellBlock): readonly TemplateRecord[] =>
  storage.flatMap((cells) => {
    if (textOf(cells[0]) !== KIND) return [];
    const record = storedJson(storage, { kind: KIND, name: textOf(cells[1]) });
    return isTemplateRecord(record) ? [record] : [];
  });

export const templateWrites = (storage: CellBlock, record: TemplateRecord): readonly CellWrite[] =>
  storageWrites(storage, [recordOf(record)]);

const recordOf = (record: TemplateRecord): StorageRecord => ({
  kind: KIND,
  name: templateKey(record),
  text: JSON.stringify(record),
});

const TEXTS = ['format', 'template', 'id', 'name', 'url'] as const;

export const isTemplateRecord = (value: unknown): value is TemplateRecord => {
  const record = value as Partial<TemplateRecord> | undefined;
  return typeof record?.inUse === 'boolean' && TEXTS.every((key) => typeof record[key] === 'string');
};
