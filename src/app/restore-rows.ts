// Brings back rows that the officer deleted from a generated tab: the tabs that lack them are generated anew with them.
import { type CellBlock, textOf } from '../workbook/cell.ts';
import { generatedIdsIn } from '../workbook/generated-ids.ts';
import type { Journal } from '../workbook/journal.ts';
import { planTabName } from '../workbook/plan-tab.ts';
import { WEAK_POINT_TAB } from '../workbook/weak-point-tab.ts';
import { generateWeakPoints } from './analyse.ts';
import { generateMeasures } from './generate-plan.ts';
import { type Regeneration, writesOf } from './generate-tab.ts';
import type { World } from './ports.ts';
import { readAssessment } from './read-workbook.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';

/**
 * Answers what became of each tab. A record that is not generated now comes back when it is generated again. Throws a
 * Refusal where no tab lacks any of the rows.
 */
export const restoreRows = (
  world: World,
  { ids }: { readonly ids: readonly string[] },
): { readonly tabs: readonly Regeneration[] } =>
  runCommand(world, 'นำแถวที่ลบกลับมา', (journal) => {
    const assessment = readAssessment(world.book);
    const { weakPointCells } = assessment;
    const plan = planTabName(assessment.settings.planYear);
    const planCells = world.book.readTab(plan);
    const generated = [
      ...(weakPointCells && lacksAny(journal, WEAK_POINT_TAB, weakPointCells, ids)
        ? [generateWeakPoints(world, journal, assessment, { askedBack: ids })]
        : []),
      ...(planCells && lacksAny(journal, plan, planCells, ids)
        ? [generateMeasures(world, journal, assessment, { cells: planCells, askedBack: ids })]
        : []),
    ];
    if (generated.length === 0) throw noSuchRows();
    return { value: { tabs: generated.map(({ answer }) => answer) }, writes: writesOf(journal, generated) };
  });

/** Whether one of the ids was generated into the tab and stands in none of its cells. */
function lacksAny(journal: Journal, tab: string, cells: CellBlock, ids: readonly string[]): boolean {
  const generated = generatedIdsIn(journal.cells, tab);
  const standing = new Set(cells.flatMap((row) => row.map(textOf)));
  return ids.some((id) => generated.has(id) && !standing.has(id));
}

const noSuchRows = (): Refusal =>
  new Refusal(
    'no-such-rows',
    'ไม่พบแถวที่ลบตามที่เลือก แถวเหล่านั้นอาจนำกลับมาแล้ว กรุณาสั่งวิเคราะห์จุดอ่อนหรือจัดทำแผนมาตรการอีกครั้งเพื่อดูรายการล่าสุด',
  );
