// The writes that bring a generated tab up to date, and what the officer has to be told of them. Cells, rows and columns
// of the officer's own stay; what that means is said in Thai.
import { type Cell, type CellBlock, textOf } from '../workbook/cell.ts';
import { generatedIdsIn, generatedIdsRecord, type TabIds } from '../workbook/generated-ids.ts';
import {
  type GeneratedRow,
  GONE_MARK,
  newGeneratedTab,
  type ReadTab,
  readGeneratedTab,
} from '../workbook/generated-tab.ts';
import type { Journal } from '../workbook/journal.ts';
import { type KeptEdit, mergeTab, type TabMerge } from '../workbook/merge-tab.ts';
import type { SheetTab } from '../workbook/row-writes.ts';
import { type StorageRecord, storageWrites } from '../workbook/storage-record.ts';
import type { TabLayout } from '../workbook/tab-layout.ts';
import type { Write } from '../workbook/write-plan.ts';
import type { Book } from './ports.ts';
import { refuseErrors } from './refusal.ts';

/** What a regeneration left as the officer made it. */
export interface Regeneration {
  readonly tab: string;
  /** Records that stand in the tab. */
  readonly rows: number;
  /** Cells that hold another text than the one that would have been written. */
  readonly kept: readonly KeptEdit[];
  /** Records whose rows were deleted by hand, with a text to know them by. */
  readonly deleted: readonly { readonly id: string; readonly text: string }[];
  /** Thai sentences on rows that are not as the officer may expect them. */
  readonly remarks: readonly string[];
}

/** What becomes of one tab. */
export interface GeneratedTab extends Pick<TabIds, 'ids'> {
  readonly answer: Regeneration;
  readonly writes: readonly Write[];
  /** What the hidden storage is to keep besides the ids. */
  readonly stored?: readonly StorageRecord[];
}

interface Tab<Key extends string> {
  readonly tab: string;
  readonly layout: TabLayout<Key>;
  /** As the tab reads now; undefined where it does not exist. */
  readonly cells: CellBlock | undefined;
  /** The cells as already read, where the records were made for what stands in them. */
  readonly read?: ReadTab<Key> | undefined;
  /** The name under which it stands until the command gives it its own; its own where it has it already. */
  readonly standsAs?: string;
}

/** Deleted records of which `askedBack` has the id come back. Throws a Refusal where a heading is missing. */
export function generateTab<Key extends string>(
  book: Book,
  journal: Journal,
  { tab, layout, cells, read = readGeneratedTab(tab, layout, cells ?? []), standsAs = tab }: Tab<Key>,
  records: readonly GeneratedRow<Key>[],
  askedBack: readonly string[] = [],
): GeneratedTab {
  if (!cells) {
    const ids = new Set(records.map(({ id }) => id));
    const writes = [newGeneratedTab(tab, layout, records)];
    const remarks = generatedIdsIn(journal.cells, tab).size > 0 ? [madeAnew(tab)] : [];
    return { answer: { tab, rows: records.length, kept: [], deleted: [], remarks }, ids, writes };
  }
  refuseErrors(read.problems);
  const before = new Set([...generatedIdsIn(journal.cells, standsAs)].filter((id) => !askedBack.includes(id)));
  const sheet = { tab, layout, cells, read, formulas: [] };
  const unchecked = mergeTab(sheet, records, before);
  const merge =
    unchecked.writes.length === 0
      ? unchecked
      : mergeTab({ ...sheet, formulas: book.readFormulas(standsAs) }, records, before);
  return { answer: answerOf(sheet, merge, records.length), ids: merge.ids, writes: merge.writes };
}

const madeAnew = (tab: string): string =>
  `แท็บ ${tab} ที่จัดทำไว้ก่อนหน้านี้ถูกลบหรือเปลี่ยนชื่อ จึงจัดทำแท็บใหม่ หากต้องการใช้ข้อความที่พิมพ์ไว้ในแท็บเดิมต่อ ให้กด ย้อนกลับ แล้วเปลี่ยนชื่อแท็บเดิมเป็น ${tab} ก่อนสั่งอีกครั้ง`;

const answerOf = <Key extends string>(
  { tab, layout }: SheetTab<Key>,
  merge: TabMerge<Key>,
  records: number,
): Regeneration => ({
  tab,
  rows: records - merge.deleted.length,
  kept: merge.kept,
  deleted: merge.deleted.map(({ id, fields }) => ({ id, text: titleOf(layout.columns.map(({ key }) => fields[key])) })),
  remarks: remarksOn(merge),
});

/** Everything that a command writes that generated these tabs. */
export const writesOf = (journal: Journal, tabs: readonly GeneratedTab[]): readonly Write[] => [
  ...tabs.flatMap(({ writes }) => writes),
  ...storageWrites(
    journal.cells,
    tabs.flatMap(({ answer: { tab }, ids, stored = [] }) => [generatedIdsRecord({ tab, ids }), ...stored]),
  ),
];

/** The longest text of a record's first line tells the officer best which one it is. */
export const titleOf = (fields: readonly Cell[]): string =>
  fields
    .map((field) => textOf(field).split('\n')[0] ?? '')
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '');

function remarksOn({ gone, pairedAnew, released, remade, deleted }: TabMerge<string>): readonly string[] {
  const remarks: readonly (readonly [boolean, string])[] = [
    [
      gone.length > 0,
      `${rowsText(gone)} ไม่อยู่ในผลล่าสุดแล้ว จึงคงข้อความไว้และระบุว่า "${GONE_MARK}" แถวเหล่านี้ไม่นำไปใช้ในแผนและรายงาน หากต้องการใช้ต่อ ให้พิมพ์ข้อความอื่นแทนคำนี้`,
    ],
    [deleted.length > 0, `ไม่ได้จัดทำแถวที่ลบออกด้วยมือ ${deleted.length} แถว หากต้องการแถวเหล่านั้น ให้สั่งนำแถวที่ลบกลับมา`],
    [
      pairedAnew.length > 0,
      `${rowsText(pairedAnew)} มีข้อความไม่ตรงกับรหัสที่ซ่อนไว้ อาจเพราะเรียงลำดับเพียงบางคอลัมน์ จึงจับคู่ใหม่ตามข้อความ กรุณาตรวจแถวเหล่านี้`,
    ],
    [released.length > 0, `${rowsText(released)} เป็นสำเนาของแถวอื่น จึงคงไว้ตามเดิมเหมือนแถวที่พิมพ์เพิ่มเอง`],
    [
      remade.length > 0,
      `ไม่พบคอลัมน์ซ่อน ${remade.join(', ')} จึงจับคู่แถวจากข้อความและสร้างคอลัมน์ขึ้นใหม่ ข้อความที่ต่างจากผลล่าสุดถือว่าแก้ไขด้วยมือและคงไว้ กรุณาตรวจว่าไม่มีแถวซ้ำ`,
    ],
  ];
  return remarks.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

const SHOWN = 8;

export const rowsText = (rows: readonly number[]): string =>
  `แถวที่ ${rows.slice(0, SHOWN).join(', ')}${rows.length > SHOWN ? ` และอีก ${rows.length - SHOWN} แถว` : ''}`;
