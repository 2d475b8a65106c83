// A report ready to be handed out: filled from what the tabs say now, with the code by which it can be traced to its
// numbers and with what was found wrong. The Google Doc, the Word file and the check sheet are made of the same one.

import { eitPartsOf } from '../checks/assessment.ts';
import { type PrintedResult, printedResultOf, type ResultBasis } from '../core/printed-result.ts';
import type { ReportData } from '../report/report-data.ts';
import { type ReportFormat, reportFormatOf, reportRecipes } from '../report/report-formats.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { isOpen, type SettledProblem, settledProblems } from '../workbook/finding-reasons.ts';
import type { Journal } from '../workbook/journal.ts';
import { LOG_TAB } from '../workbook/log-tab.ts';
import { planFormatOf } from '../workbook/plan-format.ts';
import { planTabName, readPlan } from '../workbook/plan-tab.ts';
import { hashOf } from '../workbook/row-base.ts';
import { selectedWeakPoints } from './analyse.ts';
import { refuseBrokenTemplate } from './check-template.ts';
import { readWeakPoints } from './generate-plan.ts';
import { presentWording } from './library.ts';
import type { World } from './ports.ts';
import { type CheckedWorkbook, readFindings } from './read-findings.ts';
import { type Assessment, assessmentOf } from './read-workbook.ts';
import { Refusal, refuseErrors } from './refusal.ts';
import { reportDetailsOf } from './report-details.ts';
import { keepCopy, reportTemplate, type UsedTemplate } from './report-template.ts';

export interface WantedReport {
  /** Without one, that which goes with the plan. */
  readonly format?: ReportFormat | undefined;
  /** The officer's name for it; without one, the format's own template if one is edited, else the shipped one. */
  readonly template?: string | undefined;
  /** Reasons by the id of a finding; those given earlier stand in the log. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  /** Gives every finding that is open the same reason: that it was looked at. */
  readonly acceptFindings?: boolean | undefined;
  /** Whose result is printed where the published one is disputed; without it the setting counts. */
  readonly basis?: ResultBasis | undefined;
}

export interface PreparedReport {
  readonly format: ReportFormat;
  readonly checked: CheckedWorkbook;
  readonly assessment: Assessment;
  readonly data: ReportData;
  readonly docx: Uint8Array;
  readonly template: UsedTemplate;
  /** The paragraphs of the template, with its tags. */
  readonly templateText: readonly string[];
  /** `data-template`: the first part is of the data and the rule set, the second of the template's text. */
  readonly fingerprint: string;
  readonly findings: readonly SettledProblem[];
  /** Those of them whose reason is not in the log yet. */
  readonly newlySettled: readonly SettledProblem[];
  readonly dispute: PrintedResult['dispute'];
  /** Undefined where there is no log. */
  readonly logCells: CellBlock | undefined;
}

const ACCEPTED = 'ตรวจแล้ว ยอมรับให้จัดทำรายงานตามข้อมูลนี้';

/** Throws a Refusal, before anything is created, where input is wrong, the plan is missing or the level is not certain. */
export function prepareReport(
  world: World,
  journal: Journal,
  { format: asked, template: wantedTemplate, reasons = {}, acceptFindings = false, basis }: WantedReport,
): PreparedReport {
  const checked = readFindings(world.book);
  const { read, items, records, planCells } = checked;
  const assessment = assessmentOf(read, items);
  const logCells = world.book.readTab(LOG_TAB);
  const inLog = settledProblems(checked.findings, logCells);
  const settled = settledProblems(checked.findings, logCells, reasons);
  const findings = acceptFindings
    ? settled.map((finding) => (isOpen(finding) ? { ...finding, reason: ACCEPTED } : finding))
    : settled;
  const chosen = basis ?? assessment.settings.published.basis;
  const { printed, dispute } = resultOf(assessment, chosen);
  const isUndecided = dispute !== undefined && chosen === undefined && !acceptFindings;
  const data: ReportData = {
    ...recordsOf(world, journal, assessment, planCells),
    ...(records && reportDetailsOf(records)),
    total: printed.total,
    level: certainLevel(printed.levels),
    draft: isUndecided || findings.some(isOpen),
  };
  const format = asked ?? reportFormatOf[planFormatOf(planCells ?? []).name];
  const template = reportTemplate(world, journal, { format, template: wantedTemplate });
  if (template.opened) refuseBrokenTemplate(template.opened, format);
  const docx = world.templates.fill(template.docx, reportRecipes[format].modelOf(data));
  keepCopy(world, journal, template);
  const templateText = world.templates.textOf(template.docx);
  return {
    format,
    checked,
    assessment,
    data,
    docx,
    template: template.used,
    templateText,
    fingerprint: fingerprintOf(data, templateText),
    findings,
    newlySettled: findings.filter(({ reason }, index) => reason !== inLog[index]?.reason),
    dispute,
    logCells,
  };
}

function resultOf({ settings, scores, indicators, rules }: Assessment, basis: ResultBasis | undefined): PrintedResult {
  return printedResultOf(settings.published, { scores, eitParts: eitPartsOf(indicators, rules), rules }, basis);
}

function certainLevel(levels: readonly string[]): string {
  const [level = '', ...others] = levels;
  if (others.length === 0) return level;
  throw new Refusal(
    'bad-input',
    `คะแนนที่มียังบอกระดับได้ไม่แน่นอน (${levels.join(' หรือ ')}) กรุณากรอก ระดับที่ประกาศ ในแท็บ ตั้งค่า ก่อนจัดทำรายงาน`,
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

/** Whether it is a draft is not of the data: the same data have the same code before and after reasons are given. */
const fingerprintOf = ({ draft: _, ...data }: ReportData, templateText: readonly string[]): string =>
  `${hashOf(JSON.stringify(data))}-${hashOf(templateText.join('\n'))}`;
