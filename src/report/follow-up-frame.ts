// What both reports of a follow-up have around their tables: the memo, the switches of their parts, the newest result, how
// far the measures have come, and those who sign.
import type { FollowUpSummary } from '../core/follow-up-summary.ts';
import { thaiDate } from '../thai/date.ts';
import { type AgencyPicturesModel, agencyPicturesModel } from './agency-pictures.ts';
import { type AgencyModel, agencyModel } from './common-model.ts';
import type { FollowUpData } from './follow-up-data.ts';
import { type MemoHeadModel, memoHeadModel } from './memo-head.ts';
import { officialTitles } from './official-titles.ts';
import { orBlank, printedPoints } from './printed-text.ts';
import type { ReportParts } from './report-parts.ts';
import { type Digits, sectionDigits } from './section-digits.ts';
import { type SignatureModel, signatureModel } from './signature.ts';

export interface CountsModel {
  readonly วันที่สรุป: string;
  readonly จำนวนรายการ: string;
  readonly จำนวนแล้วเสร็จ: string;
  readonly จำนวนอยู่ระหว่าง: string;
  readonly จำนวนยังไม่ดำเนินการ: string;
  readonly จำนวนยังไม่ระบุ: string;
  /** Empty where none is late. */
  readonly จำนวนเกินกำหนด: string;
  /** Whether a row is not done, or does not say so. */
  readonly มีรายการค้าง: boolean;
}

interface NewestResultModel {
  readonly ปีของผล: string;
  readonly คะแนนภาพรวม: string;
  readonly ระดับ: string;
}

interface FollowUpMemoModel extends AgencyModel, MemoHeadModel, CountsModel {
  /** Numbers of the proposals. */
  readonly ข้อแรก: string;
  readonly ข้อสุดท้าย: string;
}

/** Tags looked up anywhere; inside บันทึกข้อความ its own come first, in that section's digits. */
export interface FollowUpFrameModel extends AgencyModel, AgencyPicturesModel, CountsModel {
  readonly บันทึกข้อความ: FollowUpMemoModel | false;
  readonly ปก: boolean;
  readonly คำนำ: boolean;
  readonly เลขไทย: boolean;
  readonly มีรายการ: boolean;
  readonly ผลการประเมิน: NewestResultModel | false;
  readonly ผู้จัดทำ: SignatureModel | false;
  readonly ปลัด: SignatureModel | false;
  readonly ผู้บริหาร: SignatureModel | false;
}

/** `usual` are the parts that the format has unless the officer switched them. */
export function followUpFrameModel(data: FollowUpData, usual: ReportParts): FollowUpFrameModel {
  const { settings, result } = data;
  const isThai = settings.thaiDigits.report;
  const digits = sectionDigits(isThai);
  const parts = { ...usual, ...settings.parts };
  const titles = officialTitles(settings.agency);
  return {
    ...agencyModel(settings, digits),
    ...agencyPicturesModel(settings, data.pictures),
    ...countsModel(data, digits),
    บันทึกข้อความ: parts.memo && memoModel(data),
    ปก: parts.cover,
    คำนำ: parts.preface,
    เลขไทย: isThai,
    มีรายการ: data.rows.length > 0,
    ผลการประเมิน: result !== undefined && {
      ปีของผล: digits(String(result.fiscalYear)),
      คะแนนภาพรวม: digits(printedPoints(result.total)),
      ระดับ: digits(orBlank(result.level)),
    },
    ผู้จัดทำ: signatureModel(settings.preparer, '', digits),
    ปลัด: signatureModel(settings.chiefAdministrator, titles.chiefAdministrator, digits),
    ผู้บริหาร: signatureModel(settings.localExecutive, titles.localExecutive, digits),
  };
}

function memoModel(data: FollowUpData): FollowUpMemoModel {
  const { settings, draft } = data;
  const digits = sectionDigits(settings.thaiDigits.memo);
  const subject = `รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ.\u00a0${settings.planYear}`;
  return {
    ...agencyModel(settings, digits),
    ...memoHeadModel(settings, subject, draft),
    ...countsModel(data, digits),
    ข้อแรก: digits('1'),
    ข้อสุดท้าย: digits('2'),
  };
}

function countsModel({ summary, rows, today }: FollowUpData, digits: Digits): CountsModel {
  const count = (key: keyof FollowUpSummary): string => digits(String(summary[key]));
  return {
    วันที่สรุป: digits(thaiDate(today)),
    จำนวนรายการ: digits(String(rows.length)),
    จำนวนแล้วเสร็จ: count('done'),
    จำนวนอยู่ระหว่าง: count('inProgress'),
    จำนวนยังไม่ดำเนินการ: count('notBegun'),
    จำนวนยังไม่ระบุ: count('blank'),
    จำนวนเกินกำหนด: summary.overdue > 0 ? count('overdue') : '',
    มีรายการค้าง: summary.done < rows.length,
  };
}
