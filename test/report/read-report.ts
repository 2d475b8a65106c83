// A report filled with data and read back.
import { fillTemplate } from '../../src/report/fill-template.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { type ReportFormat, reportRecipes } from '../../src/report/report-formats.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { type DocxReading, readDocx } from './docx-reading.ts';
import { reportTemplates } from './report-templates.ts';

export const readReport = (format: ReportFormat, data: ReportData): DocxReading =>
  readDocx(fillTemplate(reportTemplates[format], reportRecipes[format].modelOf(data)));

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
