// A follow-up changes its format: its tab is put aside, hidden and as the officer left it, and the tab of the wanted format
// takes its name, where one was put aside earlier with everything in it. Results do not move: the rows are not the same.
import type { CellBlock } from '../workbook/cell.ts';
import type { FollowUpFormat } from '../workbook/follow-up-layout.ts';
import { generatedIdsIn, generatedIdsRecord } from '../workbook/generated-ids.ts';
import type { Journal } from '../workbook/journal.ts';
import type { StorageRecord } from '../workbook/storage-record.ts';
import type { RenameWrite } from '../workbook/write-plan.ts';
import type { Book } from './ports.ts';
import { Refusal } from './refusal.ts';

export interface SwitchedFollowUp {
  /** The tab that was put aside earlier; undefined where it has to be made. */
  readonly cells: CellBlock | undefined;
  /** Its name until the command gives it its own. */
  readonly standsAs: string;
  /** The name under which the present tab waits. */
  readonly aside: string;
  readonly renames: readonly RenameWrite[];
  readonly stored: readonly StorageRecord[];
  readonly remark: string;
}

const asideName = (tab: string, format: FollowUpFormat): string => `${tab} (${format})`;

/** Throws a Refusal where another tab has the name under which the present one is to wait. */
export function switchedFollowUp(
  book: Book,
  journal: Journal,
  tab: string,
  { from, to }: Readonly<Record<'from' | 'to', FollowUpFormat>>,
): SwitchedFollowUp {
  const aside = asideName(tab, from);
  const standsAs = asideName(tab, to);
  if (book.tabNames().includes(aside)) throw nameTaken(tab, aside);
  const cells = book.readTab(standsAs);
  const putAside: RenameWrite = { kind: 'rename', tab, to: aside, freezes: [], hidden: true };
  const takeOut: RenameWrite = { kind: 'rename', tab: standsAs, to: tab, freezes: [], hidden: false };
  return {
    cells,
    standsAs,
    aside,
    renames: cells ? [putAside, takeOut] : [putAside],
    stored: [generatedIdsRecord({ tab: aside, ids: generatedIdsIn(journal.cells, tab) })],
    remark: `เปลี่ยนรูปแบบเป็น "${to}" แล้ว แบบ "${from}" พร้อมผลที่กรอกไว้ทั้งหมดซ่อนอยู่ในแท็บ ${aside} ผลไม่ได้ย้ายมาเพราะแถวของสองรูปแบบไม่ตรงกัน และจะกลับมาเมื่อเลือกรูปแบบเดิมอีกครั้ง`,
  };
}

const nameTaken = (tab: string, name: string): Refusal =>
  new Refusal(
    'bad-input',
    `มีแท็บ ${name} อยู่แล้ว จึงเก็บแท็บ ${tab} ไว้ในชื่อนั้นไม่ได้ กรุณาเปลี่ยนชื่อแท็บ ${name} แล้วสั่งอีกครั้ง (หากซ่อนอยู่ เลือกเมนู ดู > แผ่นงานที่ซ่อน)`,
  );
