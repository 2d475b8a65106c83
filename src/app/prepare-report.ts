// A report ready to be handed out: filled from what the tabs say now, with the code by which it can be traced to its
// numbers and with what was found wrong. The Google Doc, the Word file and the check sheet are made of the same one.

import { eitPartsOf } from '../checks/assessment.ts';
import { type PrintedResult, printedResultOf, type ResultBasis } from '../core/printed-result.ts';
import { agencyPictureIds } from '../report/agency-pictures.ts';
import type { ReportData } from '../report/report-data.ts';
import { type PlanReportFormat, planRecipes, reportFormatOf } from '../report/report-formats.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { isOpen } from '../workbook/finding-reasons.ts';
import type { Journal } from '../workbook/journal.ts';
import { LOG_TAB } from '../workbook/log-tab.ts';
import { planFormatOf } from '../workbook/plan-format.ts';
import { planTabName, readPlan } from '../workbook/plan-tab.ts';
import { selectedWeakPoints } from './analyse.ts';
import { fillReport } from './fill-report.ts';
import { readWeakPoints } from './generate-plan.ts';
import { presentWording } from './library.ts';
import type { World } from './ports.ts';
import type { PreparedDocument, WantedReport } from './prepared-document.ts';
import { type CheckedWorkbook, readFindings } from './read-findings.ts';
import { readReportPictures } from './read-report-pictures.ts';
import { type Assessment, assessmentOf } from './read-workbook.ts';
import { Refusal, refuseErrors } from './refusal.ts';
import { reportDetailsOf } from './report-details.ts';
import { settleFindings } from './settle-findings.ts';

/** A report of a plan, with what it was made of. */
export interface PreparedReport extends PreparedDocument {
  readonly checked: CheckedWorkbook;
  readonly assessment: Assessment;
  readonly data: ReportData;
}

/** Throws a Refusal, before anything is created, where input is wrong, the plan is missing or the level is not certain. */
export function prepareReport(
  world: World,
  journal: Journal,
  { format: asked, basis, ...wanted }: WantedReport & { readonly format?: PlanReportFormat | undefined },
): PreparedReport {
  const checked = readFindings(world.book);
  const { read, items, records, planCells } = checked;
  const assessment = chosenIn(assessmentOf(read, items), basis);
  const logCells = world.book.readTab(LOG_TAB);
  const agencyPictures = agencyPictureIds(assessment.settings, assessment.settingCells.cell);
  const { pictures, problems } = readReportPictures(world.pictures, agencyPictures);
  const settled = settleFindings([...checked.findings, ...problems], logCells, wanted);
  const chosen = assessment.settings.published.basis;
  const { printed, dispute } = resultOf(assessment, chosen);
  const isUndecided = dispute !== undefined && chosen === undefined && !wanted.acceptFindings;
  const facts: Omit<ReportData, 'draft' | 'pictures'> = {
    ...recordsOf(world, journal, assessment, planCells),
    ...(records && reportDetailsOf(records)),
    total: printed.total,
    level: certainLevel(printed.levels, assessment.settingCells.cell('published.level')),
  };
  const data: ReportData = { ...facts, pictures, draft: isUndecided || settled.findings.some(isOpen) };
  const format = asked ?? reportFormatOf[planFormatOf(planCells ?? []).name];
  const model = planRecipes[format].modelOf(data);
  return {
    ...fillReport(world, journal, { format, template: wanted.template }, { data: facts, model }),
    ...settled,
    year: assessment.settings.assessedYear,
    checked,
    assessment,
    data,
    dispute,
    logCells,
  };
}

/** As the settings read once the choice is written: the code of the report is the same before and after. */
function chosenIn(assessment: Assessment, basis: ResultBasis | undefined): Assessment {
  if (basis === undefined) return assessment;
  const { settings } = assessment;
  return { ...assessment, settings: { ...settings, published: { ...settings.published, basis } } };
}

function resultOf({ settings, scores, indicators, rules }: Assessment, basis: ResultBasis | undefined): PrintedResult {
  return printedResultOf(settings.published, { scores, eitParts: eitPartsOf(indicators, rules), rules }, basis);
}

/** `cell` is where the published level is typed. */
function certainLevel(levels: readonly string[], cell: string): string {
  const [level = '', ...others] = levels;
  if (others.length === 0) return level;
  throw new Refusal(
    'bad-input',
    `คะแนนที่มียังบอกระดับได้ไม่แน่นอน (${levels.join(' หรือ ')}) กรุณากรอก ระดับที่ประกาศ ในช่อง ${cell} หรือกรอกคะแนน EIT ส่วนที่ 1 และส่วนที่ 2 ของตัวชี้วัดที่ 6–8 ก่อนจัดทำรายงาน`,
  );
}

function recordsOf(
  world: World,
  journal: Journal,
  assessment: Assessment,
  planCells: CellBlock | undefined,
): Pick<ReportData, 'settings' | 'rules' | 'scores' | 'weakPoints' | 'plan'> {
  const { settings, rules, scores } = assessment;
  const tab = planTabName(settings.planYear);
  if (!planCells) throw new Refusal('not-set-up', `ไม่พบแท็บ ${tab} กรุณากด จัดทำแผนมาตรการ ก่อนจัดทำรายงาน`);
  const plan = readPlan(tab, planCells);
  refuseErrors(plan.problems);
  return {
    settings,
    rules,
    scores,
    weakPoints: readWeakPoints(assessment) ?? selectedWeakPoints(assessment, presentWording(world, journal, settings)),
    plan: plan.blocks,
  };
}
