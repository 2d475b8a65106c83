// Makes the report from what the tabs say now and uploads it in one call; then notes it in `บันทึกการทำงาน`, with the
// reasons given for what was found.

import type { PrintedResult } from '../core/printed-result.ts';
import { reasonLine, type SettledProblem } from '../workbook/finding-reasons.ts';
import { logWrite, REPORT_COMMAND } from '../workbook/log-tab.ts';
import { basisLabels } from '../workbook/setting-words.ts';
import { settingWrites } from '../workbook/setting-writes.ts';
import { documentName } from './document-name.ts';
import { momentText } from './moment-text.ts';
import type { CreatedDocument, World } from './ports.ts';
import { prepareDocument } from './prepare-document.ts';
import type { WantedReport } from './prepared-document.ts';
import type { UsedTemplate } from './report-template.ts';
import { settledJournal, writeAll } from './run-command.ts';

export interface ExportResult extends Omit<CreatedDocument, 'id'> {
  /** What the report was made of. */
  readonly template: UsedTemplate;
  readonly fingerprint: string;
  /** Whether the memo is marked `ร่าง`. */
  readonly isDraft: boolean;
  /** All of them, with the reasons known now; open ones have none. */
  readonly findings: readonly SettledProblem[];
  /** Both results, where the scores do not explain the published one; null where there is nothing to choose. */
  readonly dispute: NonNullable<PrintedResult['dispute']> | null;
}

/**
 * Throws a Refusal, before anything is created, where input is wrong, the plan is missing or its level is not certain.
 * The memo is marked `ร่าง` while a finding has no reason, and while nobody has said which result a dispute is settled by.
 */
export const exportReport = (world: World, wanted: WantedReport): ExportResult =>
  world.lock.hold(() => {
    const journal = settledJournal(world);
    const report = prepareDocument(world, journal, wanted);
    const { assessment, findings, fingerprint, logCells, dispute } = report;
    const time = momentText(world.clock.now());
    const created = world.documents.create(documentName(report.format, report, time), report.docx);
    const noted = { time, ruleSet: `ปีงบประมาณ ${assessment.rules.fiscalYear}` };
    const line = { ...noted, command: REPORT_COMMAND, result: created.name, fingerprint, link: created.url };
    const given = report.newlySettled.map((finding) => reasonLine(finding, noted));
    const basis = wanted.basis && basisLabels[wanted.basis];
    const settled = settingWrites(assessment.settingCells, { 'published.basis': basis });
    const writes = [logWrite(logCells, [...given, line]), ...settled];
    writeAll(world, journal, 'บันทึกการจัดทำรายงาน', writes, { undoable: false, file: created.id });
    const { name, url, pdfUrl } = created;
    return {
      name,
      url,
      pdfUrl,
      template: report.template,
      fingerprint,
      isDraft: report.data.draft,
      findings,
      dispute: dispute ?? null,
    };
  });
