// Makes the measure plan of the plan year from the weak points: those of the tab where there is one, with the words
// the officer gave them, else those the rule selects.

import { defaultUnitsOf } from '../core/agency-terms.ts';
import { planOf } from '../core/plan.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import type { CellBlock } from '../workbook/cell.ts';
import type { Journal } from '../workbook/journal.ts';
import { planLayout, planTabName, rowOfBlock } from '../workbook/plan-tab.ts';
import { weakPointsIn } from '../workbook/weak-point-tab.ts';
import { selectedWeakPoints } from './analyse.ts';
import { type GeneratedTab, generateTab, type Regeneration, writesOf } from './generate-tab.ts';
import { presentWording } from './library.ts';
import type { World } from './ports.ts';
import { type Assessment, readAssessment } from './read-workbook.ts';
import { refuseErrors } from './refusal.ts';
import { runCommand } from './run-command.ts';

/** What was typed by hand stays. Throws a Refusal where scores are wrong or the weak points cannot be read. */
export const generatePlan = (world: World): Regeneration =>
  runCommand(world, 'จัดทำแผนมาตรการ', (journal) => {
    const assessment = readAssessment(world.book);
    const cells = world.book.readTab(planTabName(assessment.settings.planYear));
    const generated = generateMeasures(world, journal, assessment, { cells });
    return { value: generated.answer, writes: writesOf(journal, [generated]) };
  });

interface PlanTab {
  /** As the tab of the plan year reads now; undefined where it does not exist. */
  readonly cells: CellBlock | undefined;
  /** Ids of deleted rows that come back. */
  readonly askedBack?: readonly string[];
}

export function generateMeasures(
  world: World,
  journal: Journal,
  assessment: Assessment,
  { cells, askedBack }: PlanTab,
): GeneratedTab {
  const { settings, rules } = assessment;
  const wording = presentWording(world, journal, settings);
  const points = readWeakPoints(assessment) ?? selectedWeakPoints(assessment, wording);
  const rows = planOf(points, { rules, planYear: settings.planYear }, wording).map(rowOfBlock);
  const plan = { tab: planTabName(settings.planYear), layout: planLayout(unitsOf(assessment)), cells };
  return generateTab(world.book, journal, plan, rows, askedBack);
}

export const unitsOf = ({ settings: { agency } }: Pick<Assessment, 'settings'>): readonly string[] =>
  agency.units.length > 0 ? agency.units : defaultUnitsOf(agency.type);

/**
 * Weak points as their tab reads now; undefined where it does not exist. Throws a Refusal where the tab cannot be read or
 * was made from another year's scores.
 */
export function readWeakPoints({ rules, weakPointCells }: Assessment): readonly WeakPoint[] | undefined {
  if (!weakPointCells) return undefined;
  const { points, problems } = weakPointsIn(weakPointCells, rules);
  refuseErrors(problems);
  return points;
}
