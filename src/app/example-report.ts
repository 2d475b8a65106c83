// A plan and a report of a sample agency, made in memory as the commands make them. The self-test compares them with those
// that the build made of the same sources, so that a file which Google changed on the way is noticed.
import { weakPointsOf } from '../core/analysis.ts';
import { libraryTerms } from '../core/library-terms.ts';
import { planOf } from '../core/plan.ts';
import { printedResultOf } from '../core/printed-result.ts';
import { ruleSetOf } from '../core/rule-sets/shipped.ts';
import { withSameMatter } from '../core/same-matter.ts';
import { scoreOf } from '../core/score.ts';
import { type PlanReportFormat, planRecipes, planReportFormats } from '../report/report-formats.ts';
import { hashOf } from '../workbook/row-base.ts';
import { type Sample, samples } from '../workbook/samples.ts';
import { newSettingsTab, readSettings } from '../workbook/settings-tab.ts';
import type { Library, Templates } from './ports.ts';

/** What a plan and a report are made with. */
export interface ReportMaterial {
  readonly library: Library;
  readonly templates: Pick<Templates, 'read' | 'fill' | 'textOf'>;
}

export interface ExampleReport {
  readonly agency: string;
  readonly format: PlanReportFormat;
  /** Number of rows or paragraphs, and a code of all their text. */
  readonly plan: string;
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
  const values = { ...sample.settings, 'year.assessed': String(sample.fiscalYear) };
  const { settings } = readSettings(newSettingsTab(values).cells);
  const rules = ruleSetOf(sample.fiscalYear);
  if (!settings || !rules) throw new Error(`the sample of ${sample.fiscalYear} cannot be read`);
  const { selection, passMark, lowest, planYear, published } = settings;
  const scores = sample.scores.flatMap((score) => (typeof score === 'number' ? [scoreOf(score)] : []));
  const wording = { library: withSameMatter(library.entries()), terms: libraryTerms(settings) };
  const weakPoints = weakPointsOf({ scores, items: [] }, rules, { rules: selection, passMark, lowest }, wording);
  const plan = planOf(weakPoints, { rules, planYear }, wording);
  const { total, levels } = printedResultOf(published, { scores, eitParts: [], rules }, undefined).printed;
  const data = { settings, rules, scores, total, level: levels[0] ?? '', weakPoints, plan, draft: false };
  const { template, modelOf } = planRecipes[format];
  const paragraphs = templates.textOf(templates.fill(templates.read(template), modelOf(data)));
  return {
    agency: settings.agency.name,
    format,
    plan: `${plan.length} แถว รหัส ${hashOf(JSON.stringify(plan))}`,
    report: `${paragraphs.length} ย่อหน้า รหัส ${hashOf(paragraphs.join('\n'))}`,
  };
}
