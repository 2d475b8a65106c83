// Every template of the reports, by the name it is stored under.
import { buildAnalysisAndPlan } from './analysis-and-plan.ts';
import { buildByActivity } from './by-activity.ts';
import { buildByInstrument } from './by-instrument.ts';
import { buildByMeasure } from './by-measure.ts';
import { buildCheckSheet } from './check-sheet.ts';
import { buildSevenTopics } from './seven-topics.ts';

export const templates: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'analysis-and-plan': buildAnalysisAndPlan,
  'by-instrument': buildByInstrument,
  'seven-topics': buildSevenTopics,
  'check-sheet': buildCheckSheet,
  'by-activity': buildByActivity,
  'by-measure': buildByMeasure,
};
