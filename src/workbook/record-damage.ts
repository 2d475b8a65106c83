// Records of the hidden storage that somebody cut off or typed over: each is passed over by whoever reads it, and what that
// means is said here.
import { type CellBlock, textOf } from './cell.ts';
import { GONE_MARK } from './generated-tab.ts';
import { isPlanEdits } from './plan-edits.ts';
import { type RecordKind, recordKinds } from './record-kinds.ts';
import { storedJson } from './storage-record.ts';
import { copyIn } from './template-copy.ts';
import { isTemplateRecord } from './template-records.ts';

type Damage = (storage: CellBlock, name: string) => string | undefined;

const unlessJson =
  (kind: RecordKind, meaning: (name: string) => string, isWhole: (value: unknown) => boolean): Damage =>
  (storage, name) =>
    isWhole(storedJson(storage, { kind, name })) ? undefined : meaning(name);

/** Looked up by a text of the sheet, which may be a name that every object answers to. */
const damageOf: ReadonlyMap<string, Damage> = new Map<string, Damage>([
  [
    recordKinds.generatedIds,
    unlessJson(
      recordKinds.generatedIds,
      (tab) => `บันทึกว่าแถวใดของแท็บ ${tab} ถูกลบเสียหาย แถวที่เคยลบจะกลับมาเมื่อสั่งจัดทำแท็บนี้อีกครั้ง`,
      Array.isArray,
    ),
  ],
  [
    recordKinds.planEdits,
    unlessJson(
      recordKinds.planEdits,
      (tab) =>
        `บันทึกข้อความที่พิมพ์ใน ${tab} รูปแบบอื่นเสียหาย ข้อความที่ปรากฏในแท็บแล้วยังอยู่ แต่แถวที่เพิ่มเองอาจมีคำว่า "${GONE_MARK}" กำกับ และแถวที่ลบอาจกลับมา กรุณาตรวจแผนทุกรูปแบบที่เคยจัดทำ`,
      isPlanEdits,
    ),
  ],
  [
    recordKinds.template,
    unlessJson(
      recordKinds.template,
      (name) => `บันทึกที่อยู่ของแม่แบบรายงาน ${shownName(name)} เสียหาย กรุณากด แก้ไขแม่แบบ เพื่อสร้างใหม่`,
      isTemplateRecord,
    ),
  ],
  [
    recordKinds.templateCopy,
    (storage, name) =>
      copyIn(storage, name)
        ? undefined
        : `สำเนาแม่แบบรายงาน ${shownName(name)} เสียหาย และจะเก็บใหม่เมื่อเจ้าของแม่แบบจัดทำรายงานครั้งต่อไป`,
  ],
]);

/** Thai sentences, in the order of the rows; none where all is whole. */
export const damagedRecords = (storage: CellBlock): readonly string[] =>
  storage.flatMap(([kind, name]) => damageOf.get(textOf(kind))?.(storage, textOf(name)) ?? []);

const shownName = (key: string): string => key.split('/').filter(Boolean).join(' ');
