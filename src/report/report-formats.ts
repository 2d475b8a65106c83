// The reports an officer can choose from: what each is called, which template it fills and with what.

import type { PlanFormatName } from '../workbook/setting-rows.ts';
import { analysisAndPlanModel } from './analysis-and-plan.ts';
import { byInstrumentModel } from './by-instrument.ts';
import type { ReportData } from './report-data.ts';
import { sevenTopicsModel } from './seven-topics.ts';

export const reportFormats = ['วิเคราะห์และแผน', 'วิเคราะห์รายเครื่องมือ', 'วิเคราะห์ 7 ประเด็น'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The report that goes with a plan in the format. */
export const reportFormatOf: Readonly<Record<PlanFormatName, ReportFormat>> = {
  รายมาตรการ: 'วิเคราะห์และแผน',
  จำแนกตามเครื่องมือ: 'วิเคราะห์รายเครื่องมือ',
  '7 ประเด็น': 'วิเคราะห์ 7 ประเด็น',
};

export interface ReportRecipe {
  /** As the template is stored. */
  readonly template: string;
  readonly modelOf: (data: ReportData) => object;
}

export const reportRecipes: Readonly<Record<ReportFormat, ReportRecipe>> = {
  วิเคราะห์และแผน: { template: 'analysis-and-plan', modelOf: analysisAndPlanModel },
  วิเคราะห์รายเครื่องมือ: { template: 'by-instrument', modelOf: byInstrumentModel },
  'วิเคราะห์ 7 ประเด็น': { template: 'seven-topics', modelOf: sevenTopicsModel },
};
