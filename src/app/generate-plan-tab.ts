// Brings the plan's tab up to date in the format that is wanted. A tab in another format is put aside whole, hidden under
// a name of its own, and taken out again when its format is wanted; what was typed in it goes along.
import { topicsOf } from '../core/topics.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { cellsAfter } from '../workbook/cells-after.ts';
import { handEdits } from '../workbook/hand-edits.ts';
import type { Journal } from '../workbook/journal.ts';
import { noEdits, type PlanEdits, planEditsIn, planEditsRecords } from '../workbook/plan-edits.ts';
import { type Plan, type PlanFormat, planFormatNamed, planFormatOf, recordIdOf } from '../workbook/plan-format.ts';
import { planRows } from '../workbook/plan-rows.ts';
import { asideName, type PlanChoices, planLayout } from '../workbook/plan-tab.ts';
import type { PlanFormatName } from '../workbook/setting-words.ts';
import { type GeneratedTab, generateTab, type Regeneration, titleOf } from './generate-tab.ts';
import type { Book } from './ports.ts';
import { putAside, takeOut } from './switch-plan.ts';

export interface WantedPlan {
  readonly tab: string;
  /** As the tab reads now; undefined where it does not exist. */
  readonly cells: CellBlock | undefined;
  readonly plan: Plan;
  readonly choices: PlanChoices;
  /** Undefined: the one that the tab has. */
  readonly format?: PlanFormatName | undefined;
  /** Ids of deleted rows that come back. */
  readonly askedBack?: readonly string[] | undefined;
}

/** Throws a Refusal where a heading is missing, and where the name under which a tab is to be put aside is taken. */
export function generatePlanTab(book: Book, journal: Journal, wanted: WantedPlan): GeneratedTab {
  const { tab, cells, plan, choices, askedBack = [] } = wanted;
  const present = cells && planFormatOf(cells);
  const format = wanted.format === undefined && present ? present : planFormatNamed(wanted.format ?? '');
  const stored = planEditsIn(journal.cells, tab);
  const isBack = (record: string): boolean => askedBack.some((id) => recordIdOf(id) === record);
  const before = { ...stored, deleted: stored.deleted.filter((record) => !isBack(record)) };

  const put =
    cells && present && present !== format ? putAside(book, journal, { tab, cells }, present, plan, before) : undefined;
  const edits = put?.edits ?? before;
  const rows = planRows(format, plan, edits);
  const layout = planLayout(format, choices);
  const standsAs = cells && !put ? tab : asideName(tab, format);
  const standing = standsAs === tab ? cells : book.readTab(standsAs);
  const generated =
    standsAs === tab
      ? generateTab(book, journal, { tab, layout, cells: standing }, rows, [
          ...askedBack,
          ...rows.flatMap(({ id }) => (isBack(recordIdOf(id)) && stored.deleted.includes(recordIdOf(id)) ? [id] : [])),
        ])
      : takeOut(book, journal, { tab, layout, standsAs, cells: standing }, rows, put);
  const { answer, writes } = generated;
  return {
    ...generated,
    answer: {
      ...answer,
      kept: handEdits(tab, format, cellsAfter(tab, standing, writes), planRows(format, plan, noEdits)),
      deleted: [...answer.deleted, ...deletedIn(format, plan, edits)],
      remarks: [...answer.remarks, ...(put?.remarks ?? []), ...doubtsOn(format, plan)],
    },
    stored: [...(put?.stored ?? []), ...planEditsRecords(tab, edits, stored)],
  };
}

/** Records that were deleted in another format, each once. */
function deletedIn(format: PlanFormat, plan: Plan, edits: PlanEdits): Regeneration['deleted'] {
  const rows = planRows(format, plan, { ...edits, deleted: [] });
  return edits.deleted.flatMap((id) => {
    const row = rows.find((candidate) => recordIdOf(candidate.id) === id);
    return row ? [{ id, text: titleOf(format.columns.map(({ key }) => row.fields[key])) }] : [];
  });
}

/** Said with every plan by topics that rests on a mapping of our own. */
function doubtsOn({ name }: PlanFormat, { records, rules }: Plan): readonly string[] {
  const isDoubtful = records.some((record) => topicsOf(record, rules).sources.some(({ confirmed }) => !confirmed));
  if (name !== '7 ประเด็น' || !isDoubtful) return [];
  return ['การจัดมาตรการเข้าประเด็นบางส่วนเป็นการจัดของส่วนเสริมตามเนื้อหาของตัวชี้วัด กรุณาตรวจว่าแต่ละมาตรการอยู่ในประเด็นที่ถูกต้อง'];
}
