// The memo around what it says, whatever its report: where it comes from and goes to, and those who sign it.
import { dateIn, thaiDate } from '../thai/date.ts';
import type { Settings } from '../workbook/settings.ts';
import { officialTitles } from './official-titles.ts';
import { sectionDigits } from './section-digits.ts';
import { type SignatureModel, signatureModel } from './signature.ts';

export interface MemoHeadModel {
  readonly เป็นร่าง: boolean;
  readonly ส่วนราชการ: string;
  readonly โทร: string;
  readonly เลขที่หนังสือ: string;
  readonly วันที่หนังสือ: string;
  readonly เรื่อง: string;
  readonly เรียน: string;
  readonly ผู้จัดทำ: SignatureModel | false;
  readonly หัวหน้าสำนักปลัด: SignatureModel | false;
  readonly ปลัด: SignatureModel | false;
  readonly ผู้บริหาร: SignatureModel | false;
  readonly ตำแหน่งปลัด: string;
  /** Whom the head of the office puts the memo before: the chief administrator, else the head of the agency. */
  readonly เสนอต่อ: string;
  readonly ตำแหน่งผู้บริหาร: string;
}

/** In the digits of the memo. `subject` stands where the officer typed none. */
export function memoHeadModel(settings: Settings, subject: string, draft: boolean): MemoHeadModel {
  const { memo, agency, chiefAdministrator } = settings;
  const digits = sectionDigits(settings.thaiDigits.memo);
  const titles = officialTitles(agency);
  const date = dateIn(memo.date);
  const addressee = memo.to || titles.localExecutive;
  return {
    เป็นร่าง: draft,
    ส่วนราชการ: digits(memo.office || `${titles.officeInFull} ${agency.name}`),
    โทร: digits(memo.phone),
    เลขที่หนังสือ: digits(memo.number),
    วันที่หนังสือ: digits(date ? thaiDate(date) : memo.date),
    เรื่อง: digits(memo.subject || subject),
    เรียน: digits(addressee),
    ผู้จัดทำ: signatureModel(settings.preparer, '', digits),
    หัวหน้าสำนักปลัด: signatureModel(settings.officeHead, titles.officeHead, digits),
    ปลัด: signatureModel(chiefAdministrator, titles.chiefAdministrator, digits),
    ผู้บริหาร: signatureModel(settings.localExecutive, titles.localExecutive, digits),
    ตำแหน่งปลัด: digits(titles.chiefAdministrator),
    เสนอต่อ: digits(chiefAdministrator.on ? titles.chiefAdministrator : addressee),
    ตำแหน่งผู้บริหาร: digits(titles.localExecutive),
  };
}
