// Makes the report from what the tabs say now and uploads it in one call; then notes it in `บันทึกการทำงาน`.

import { completeResultsOf } from '../checks/assessment.ts';
import type { ReportData } from '../report/report-data.ts';
import { type ReportFormat, reportFormatOf, reportRecipes } from '../report/report-formats.ts';
import { type CellBlock, textOf } from '../workbook/cell.ts';
import type { Journal } from '../workbook/journal.ts';
import { LOG_TAB, logWrite } from '../workbook/log-tab.ts';
import { planFormatOf } from '../workbook/plan-format.ts';
import { planTabName, readPlan } from '../workbook/plan-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { hashOf } from '../workbook/row-base.ts';
import { selectedWeakPoints } from './analyse.ts';
import { readWeakPoints } from './generate-plan.ts';
import { presentWording } from './library.ts';
import type { Moment, World } from './ports.ts';
import { readFindings } from './read-findings.ts';
import { type Assessment, assessmentOf } from './read-workbook.ts';
import { Refusal, refuseErrors } from './refusal.ts';
import { reportDetailsOf } from './report-details.ts';
import { settledJournal, writeAll } from './run-command.ts';
import { unusedName } from './unused-name.ts';

export interface ExportResult {
  readonly name: string;
  readonly url: string;
  readonly findings: readonly Problem[];
}

/**
 * Without a format, the one that goes with the plan. Throws a Refusal, before anything is created, where input is wrong,
 * the plan is missing or its level is not certain. Open findings mark the memo `ร่าง` unless they are accepted.
 */
export const exportReport = (
  world: World,
  {
    format: asked,
    acceptFindings = false,
  }: { readonly format?: ReportFormat | undefined; readonly acceptFindings?: boolean | undefined },
): ExportResult =>
  world.lock.hold(() => {
    const journal = settledJournal(world);
    const { read, items, records, findings, planCells } = readFindings(world.book);
    const assessment = assessmentOf(read, items);
    const open = findings.filter(({ severity }) => severity !== 'info');
    const data = {
      ...reportDataOf(world, journal, assessment, planCells, open.length > 0 && !acceptFindings),
      ...(records && reportDetailsOf(records)),
    };
    const format = asked ?? reportFormatOf[planFormatOf(planCells ?? []).name];
    const { template, modelOf } = reportRecipes[format];
    const docx = world.templates.fill(world.templates.read(template), modelOf(data));
    const logCells = world.book.readTab(LOG_TAB);

    const now = world.clock.now();
    const used = namesIn(logCells ?? []);
    const name = unusedName(reportName(format, assessment, now), (candidate) => used.has(candidate));
    const created = world.documents.create(name, docx);
    const line = {
      time: `${dateOf(now)} ${timeOf(now)}`,
      command: 'จัดทำรายงาน',
      result: created.name,
      ruleSet: `ปีงบประมาณ ${assessment.rules.fiscalYear}`,
      fingerprint: hashOf(JSON.stringify(data)),
      link: created.url,
    };
    writeAll(world, journal, 'บันทึกการจัดทำรายงาน', [logWrite(logCells, line)], { undoable: false });
    return { ...created, findings };
  });

function reportDataOf(
  world: World,
  journal: Journal,
  assessment: Assessment,
  planCells: CellBlock | undefined,
  draft: boolean,
): ReportData {
  const { settings, rules, scores, indicators } = assessment;
  const results = completeResultsOf(indicators, rules);
  const [certain, ...others] = results?.levels ?? [];
  const level = settings.published.level || (others.length === 0 ? certain : undefined);
  if (!results || level === undefined) {
    throw new Refusal(
      'bad-input',
      `คะแนนที่มียังบอกระดับได้ไม่แน่นอน (${results?.levels.join(' หรือ ') ?? ''}) กรุณากรอก ระดับที่ประกาศ ในแท็บ ตั้งค่า ก่อนจัดทำรายงาน`,
    );
  }
  const tab = planTabName(settings.planYear);
  if (!planCells) throw new Refusal('not-set-up', `ไม่พบแท็บ ${tab} กรุณากด จัดทำแผนมาตรการ ก่อนจัดทำรายงาน`);
  const plan = readPlan(tab, planCells);
  refuseErrors(plan.problems);
  return {
    settings,
    rules,
    scores,
    total: settings.published.total ?? results.total,
    level,
    weakPoints: readWeakPoints(assessment) ?? selectedWeakPoints(assessment, presentWording(world, journal, settings)),
    plan: plan.blocks,
    draft,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const dateOf = ({ year, month, day }: Moment): string => `${year}-${two(month)}-${two(day)}`;
const timeOf = ({ hour, minute }: Moment): string => `${two(hour)}.${two(minute)} น.`;

/** Names in the log: two reports of one minute stay apart. */
const namesIn = (log: CellBlock): ReadonlySet<string> => new Set(log.flatMap((row) => row.map(textOf)));

/** Dated, so that no two reports are taken for each other; an earlier report is never replaced. */
const reportName = (format: ReportFormat, { settings }: Assessment, now: Moment): string =>
  `${format} ITA ${settings.assessedYear} ${settings.agency.shortName || settings.agency.name} ${dateOf(now)} ${timeOf(now)}`;
