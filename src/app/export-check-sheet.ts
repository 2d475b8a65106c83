// `ใบตรวจทานคะแนน` of the report that the tabs give now: the report is filled again, its every number is held against its
// source, and the sheet says which handed-out report was made of the same data. One call of Drive, as for a report.

import { eitPartsOf } from '../checks/assessment.ts';
import { resultsOf } from '../core/results.ts';
import { auditNumbers, type NumberAudit, type UnmatchedNumber } from '../report/check-sheet/audit-numbers.ts';
import { checkSheetModel } from '../report/check-sheet/check-sheet-model.ts';
import { numberSourcesOf } from '../report/check-sheet/number-sources.ts';
import { TOTAL, type WrittenSum, writtenSums } from '../report/check-sheet/written-sums.ts';
import { isFollowUpReport } from '../report/report-formats.ts';
import { readGeneratedTab } from '../workbook/generated-tab.ts';
import { CHECK_SHEET_COMMAND, logLines, logWrite, REPORT_COMMAND } from '../workbook/log-tab.ts';
import { planTabName, readPlan } from '../workbook/plan-tab.ts';
import { settingRows } from '../workbook/setting-rows.ts';
import { tabTextCells } from '../workbook/tab-texts.ts';
import { WEAK_POINT_TAB, weakPointLayout } from '../workbook/weak-point-tab.ts';
import { documentName } from './document-name.ts';
import { momentText } from './moment-text.ts';
import type { CreatedDocument, World } from './ports.ts';
import { type PreparedReport, prepareReport } from './prepare-report.ts';
import type { WantedReport } from './prepared-document.ts';
import { settledJournal, writeAll } from './run-command.ts';

export interface CheckSheet extends Omit<CreatedDocument, 'id'> {
  readonly fingerprint: string;
  /** The newest report in the log that was made of the same data and template; null where there is none. */
  readonly report: string | null;
  readonly numbers: {
    readonly total: number;
    readonly unmatched: readonly UnmatchedNumber[];
  };
}

/** A report of a follow-up rests on no score: the sheet is then that of the plan's own report. */
const ofPlan = ({ format, template }: Pick<WantedReport, 'format' | 'template'>) =>
  format !== undefined && isFollowUpReport(format) ? {} : { format, template };

/** Throws a Refusal as the export of the report does. */
export const exportCheckSheet = (world: World, wanted: Pick<WantedReport, 'format' | 'template'>): CheckSheet =>
  world.lock.hold(() => {
    const journal = settledJournal(world);
    const prepared = prepareReport(world, journal, ofPlan(wanted));
    const { assessment, data, fingerprint, findings } = prepared;
    const { indicators, rules, scores } = assessment;
    const time = momentText(world.clock.now());
    const eitParts = eitPartsOf(indicators, rules);
    const sums = writtenSums(scores, eitParts, rules);
    const audit = auditOf(world, prepared, sums);
    const report = reportOf(prepared);
    const model = checkSheetModel({
      report: data,
      name: report ?? `ยังไม่มี${prepared.format}ที่จัดทำจากข้อมูลชุดนี้`,
      fingerprint,
      time,
      eitParts,
      sums,
      computedLevels: resultsOf(scores, eitParts, rules).levels,
      scoreCells: indicators.map(({ cell }) => cell),
      audit,
      findings,
    });
    const docx = world.templates.fill(world.templates.read('check-sheet'), model);
    const created = world.documents.create(documentName(`ใบตรวจทานคะแนน ${prepared.format}`, prepared, time), docx);
    const line = {
      time,
      command: CHECK_SHEET_COMMAND,
      result: created.name,
      ruleSet: `ปีงบประมาณ ${rules.fiscalYear}`,
      fingerprint,
      link: created.url,
    };
    const writes = [logWrite(prepared.logCells, [line])];
    writeAll(world, journal, 'บันทึกการจัดทำใบตรวจทานคะแนน', writes, { undoable: false, file: created.id });
    const { name, url, pdfUrl } = created;
    const numbers = { total: audit.total, unmatched: audit.unmatched };
    return { name, url, pdfUrl, fingerprint, report: report ?? null, numbers };
  });

function auditOf(world: World, prepared: PreparedReport, sums: readonly WrittenSum[]): NumberAudit {
  const { assessment, checked, data, docx, templateText } = prepared;
  const { settings, weakPointCells } = assessment;
  const { settingCells } = checked.read;
  const planTab = planTabName(settings.planYear);
  const tabTexts = [
    ...(checked.planCells ? tabTextCells(planTab, readPlan(planTab, checked.planCells)) : []),
    ...(weakPointCells
      ? tabTextCells(WEAK_POINT_TAB, readGeneratedTab(WEAK_POINT_TAB, weakPointLayout, weakPointCells))
      : []),
  ];
  const results = sums.map(({ name, after }) => ({ name, points: name === TOTAL ? [after, data.total] : [after] }));
  const placed = settingRows.map(({ key }) => ({ cell: settingCells.cell(key), text: settingCells.value(key) }));
  return auditNumbers(
    { paragraphs: world.templates.textOf(docx), templateText, tabTexts },
    numberSourcesOf(data, results, placed),
  );
}

/** The newest report of the same code. */
const reportOf = ({ fingerprint, logCells = [] }: PreparedReport): string | undefined =>
  [...logLines(logCells)].reverse().find((line) => line.command === REPORT_COMMAND && line.fingerprint === fingerprint)
    ?.result;
