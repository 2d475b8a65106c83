// The report `รายงานผลตามกิจกรรม`: one row for each measure with what came of it, then how each indicator is being raised.
import { boxesOf } from '../core/follow-up-status.ts';
import type { FollowUpData } from './follow-up-data.ts';
import { type FollowUpFrameModel, followUpFrameModel } from './follow-up-frame.ts';
import { grouped } from './grouped.ts';
import type { ReportParts } from './report-parts.ts';
import { type ReportedRowModel, reportedRow } from './reported-row.ts';
import { type Digits, sectionDigits } from './section-digits.ts';

const usualParts: ReportParts = { memo: false, cover: false, preface: false };

interface UpliftRowModel {
  /** With its number and score, as its cell reads. */
  readonly ตัวชี้วัด: string;
  readonly แนวทาง: string;
  readonly ผู้รับผิดชอบ: string;
  readonly ระยะเวลา: string;
  readonly ความก้าวหน้า: string;
  /** None where no status is given. */
  readonly ช่องสถานะ: readonly { readonly ช่อง: string; readonly ชื่อสถานะ: string }[];
}

interface UpliftModel {
  /** The year of the scores in the cells. */
  readonly ปีของคะแนนตั้งต้น: string;
  readonly เครื่องมือ: readonly {
    readonly รหัสเครื่องมือ: string;
    readonly แถวตัวชี้วัด: readonly UpliftRowModel[];
  }[];
}

export interface ByActivityModel extends FollowUpFrameModel {
  readonly แถวกิจกรรม: readonly (ReportedRowModel & { readonly ลำดับ: string; readonly ผลลัพธ์: string })[];
  /** False where there is no tab of indicators to raise. */
  readonly การยกระดับ: UpliftModel | false;
}

export function byActivityModel(data: FollowUpData): ByActivityModel {
  const digits = sectionDigits(data.settings.thaiDigits.plan);
  return {
    ...followUpFrameModel(data, usualParts),
    แถวกิจกรรม: data.rows.map((row, index) => ({
      ลำดับ: digits(String(index + 1)),
      ...reportedRow(row, data, digits),
      ผลลัพธ์: digits(row.text('outcome')),
    })),
    การยกระดับ: upliftModel(data, digits),
  };
}

function upliftModel({ uplift, settings }: FollowUpData, digits: Digits): UpliftModel | false {
  if (uplift === undefined || uplift.length === 0) return false;
  return {
    ปีของคะแนนตั้งต้น: digits(String(settings.baselineYear ?? settings.assessedYear)),
    เครื่องมือ: grouped(uplift, ({ text }) => text('instrument')).map(([instrument, rows]) => ({
      รหัสเครื่องมือ: digits(instrument),
      แถวตัวชี้วัด: rows.map(({ status, text }) => ({
        ตัวชี้วัด: digits(text('indicator')),
        แนวทาง: digits(text('guidance')),
        ผู้รับผิดชอบ: digits(text('owners')),
        ระยะเวลา: digits(text('period')),
        ความก้าวหน้า: digits(text('progress')),
        ช่องสถานะ: boxesOf(status).map(({ isTicked, label }) => ({ ช่อง: isTicked ? '☑' : '☐', ชื่อสถานะ: label })),
      })),
    })),
  };
}
