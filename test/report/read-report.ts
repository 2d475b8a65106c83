// A report filled with data and read back.
import { fillTemplate } from '../../src/report/fill-template.ts';
import type { FollowUpData } from '../../src/report/follow-up-data.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import {
  type FollowUpReportFormat,
  followUpRecipes,
  isFollowUpReport,
  type PlanReportFormat,
  planRecipes,
  type ReportFormat,
} from '../../src/report/report-formats.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import type { Settings } from '../../src/workbook/settings.ts';
import { detailedSamples } from './detailed-samples.ts';
import { type DocxReading, readDocx } from './docx-reading.ts';
import { followUpSamples } from './follow-up-samples.ts';
import { reportTemplates } from './report-templates.ts';
import { samples } from './sample-data.ts';

export const readReport = (format: PlanReportFormat, data: ReportData): DocxReading =>
  readDocx(fillTemplate(reportTemplates[format], planRecipes[format].modelOf(data)));

export const readFollowUpReport = (format: FollowUpReportFormat, data: FollowUpData): DocxReading =>
  readDocx(fillTemplate(reportTemplates[format], followUpRecipes[format].modelOf(data)));

/** The models of any format, of samples small and large, the largest last; `changed` are their settings. */
export function sampleModels(
  format: ReportFormat,
  changed: (settings: Settings) => Settings = (settings) => settings,
): readonly object[] {
  const withSettings = <Data extends { readonly settings: Settings }>(data: Data): Data => ({
    ...data,
    settings: changed(data.settings),
  });
  if (!isFollowUpReport(format))
    return Object.values({ ...samples, ...detailedSamples }).map((data) =>
      planRecipes[format].modelOf(withSettings(data)),
    );
  const { tab, modelOf } = followUpRecipes[format];
  return Object.values(followUpSamples).map((sampleOf) => modelOf(withSettings(sampleOf(tab))));
}

/** The largest sample of any format. */
export const readLargest = (format: ReportFormat): DocxReading =>
  readDocx(fillTemplate(reportTemplates[format], sampleModels(format).at(-1) ?? {}));

/** The same with parts switched on or off. */
export const withParts = (data: ReportData, parts: ReportData['settings']['parts']): ReportData => ({
  ...data,
  settings: { ...data.settings, parts },
});

/** Cells in ASCII digits. */
export const inAscii = (rows: readonly (readonly string[])[] | undefined) => rows?.map((row) => row.map(asciiDigits));

/** Entries of a list as a cell prints them: numbered only where there are several. */
export const numbered = (entries: readonly string[]): string =>
  entries.map((entry, index) => (entries.length > 1 ? `${index + 1}. ${entry}` : entry)).join('\n');

/** How many sections the document has. */
export const sectionsIn = ({ parts }: DocxReading): number =>
  JSON.stringify(parts.get('word/document.xml')).split('"w:sectPr"').length - 1;
