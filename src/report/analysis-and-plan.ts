// The report `วิเคราะห์และแผน`: every value a tag of its template can print. Names are the tags staff see, so that a
// template is edited without a table of codes beside it.
import { type PlanModel, planModel } from './plan-model.ts';
import type { ReportData } from './report-data.ts';
import { type FrameModel, frameModel } from './report-frame.ts';
import type { ReportParts } from './report-parts.ts';
import { sectionDigits } from './section-digits.ts';

const usualParts: ReportParts = { memo: true, cover: true, preface: true };

/** Inside แผน its own tags come first, in that section's digits. */
export interface AnalysisAndPlanModel extends FrameModel {
  readonly แผน: PlanModel;
  readonly ข้อหนึ่ง: string;
  readonly ข้อสอง: string;
  readonly ข้อสาม: string;
}

export function analysisAndPlanModel(data: ReportData): AnalysisAndPlanModel {
  const digits = sectionDigits(data.settings.thaiDigits.report);
  return {
    ...frameModel(data, usualParts),
    แผน: planModel(data),
    ข้อหนึ่ง: digits('4.1'),
    ข้อสอง: digits('4.2'),
    ข้อสาม: digits('4.3'),
  };
}
