// The reports an officer can choose from: what each is called, which template it fills and with what.

import type { FollowUpFormat } from '../workbook/follow-up-layout.ts';
import type { PlanFormatName } from '../workbook/setting-words.ts';
import { analysisAndPlanModel } from './analysis-and-plan.ts';
import { byActivityModel } from './by-activity.ts';
import { byInstrumentModel } from './by-instrument.ts';
import { byMeasureModel } from './by-measure.ts';
import type { FollowUpData } from './follow-up-data.ts';
import type { ReportData } from './report-data.ts';
import { sevenTopicsModel } from './seven-topics.ts';

export const planReportFormats = ['วิเคราะห์และแผน', 'วิเคราะห์รายเครื่องมือ', 'วิเคราะห์ 7 ประเด็น'] as const;
export type PlanReportFormat = (typeof planReportFormats)[number];

export const followUpReportFormats = ['รายงานผลตามกิจกรรม', 'รายงานผลตามมาตรการ'] as const;
export type FollowUpReportFormat = (typeof followUpReportFormats)[number];

export const reportFormats = [...planReportFormats, ...followUpReportFormats] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The report that goes with a plan in the format. */
export const reportFormatOf: Readonly<Record<PlanFormatName, PlanReportFormat>> = {
  รายมาตรการ: 'วิเคราะห์และแผน',
  จำแนกตามเครื่องมือ: 'วิเคราะห์รายเครื่องมือ',
  '7 ประเด็น': 'วิเคราะห์ 7 ประเด็น',
};

/** What is made from the plan's tab, or from the follow-up's. */
interface Recipe<Data> {
  /** As the template is stored. */
  readonly template: string;
  readonly modelOf: (data: Data) => object;
}

export const planRecipes: Readonly<Record<PlanReportFormat, Recipe<ReportData>>> = {
  วิเคราะห์และแผน: { template: 'analysis-and-plan', modelOf: analysisAndPlanModel },
  วิเคราะห์รายเครื่องมือ: { template: 'by-instrument', modelOf: byInstrumentModel },
  'วิเคราะห์ 7 ประเด็น': { template: 'seven-topics', modelOf: sevenTopicsModel },
};

/** `tab` is the format of the follow-up that the report prints. */
export const followUpRecipes: Readonly<
  Record<FollowUpReportFormat, Recipe<FollowUpData> & { readonly tab: FollowUpFormat }>
> = {
  รายงานผลตามกิจกรรม: { template: 'by-activity', modelOf: byActivityModel, tab: 'ผลตามกิจกรรม' },
  รายงานผลตามมาตรการ: { template: 'by-measure', modelOf: byMeasureModel, tab: 'ผลตามมาตรการ' },
};

export const reportRecipes = { ...planRecipes, ...followUpRecipes };

export const isFollowUpReport = (format: ReportFormat): format is FollowUpReportFormat => format in followUpRecipes;
