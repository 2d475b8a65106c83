// The plan of `วิเคราะห์และแผน` as its cells read now: one row for each block of measures.
import { writeLines } from '../workbook/numbered-lines.ts';
import { type PlanFrameModel, planFrameModel } from './plan-frame.ts';
import type { ReportData } from './report-data.ts';
import { sectionDigits } from './section-digits.ts';

export interface PlanModel extends PlanFrameModel {
  readonly แถวแผน: readonly {
    readonly มาตรการ: string;
    readonly วิธีการ: string;
    readonly ผู้รับผิดชอบ: string;
    readonly ระยะเวลา: string;
    readonly การติดตาม: string;
  }[];
}

export function planModel(data: ReportData): PlanModel {
  const digits = sectionDigits(data.settings.thaiDigits.plan);
  const lines = (entries: readonly string[]): string => digits(writeLines(entries));
  return {
    ...planFrameModel(data),
    แถวแผน: data.plan.map(({ measures, steps, owners, period, monitoring }) => ({
      มาตรการ: lines(measures),
      วิธีการ: lines(steps),
      ผู้รับผิดชอบ: lines(owners),
      ระยะเวลา: digits(period),
      การติดตาม: lines(monitoring),
    })),
  };
}
