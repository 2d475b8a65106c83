// What the add-on finds and plans for a sample agency, without a workbook, and the tab that such a plan stands in. The
// self-test compares what Sheets shows of it with what the build made of the same sources.
import { defaultUnitsOf } from '../core/agency-terms.ts';
import { weakPointsOf } from '../core/analysis.ts';
import { libraryTerms } from '../core/library-terms.ts';
import type { MeasureBlock } from '../core/measure-block.ts';
import { planOf } from '../core/plan.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { ruleSetOf } from '../core/rule-sets/shipped.ts';
import { withSameMatter } from '../core/same-matter.ts';
import { type Score, scoreOf } from '../core/score.ts';
import { topicBlocks } from '../core/topic-plan.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import { newGeneratedTab } from '../workbook/generated-tab.ts';
import { noEdits } from '../workbook/plan-edits.ts';
import { planFormatNamed } from '../workbook/plan-format.ts';
import { recordOfBlock } from '../workbook/plan-record.ts';
import { planRows } from '../workbook/plan-rows.ts';
import { planLayout } from '../workbook/plan-tab.ts';
import { readSettings } from '../workbook/read-settings.ts';
import { type Sample, samples } from '../workbook/samples.ts';
import type { Settings } from '../workbook/settings.ts';
import { newSettingsTab } from '../workbook/settings-tab.ts';
import type { TabWrite } from '../workbook/write-plan.ts';
import type { Library } from './ports.ts';

export interface ExamplePlan {
  readonly settings: Settings;
  readonly rules: RuleSet;
  readonly scores: readonly Score[];
  readonly weakPoints: readonly WeakPoint[];
  readonly plan: readonly MeasureBlock[];
  /** What stands under topics to which no block of the plan belongs. */
  readonly ofTopics: readonly MeasureBlock[];
}

export function examplePlan(sample: Sample, library: Library): ExamplePlan {
  const values = { ...sample.settings, 'year.assessed': String(sample.fiscalYear) };
  const { settings } = readSettings(newSettingsTab(values).cells);
  const rules = ruleSetOf(sample.fiscalYear);
  if (!settings || !rules) throw new Error(`the sample of ${sample.fiscalYear} cannot be read`);
  const { selection, passMark, lowest, planYear } = settings;
  const scores = sample.scores.flatMap((score) => (typeof score === 'number' ? [scoreOf(score)] : []));
  const wording = { library: withSameMatter(library.entries()), terms: libraryTerms(settings) };
  const weakPoints = weakPointsOf({ scores, items: [] }, rules, { rules: selection, passMark, lowest }, wording);
  const years = { rules, planYear };
  return {
    settings,
    rules,
    scores,
    weakPoints,
    plan: planOf(weakPoints, years, wording),
    ofTopics: topicBlocks(years, wording),
  };
}

/** The plan of the first sample agency in the format of its settings; made without leaving the tab that is looked at. */
export function examplePlanTab(tab: string, library: Library): { readonly agency: string; readonly write: TabWrite } {
  const [sample] = samples;
  if (!sample) throw new Error('there is no sample');
  const { settings, rules, plan, ofTopics } = examplePlan(sample, library);
  const format = planFormatNamed(settings.planFormat ?? '');
  const blocks = { records: plan.map(recordOfBlock), ofTopics: ofTopics.map(recordOfBlock), rules };
  const layout = planLayout(format, { units: defaultUnitsOf(settings.agency.type), planYear: settings.planYear });
  const write = newGeneratedTab(tab, layout, planRows(format, blocks, noEdits));
  return { agency: settings.agency.name, write: { ...write, inBackground: true } };
}
