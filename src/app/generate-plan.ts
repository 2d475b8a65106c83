// Makes the measure plan of the plan year from the weak points: those of the tab where there is one, with the words
// the officer gave them, else those the rule selects.

import { defaultUnitsOf } from '../core/agency-terms.ts';
import { type Wording, weakPointsOf } from '../core/analysis.ts';
import { planOf } from '../core/plan.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import type { Journal } from '../workbook/journal.ts';
import { planLayout, planTabName, rowOfBlock } from '../workbook/plan-tab.ts';
import { weakPointsIn } from '../workbook/weak-point-tab.ts';
import { type GeneratedTab, generateTab, type Regeneration, writesOf } from './generate-tab.ts';
import type { World } from './ports.ts';
import { type Assessment, readAssessment, wordingFor } from './read-workbook.ts';
import { refuseErrors } from './refusal.ts';
import { runCommand } from './run-command.ts';

/** What was typed by hand stays. Throws a Refusal where scores are wrong or the weak points cannot be read. */
export const generatePlan = (world: World): Regeneration =>
  runCommand(world, 'จัดทำแผนมาตรการ', (journal) => {
    const generated = generateMeasures(world, journal, []);
    return { value: generated.answer, writes: writesOf(journal, [generated]) };
  });

/** `askedBack` are ids of deleted rows that come back. */
export function generateMeasures(world: World, journal: Journal, askedBack: readonly string[]): GeneratedTab {
  const assessment = readAssessment(world.book);
  const { settings } = assessment;
  const wording = wordingFor(settings, world.library);
  const points = readWeakPoints(assessment) ?? selectedWeakPoints(assessment, wording);
  const rows = planOf(points, settings, wording).map(rowOfBlock);
  const tab = planTabName(settings.planYear);
  const plan = { tab, layout: planLayout(unitsOf(assessment)), cells: world.book.readTab(tab) };
  return generateTab(world.book, journal, plan, rows, askedBack);
}

export const unitsOf = ({ settings: { agency } }: Assessment): readonly string[] =>
  agency.units.length > 0 ? agency.units : defaultUnitsOf(agency.type);

export const selectedWeakPoints = ({ scores, rules, settings }: Assessment, wording: Wording): readonly WeakPoint[] =>
  weakPointsOf(
    scores,
    rules,
    { rule: settings.selection, passMark: settings.passMark, lowest: settings.lowest },
    wording,
  );

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
