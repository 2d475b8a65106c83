// Tags that mean the same in every section and differ only in its digits.
import { orBlank, printedMark, printedPoints } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import type { Digits } from './section-digits.ts';

export interface CommonModel {
  readonly ชื่อหน่วยงาน: string;
  readonly ที่ตั้ง: string;
  readonly คณะทำงาน: string;
  readonly ปีประเมิน: string;
  readonly ปีแผน: string;
  readonly คะแนนภาพรวม: string;
  readonly ระดับ: string;
  readonly เกณฑ์ผ่าน: string;
  readonly จำนวนตัวชี้วัด: string;
}

/** A provincial body has no district of its own. */
function placeOf({ district, province, type }: ReportData['settings']['agency']): string {
  const inProvince = `จังหวัด${orBlank(province)}`;
  return type === 'อบจ.' && district === '' ? inProvince : `อำเภอ${orBlank(district)} ${inProvince}`;
}

export function commonModel({ settings, rules, total, level }: ReportData, digits: Digits): CommonModel {
  const { agency, memo } = settings;
  return {
    ชื่อหน่วยงาน: digits(agency.name),
    ที่ตั้ง: digits(placeOf(agency)),
    คณะทำงาน: digits(memo.teamName || 'คณะทำงานการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน'),
    ปีประเมิน: digits(String(settings.assessedYear)),
    ปีแผน: digits(String(settings.planYear)),
    คะแนนภาพรวม: digits(printedPoints(total)),
    ระดับ: digits(orBlank(level)),
    เกณฑ์ผ่าน: digits(printedMark(settings.passMark)),
    จำนวนตัวชี้วัด: digits(String(rules.indicators.length)),
  };
}
