// A report of a sample agency, made in memory as the commands make it. The self-test compares it with the one that the build
// made of the same sources, so that a file which Google changed on the way is noticed.
import { printedResultOf } from '../core/printed-result.ts';
import { type PlanReportFormat, planRecipes, planReportFormats } from '../report/report-formats.ts';
import { hashOf } from '../workbook/row-base.ts';
import { type Sample, samples } from '../workbook/samples.ts';
import { examplePlan } from './example-plan.ts';
import type { Library, Templates } from './ports.ts';

/** What a plan and a report are made with. */
export interface ReportMaterial {
  readonly library: Library;
  readonly templates: Pick<Templates, 'read' | 'fill' | 'textOf'>;
}

export interface ExampleReport {
  readonly agency: string;
  readonly format: PlanReportFormat;
  /** Number of paragraphs, and a code of all their text. */
  readonly report: string;
}

/** A report in each format, of one sample agency after the other. */
export const exampleReports = (material: ReportMaterial): readonly ExampleReport[] =>
  planReportFormats.flatMap((format, index) => {
    const sample = samples[index % samples.length];
    return sample ? [exampleReport(material, format, sample)] : [];
  });

function exampleReport(
  { library, templates }: ReportMaterial,
  format: PlanReportFormat,
  sample: Sample,
): ExampleReport {
  const { settings, rules, scores, weakPoints, plan } = examplePlan(sample, library);
  const { total, levels } = printedResultOf(settings.published, { scores, eitParts: [], rules }, undefined).printed;
  const data = { settings, rules, scores, total, level: levels[0] ?? '', weakPoints, plan, draft: false };
  const { template, modelOf } = planRecipes[format];
  const paragraphs = templates.textOf(templates.fill(templates.read(template), modelOf(data)));
  return {
    agency: settings.agency.name,
    format,
    report: `${paragraphs.length} ย่อหน้า รหัส ${hashOf(paragraphs.join('\n'))}`,
  };
}
