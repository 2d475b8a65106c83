// What an officer has to look at before a report is made, in the order of the job: scores, years, analysis, plan, words.

import type { CellBlock } from '../workbook/cell.ts';
import { cellsInUse } from '../workbook/generated-tab.ts';
import { planTabName } from '../workbook/plan-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { WEAK_POINT_TAB, weakPointsIn } from '../workbook/weak-point-tab.ts';
import type { AssessmentRecords } from './assessment.ts';
import { historyFindings } from './history-findings.ts';
import { memoCountFindings } from './memo-findings.ts';
import { nameFindings } from './name-findings.ts';
import { oitFindings } from './oit-findings.ts';
import { type PlacedText, tabTexts } from './placed-text.ts';
import { planFindings, unplannedFindings } from './plan-findings.ts';
import { scoreFindings } from './score-findings.ts';
import { termFindings } from './term-findings.ts';
import { weakPointFindings } from './weak-point-findings.ts';
import { yearFindings } from './year-findings.ts';

/** The generated tabs as they read now; undefined where one does not exist. */
export interface GeneratedCells {
  readonly weakPoints: CellBlock | undefined;
  readonly plan: CellBlock | undefined;
}

/** `settingTexts` are the settings in which names are written out. */
export function findingsOf(
  records: AssessmentRecords,
  generated: GeneratedCells,
  settingTexts: readonly PlacedText[],
): readonly Problem[] {
  const { settings, rules, settingCell } = records;
  const weakPoints = generated.weakPoints && cellsInUse(generated.weakPoints);
  const plan = generated.plan && cellsInUse(generated.plan);
  const made = [
    ...(weakPoints ? tabTexts(WEAK_POINT_TAB, weakPoints) : []),
    ...(plan ? tabTexts(planTabName(settings.planYear), plan) : []),
  ];
  return [
    ...scoreFindings(records),
    ...oitFindings(records),
    ...historyFindings(records),
    ...(weakPoints ? weakPointFindings(weakPoints, records) : []),
    ...(plan ? planFindings(plan, settings) : []),
    ...(weakPoints && plan ? unplannedFindings(plan, weakPointsIn(weakPoints, rules).points, rules, settings) : []),
    ...yearFindings(settings, settingCell),
    ...memoCountFindings(records, settingCell),
    ...nameFindings(settings, [...settingTexts, ...made], settingCell),
    ...termFindings(settings.agency.type, [...settingTexts, ...made]),
  ];
}
