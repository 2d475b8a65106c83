// Brings back rows that the officer deleted from a generated tab: the tabs that lack them are generated anew with them.
// A row of the library comes back as it was shipped, deleted or edited.
import { type CellBlock, textOf } from '../workbook/cell.ts';
import { cellsAfter } from '../workbook/cells-after.ts';
import { COMPARISON_TAB } from '../workbook/comparison-tab.ts';
import { followUpTabName } from '../workbook/follow-up-tab.ts';
import { generatedIdsIn } from '../workbook/generated-ids.ts';
import type { Journal } from '../workbook/journal.ts';
import { entryOfRowId } from '../workbook/library-tab.ts';
import { planEditsIn } from '../workbook/plan-edits.ts';
import { recordIdOf } from '../workbook/plan-format.ts';
import { planTabName } from '../workbook/plan-tab.ts';
import { upliftTabName } from '../workbook/uplift-tab.ts';
import { WEAK_POINT_TAB } from '../workbook/weak-point-tab.ts';
import { generateWeakPoints } from './analyse.ts';
import { generateComparison } from './compare-years.ts';
import { followUpSourceOf } from './follow-up-source.ts';
import { followUpTabs } from './generate-follow-up.ts';
import { generateMeasures } from './generate-plan.ts';
import { type GeneratedTab, type Regeneration, writesOf } from './generate-tab.ts';
import { restoredLibrary } from './library.ts';
import type { World } from './ports.ts';
import { readItems } from './read-items.ts';
import { assessmentOf, type ReadWorkbook, readWorkbook } from './read-workbook.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';

/**
 * Answers what became of each tab. A record that is not generated now comes back when it is generated again. Throws a
 * Refusal where no tab lacks any of the rows.
 */
export const restoreRows = (
  world: World,
  { ids }: { readonly ids: readonly string[] },
): { readonly tabs: readonly Regeneration[] } => {
  const ofLibrary = ids.filter((id) => entryOfRowId(id) !== undefined);
  const others = ids.filter((id) => !ofLibrary.includes(id));
  const name = others.length > 0 ? 'นำแถวที่ลบกลับมา' : 'คืนข้อความตั้งต้น';
  return runCommand(world, name, (journal) => {
    const generated = [
      ...(ofLibrary.length > 0 ? restoredLibrary(world, journal, ofLibrary) : []),
      ...(others.length > 0 ? restoredOthers(world, journal, others) : []),
    ];
    if (generated.length === 0) throw noSuchRows();
    return { value: { tabs: generated.map(({ answer }) => answer) }, writes: writesOf(journal, generated) };
  });
};

function restoredOthers(world: World, journal: Journal, ids: readonly string[]): readonly GeneratedTab[] {
  const read = readWorkbook(world.book);
  return [
    ...restoredRecords(world, journal, read, ids),
    ...restoredFollowUp(world, journal, read, ids),
    ...restoredComparison(world, journal, read, ids),
  ];
}

/** The tabs of weak points and measures that lack any of the rows; a measure comes back with its weak point. */
function restoredRecords(
  world: World,
  journal: Journal,
  read: ReadWorkbook,
  ids: readonly string[],
): readonly GeneratedTab[] {
  const { weakPointCells, settings } = read;
  const plan = settings && planTabName(settings.planYear);
  const planCells = plan === undefined ? undefined : world.book.readTab(plan);
  const lacksPoints = weakPointCells && lacksAny(journal, WEAK_POINT_TAB, weakPointCells, ids);
  const lacksMeasures =
    plan && planCells && (lacksAny(journal, plan, planCells, ids) || isDeletedInPlan(journal, plan, ids));
  if (!lacksPoints && !lacksMeasures) return [];
  const assessment = assessmentOf(read, read.rules && readItems(world.book, read.rules, read.rulesTab));
  const points = lacksPoints ? [generateWeakPoints(world, journal, assessment, { askedBack: ids })] : [];
  const [{ writes } = { writes: [] }] = points;
  const restored = {
    ...assessment,
    weakPointCells: weakPointCells && cellsAfter(WEAK_POINT_TAB, weakPointCells, writes),
  };
  return [
    ...points,
    ...(lacksMeasures ? [generateMeasures(world, journal, restored, { cells: planCells, askedBack: ids })] : []),
  ];
}

/** The follow-up of the plan that is carried out, where it lacks any of the rows. */
function restoredFollowUp(
  world: World,
  journal: Journal,
  read: ReadWorkbook,
  ids: readonly string[],
): readonly GeneratedTab[] {
  const years = read.settings ? [read.settings.planYear, read.settings.assessedYear] : [];
  const isLacking = years
    .flatMap((year) => [followUpTabName(year), upliftTabName(year)])
    .some((tab) => {
      const cells = world.book.readTab(tab);
      return cells && lacksAny(journal, tab, cells, ids);
    });
  if (!isLacking) return [];
  return followUpTabs(world, journal, followUpSourceOf(world.book, read), { askedBack: ids }).tabs;
}

function restoredComparison(
  { book }: World,
  journal: Journal,
  read: ReadWorkbook,
  ids: readonly string[],
): readonly GeneratedTab[] {
  const cells = book.readTab(COMPARISON_TAB);
  const isLacking = cells && lacksAny(journal, COMPARISON_TAB, cells, ids);
  return isLacking ? [generateComparison(book, journal, read, ids)] : [];
}

/** Whether one of the ids was generated into the tab and stands in none of its cells. */
function lacksAny(journal: Journal, tab: string, cells: CellBlock, ids: readonly string[]): boolean {
  const generated = generatedIdsIn(journal.cells, tab);
  const standing = new Set(cells.flatMap((row) => row.map(textOf)));
  return ids.some((id) => generated.has(id) && !standing.has(id));
}

/** Whether one of the records was deleted while the plan was in another format. */
const isDeletedInPlan = (journal: Journal, plan: string, ids: readonly string[]): boolean =>
  planEditsIn(journal.cells, plan).deleted.some((record) => ids.some((id) => recordIdOf(id) === record));

const noSuchRows = (): Refusal =>
  new Refusal(
    'no-such-rows',
    'ไม่พบแถวตามที่เลือก แถวเหล่านั้นอาจนำกลับมาแล้ว กรุณาสั่งจัดทำแท็บนั้น หรือเปิดคลังข้อเสนอแนะอีกครั้งเพื่อดูรายการล่าสุด',
  );
