// Chapter 5: the plan as its cells read now, one row for each block of measures, and those who sign it.
import { writeLines } from '../workbook/numbered-lines.ts';
import { type CommonModel, commonModel } from './common-model.ts';
import { decreeNamed } from './decree.ts';
import { officialTitles } from './official-titles.ts';
import type { ReportData } from './report-data.ts';
import { sectionDigits } from './section-digits.ts';
import { type SignatureModel, signatureModel } from './signature.ts';

export interface PlanModel extends CommonModel {
  readonly มติที่ประชุม: string;
  /** The announcement that puts the measures into force; empty where none was typed. */
  readonly ประกาศใช้: string;
  /** False where the plan is empty. */
  readonly มีมาตรการ: boolean;
  readonly แถวแผน: readonly {
    readonly มาตรการ: string;
    readonly วิธีการ: string;
    readonly ผู้รับผิดชอบ: string;
    readonly ระยะเวลา: string;
    readonly การติดตาม: string;
  }[];
  /** Title of the head of the agency. */
  readonly ผู้บริหารท้องถิ่น: string;
  readonly ผู้จัดทำ: SignatureModel | false;
  readonly ปลัด: SignatureModel | false;
  readonly ผู้บริหาร: SignatureModel | false;
}

export function planModel(data: ReportData): PlanModel {
  const { settings, plan } = data;
  const digits = sectionDigits(settings.thaiDigits.plan);
  const lines = (entries: readonly string[]): string => digits(writeLines(entries));
  const titles = officialTitles(settings.agency);
  return {
    ...commonModel(data, digits),
    มติที่ประชุม: digits(settings.memo.resolution),
    ประกาศใช้: digits(decreeNamed('ประกาศ', settings.memo.announcement)),
    มีมาตรการ: plan.length > 0,
    แถวแผน: plan.map(({ measures, steps, owners, period, monitoring }) => ({
      มาตรการ: lines(measures),
      วิธีการ: lines(steps),
      ผู้รับผิดชอบ: lines(owners),
      ระยะเวลา: digits(period),
      การติดตาม: lines(monitoring),
    })),
    ผู้บริหารท้องถิ่น: digits(titles.localExecutive),
    ผู้จัดทำ: signatureModel(settings.preparer, '', digits),
    ปลัด: signatureModel(settings.chiefAdministrator, titles.chiefAdministrator, digits),
    ผู้บริหาร: signatureModel(settings.localExecutive, titles.localExecutive, digits),
  };
}
