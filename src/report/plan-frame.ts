// What stands around the table of measures, whatever its columns: the words that introduce it and those who sign it.
import { type CommonModel, commonModel } from './common-model.ts';
import { decreeNamed } from './decree.ts';
import { officialTitles } from './official-titles.ts';
import type { ReportData } from './report-data.ts';
import { sectionDigits } from './section-digits.ts';
import { type SignatureModel, signatureModel } from './signature.ts';

export interface PlanFrameModel extends CommonModel {
  readonly มติที่ประชุม: string;
  /** The announcement that puts the measures into force; empty where none was typed. */
  readonly ประกาศใช้: string;
  /** Title of the head of the agency. */
  readonly ผู้บริหารท้องถิ่น: string;
  readonly ผู้จัดทำ: SignatureModel | false;
  readonly ปลัด: SignatureModel | false;
  readonly ผู้บริหาร: SignatureModel | false;
}

/** In the digits of the plan. */
export function planFrameModel(data: ReportData): PlanFrameModel {
  const { settings } = data;
  const digits = sectionDigits(settings.thaiDigits.plan);
  const titles = officialTitles(settings.agency);
  return {
    ...commonModel(data, digits),
    มติที่ประชุม: digits(settings.memo.resolution),
    ประกาศใช้: digits(decreeNamed('ประกาศ', settings.memo.announcement)),
    ผู้บริหารท้องถิ่น: digits(titles.localExecutive),
    ผู้จัดทำ: signatureModel(settings.preparer, '', digits),
    ปลัด: signatureModel(settings.chiefAdministrator, titles.chiefAdministrator, digits),
    ผู้บริหาร: signatureModel(settings.localExecutive, titles.localExecutive, digits),
  };
}
