// Tags that mean the same in every section and differ only in its digits.
import { termsOf } from '../core/agency-terms.ts';
import { orBlank, printedMark, printedPoints } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import type { Digits } from './section-digits.ts';

/** What is so of the agency whatever its scores. */
export interface AgencyModel {
  readonly ชื่อหน่วยงาน: string;
  readonly ที่ตั้ง: string;
  readonly คณะทำงาน: string;
  readonly ปีประเมิน: string;
  readonly ปีแผน: string;
  /** What an agency of the type calls its people and enactments. */
  readonly ข้อบัญญัติ: string;
  readonly พนักงาน: string;
  readonly สำนักปลัด: string;
  readonly สภา: string;
}

export interface CommonModel extends AgencyModel {
  readonly คะแนนภาพรวม: string;
  readonly ระดับ: string;
  readonly เกณฑ์ผ่าน: string;
  readonly จำนวนตัวชี้วัด: string;
  /** False where the plan is empty. */
  readonly มีมาตรการ: boolean;
}

/** A provincial body has no district of its own. */
function placeOf({ district, province, type }: ReportData['settings']['agency']): string {
  const inProvince = `จังหวัด${orBlank(province)}`;
  return type === 'อบจ.' && district === '' ? inProvince : `อำเภอ${orBlank(district)} ${inProvince}`;
}

export function agencyModel(settings: ReportData['settings'], digits: Digits): AgencyModel {
  const { agency, memo, assessedYear, planYear } = settings;
  const { ข้อบัญญัติ = '', พนักงาน = '', สำนักปลัด = '', สภา = '' } = termsOf(agency.type);
  return {
    ชื่อหน่วยงาน: digits(agency.name),
    ที่ตั้ง: digits(placeOf(agency)),
    คณะทำงาน: digits(memo.teamName || 'คณะทำงานการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน'),
    ปีประเมิน: digits(String(assessedYear)),
    ปีแผน: digits(String(planYear)),
    ข้อบัญญัติ,
    พนักงาน,
    สำนักปลัด,
    สภา,
  };
}

export function commonModel({ settings, rules, total, level, plan }: ReportData, digits: Digits): CommonModel {
  return {
    ...agencyModel(settings, digits),
    คะแนนภาพรวม: digits(printedPoints(total)),
    ระดับ: digits(orBlank(level)),
    เกณฑ์ผ่าน: digits(printedMark(settings.passMark)),
    จำนวนตัวชี้วัด: digits(String(rules.indicators.length)),
    มีมาตรการ: plan.length > 0,
  };
}
