// A plan changes its format: its tab is put aside under a name of its own, hidden and as the officer left it, and the tab
// of the wanted format takes its name, where there was one already with everything in it.
import { absorbPlan } from '../workbook/absorb-plan.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { generatedIdsIn, generatedIdsRecord } from '../workbook/generated-ids.ts';
import { type GeneratedRow, readGeneratedTab } from '../workbook/generated-tab.ts';
import type { Journal } from '../workbook/journal.ts';
import type { PlanEdits } from '../workbook/plan-edits.ts';
import { type Plan, type PlanFormat, recordIdOf } from '../workbook/plan-format.ts';
import type { PlanKey } from '../workbook/plan-record.ts';
import { planRows } from '../workbook/plan-rows.ts';
import { asideName, planLayout } from '../workbook/plan-tab.ts';
import type { StorageRecord } from '../workbook/storage-record.ts';
import type { TabLayout } from '../workbook/tab-layout.ts';
import type { RenameWrite, Write } from '../workbook/write-plan.ts';
import { type GeneratedTab, generateTab } from './generate-tab.ts';
import type { Book } from './ports.ts';
import { Refusal, refuseErrors } from './refusal.ts';

export interface PutAside {
  /** With what the officer made of the tab. */
  readonly edits: PlanEdits;
  /** Ids of the records that stand in it. */
  readonly standing: ReadonlySet<string>;
  /** Under which it waits. */
  readonly name: string;
  readonly writes: readonly Write[];
  readonly stored: readonly StorageRecord[];
  readonly remarks: readonly string[];
}

/** Throws a Refusal where a heading is missing, and where a tab has the name already. */
export function putAside(
  book: Book,
  journal: Journal,
  { tab, cells }: { readonly tab: string; readonly cells: CellBlock },
  format: PlanFormat,
  plan: Plan,
  before: PlanEdits,
): PutAside {
  const layout = planLayout(format);
  const read = readGeneratedTab(tab, layout, cells);
  refuseErrors(read.problems);
  const name = asideName(tab, format);
  if (book.tabNames().includes(name)) throw nameTaken(tab, name);
  const sheet = { tab: name, layout, cells, read, formulas: book.readFormulas(tab) };
  const generatedBefore = generatedIdsIn(journal.cells, tab);
  const rows = planRows(format, plan, before);
  const { edits, standing, writes } = absorbPlan(sheet, { format, rows, generatedBefore, edits: before });
  const rename: RenameWrite = { kind: 'rename', tab, to: name, freezes: [], hidden: true };
  return {
    edits,
    standing,
    name,
    writes: [rename, ...writes],
    stored: [generatedIdsRecord({ tab: name, ids: generatedBefore })],
    remarks: [
      `เปลี่ยนรูปแบบแผนแล้ว แผนรูปแบบเดิมซ่อนไว้ในแท็บ ${name} พร้อมข้อความ สูตร และหมายเหตุทั้งหมด และจะนำกลับมาเมื่อเลือกรูปแบบนั้นอีกครั้ง`,
    ],
  };
}

const nameTaken = (tab: string, name: string): Refusal =>
  new Refusal(
    'bad-input',
    `มีแท็บ ${name} อยู่แล้ว จึงเก็บแท็บ ${tab} ไว้ในชื่อนั้นไม่ได้ กรุณาเปลี่ยนชื่อแท็บ ${name} แล้วสั่งอีกครั้ง (หากซ่อนอยู่ เลือกเมนู ดู > แผ่นงานที่ซ่อน)`,
  );

interface TakenTab {
  readonly tab: string;
  readonly layout: TabLayout<PlanKey>;
  /** The name under which it waits. */
  readonly standsAs: string;
  /** Undefined where it does not exist. */
  readonly cells: CellBlock | undefined;
}

/** The tab of the format that was put aside earlier, or a new one. Records of the tab that it replaces are deleted in neither. */
export function takeOut(
  book: Book,
  journal: Journal,
  { tab, layout, standsAs, cells }: TakenTab,
  rows: readonly GeneratedRow<PlanKey>[],
  put: PutAside | undefined,
): GeneratedTab {
  const askedBack = cells && put ? askedBackIn(readIds(layout, cells), rows, put.standing) : [];
  const { answer, ids, writes } = generateTab(book, journal, { tab, layout, cells, standsAs }, rows, askedBack);
  const rename: RenameWrite = { kind: 'rename', tab: standsAs, to: tab, freezes: [], hidden: false };
  const [putRename, ...putWrites] = put?.writes ?? [];
  return {
    answer,
    ids,
    writes: [
      ...(putRename ? [putRename] : []),
      ...(cells ? [rename] : []),
      ...putWrites,
      ...writes.map((write) => (write.kind === 'tab' && put ? { ...write, before: put.name } : write)),
    ],
  };
}

const readIds = (layout: TabLayout<PlanKey>, cells: CellBlock): ReadonlySet<string> =>
  new Set(readGeneratedTab('', layout, cells).standing.map(({ id }) => id));

/** Rows of records that stand in the other tab and in no row of this one: deleted here once, and asked back there. */
function askedBackIn(
  carried: ReadonlySet<string>,
  rows: readonly GeneratedRow<PlanKey>[],
  standing: ReadonlySet<string>,
): readonly string[] {
  const shown = new Set([...carried].map(recordIdOf));
  return rows.flatMap(({ id }) => (standing.has(recordIdOf(id)) && !shown.has(recordIdOf(id)) ? [id] : []));
}
