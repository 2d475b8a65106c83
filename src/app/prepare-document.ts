// A report of any format, ready to be handed out.
import { isFollowUpReport, type PlanReportFormat } from '../report/report-formats.ts';
import type { Journal } from '../workbook/journal.ts';
import type { World } from './ports.ts';
import { prepareFollowUpReport } from './prepare-follow-up-report.ts';
import { prepareReport } from './prepare-report.ts';
import type { PreparedDocument, WantedReport } from './prepared-document.ts';

/** Throws a Refusal, before anything is created, where what the report is made of is wrong or missing. */
export function prepareDocument(world: World, journal: Journal, { format, ...wanted }: WantedReport): PreparedDocument {
  if (format !== undefined && isFollowUpReport(format)) return prepareFollowUpReport(world, journal, format, wanted);
  return prepareReport(world, journal, { ...wanted, format: format as PlanReportFormat | undefined });
}
