// Makes the measure plan of the plan year from the weak points: those of the tab where there is one, with the words
// the officer gave them, else those the rule selects.

import { defaultUnitsOf } from '../core/agency-terms.ts';
import { planOf } from '../core/plan.ts';
import { topicBlocks } from '../core/topic-plan.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import type { Journal } from '../workbook/journal.ts';
import { recordOfBlock } from '../workbook/plan-record.ts';
import { planTabName } from '../workbook/plan-tab.ts';
import type { PlanFormatName } from '../workbook/setting-words.ts';
import { settingWrites } from '../workbook/setting-writes.ts';
import { weakPointsIn } from '../workbook/weak-point-tab.ts';
import { selectedWeakPoints } from './analyse.ts';
import { generatePlanTab, type WantedPlan } from './generate-plan-tab.ts';
import { type GeneratedTab, type Regeneration, writesOf } from './generate-tab.ts';
import { presentWording } from './library.ts';
import type { World } from './ports.ts';
import { type Assessment, readAssessment } from './read-workbook.ts';
import { refuseErrors } from './refusal.ts';
import { runCommand } from './run-command.ts';

/**
 * What was typed by hand stays, in whatever format. Without a format that of the settings counts, else the one that the
 * tab has. A preview says what would become of the tab and writes nothing. Throws a Refusal where scores are wrong or the weak points cannot be read.
 */
export const generatePlan = (
  world: World,
  { format, preview = false }: { readonly format?: PlanFormatName | undefined; readonly preview?: boolean | undefined },
): Regeneration =>
  runCommand(world, 'จัดทำแผนมาตรการ', (journal) => {
    const assessment = readAssessment(world.book);
    const { settings } = assessment;
    const cells = world.book.readTab(planTabName(settings.planYear));
    const generated = generateMeasures(world, journal, assessment, { cells, format: format ?? settings.planFormat });
    if (preview) return { value: generated.answer, writes: [] };
    return {
      value: generated.answer,
      // A format that was asked for is the setting from then on: the next plan that is made without one stays in it.
      writes: [
        ...writesOf(journal, [generated]),
        ...settingWrites(assessment.settingCells, { 'report.planFormat': format }),
      ],
    };
  });

export function generateMeasures(
  world: World,
  journal: Journal,
  assessment: Assessment,
  wanted: Pick<WantedPlan, 'cells' | 'format' | 'askedBack'>,
): GeneratedTab {
  const { settings, rules } = assessment;
  const { planYear } = settings;
  const wording = presentWording(world, journal, settings);
  const points = readWeakPoints(assessment) ?? selectedWeakPoints(assessment, wording);
  return generatePlanTab(world.book, journal, {
    ...wanted,
    tab: planTabName(planYear),
    plan: {
      records: planOf(points, { rules, planYear }, wording).map(recordOfBlock),
      ofTopics: topicBlocks({ rules, planYear }, wording).map(recordOfBlock),
      rules,
    },
    choices: { units: unitsOf(assessment), planYear },
  });
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
