// What every report has around its analysis: the memo, the switches of its parts, the result, and the numbers of its
// chapters.
import { type AgencyPicturesModel, agencyPicturesModel } from './agency-pictures.ts';
import { type AnalysisModel, analysisModel } from './analysis-model.ts';
import { type CommonModel, commonModel } from './common-model.ts';
import { type MemoModel, memoModel } from './memo-model.ts';
import type { ReportData } from './report-data.ts';
import type { ReportParts } from './report-parts.ts';
import { type ResultModel, resultModel } from './result-model.ts';
import { sectionDigits } from './section-digits.ts';
import { type TeamModel, teamModel } from './team-model.ts';

/** Tags looked up anywhere; inside บันทึกข้อความ its own come first, in that section's digits. */
export interface FrameModel extends CommonModel, ResultModel, AnalysisModel, AgencyPicturesModel {
  readonly บันทึกข้อความ: MemoModel | false;
  readonly ปก: boolean;
  readonly คำนำ: boolean;
  /** False where neither the order nor the members were typed. */
  readonly คณะผู้จัดทำ: TeamModel | false;
  readonly เลขไทย: boolean;
  readonly บทหนึ่ง: string;
  readonly บทสอง: string;
  readonly บทสาม: string;
  readonly บทสี่: string;
  readonly บทห้า: string;
  readonly บทหก: string;
}

/** `usual` are the parts that the format has unless the officer switched them. */
export function frameModel(data: ReportData, usual: ReportParts): FrameModel {
  const parts = { ...usual, ...data.settings.parts };
  const isThai = data.settings.thaiDigits.report;
  const digits = sectionDigits(isThai);
  return {
    ...commonModel(data, digits),
    ...resultModel(data, digits),
    ...analysisModel(data, digits),
    ...agencyPicturesModel(data.settings, data.pictures),
    บันทึกข้อความ: parts.memo && memoModel(data),
    ปก: parts.cover,
    คำนำ: parts.preface,
    คณะผู้จัดทำ: teamModel(data.settings.memo, digits),
    เลขไทย: isThai,
    บทหนึ่ง: digits('1'),
    บทสอง: digits('2'),
    บทสาม: digits('3'),
    บทสี่: digits('4'),
    บทห้า: digits('5'),
    บทหก: digits('6'),
  };
}
