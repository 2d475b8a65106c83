// The report `วิเคราะห์และแผน`: every value a tag of its template can print. Names are the tags staff see, so that a
// template is edited without a table of codes beside it.
import { type AnalysisModel, analysisModel } from './analysis-model.ts';
import { type CommonModel, commonModel } from './common-model.ts';
import { type MemoModel, memoModel } from './memo-model.ts';
import { type PlanModel, planModel } from './plan-model.ts';
import type { ReportData } from './report-data.ts';
import { type ResultModel, resultModel } from './result-model.ts';
import { sectionDigits } from './section-digits.ts';
import { type TeamModel, teamModel } from './team-model.ts';

/** Parts an officer may leave out. */
export interface ReportParts {
  readonly memo: boolean;
  readonly cover: boolean;
  readonly preface: boolean;
}

const everyPart: ReportParts = { memo: true, cover: true, preface: true };

/** Tags looked up anywhere; inside บันทึกข้อความ and แผน their own come first, in that section's digits. */
export interface AnalysisAndPlanModel extends CommonModel, ResultModel, AnalysisModel {
  readonly บันทึกข้อความ: MemoModel | false;
  readonly ปก: boolean;
  readonly คำนำ: boolean;
  /** False where neither the order nor the members were typed. */
  readonly คณะผู้จัดทำ: TeamModel | false;
  readonly แผน: PlanModel;
  readonly เลขไทย: boolean;
  readonly บทหนึ่ง: string;
  readonly บทสอง: string;
  readonly บทสาม: string;
  readonly บทสี่: string;
  readonly บทห้า: string;
  readonly ข้อหนึ่ง: string;
  readonly ข้อสอง: string;
  readonly ข้อสาม: string;
}

export function analysisAndPlanModel(data: ReportData, parts: ReportParts = everyPart): AnalysisAndPlanModel {
  const isThai = data.settings.thaiDigits.report;
  const digits = sectionDigits(isThai);
  return {
    ...commonModel(data, digits),
    ...resultModel(data, digits),
    ...analysisModel(data, digits),
    บันทึกข้อความ: parts.memo && memoModel(data),
    ปก: parts.cover,
    คำนำ: parts.preface,
    คณะผู้จัดทำ: teamModel(data.settings.memo, digits),
    แผน: planModel(data),
    เลขไทย: isThai,
    บทหนึ่ง: digits('1'),
    บทสอง: digits('2'),
    บทสาม: digits('3'),
    บทสี่: digits('4'),
    บทห้า: digits('5'),
    ข้อหนึ่ง: digits('4.1'),
    ข้อสอง: digits('4.2'),
    ข้อสาม: digits('4.3'),
  };
}
