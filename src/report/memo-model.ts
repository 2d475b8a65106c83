// The memo that carries the report to the head of the agency: what it says is counted from the same scores.
import { passes } from '../core/pass.ts';
import { FULL_POINTS, scoreOf } from '../core/score.ts';
import { weakestOf } from '../core/weakest.ts';
import { dateIn, thaiDate } from '../thai/date.ts';
import { type CommonModel, commonModel } from './common-model.ts';
import { officialTitles } from './official-titles.ts';
import { printedScore } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import { sectionDigits } from './section-digits.ts';
import { type SignatureModel, signatureModel } from './signature.ts';

export interface MemoModel extends CommonModel {
  readonly เป็นร่าง: boolean;
  readonly ส่วนราชการ: string;
  readonly โทร: string;
  readonly เลขที่หนังสือ: string;
  readonly วันที่หนังสือ: string;
  readonly เรื่อง: string;
  readonly เรียน: string;
  /** Empty where no rank was published. */
  readonly ลำดับที่ประกาศ: string;
  readonly ภาพรวมผ่านเกณฑ์: boolean;
  readonly ประเภทหน่วยงาน: string;
  readonly จำนวนที่ผ่าน: string;
  /** Empty where every indicator passes. */
  readonly จำนวนที่ไม่ผ่าน: string;
  /** Empty where every indicator is at 100. */
  readonly จำนวนต่ำสุด: string;
  readonly รายการต่ำสุด: readonly { readonly ลำดับ: string; readonly ชื่อ: string; readonly คะแนน: string }[];
  /** Empty where the plan has no measures. */
  readonly จำนวนมาตรการ: string;
  readonly ผู้จัดทำ: SignatureModel | false;
  readonly หัวหน้าสำนักปลัด: SignatureModel | false;
  readonly ปลัด: SignatureModel | false;
  readonly ผู้บริหาร: SignatureModel | false;
  /** Numbers of the proposals; the second is printed only where there are measures. */
  readonly หนึ่ง: string;
  readonly สอง: string;
  readonly สุดท้าย: string;
  readonly ตำแหน่งปลัด: string;
  /** Whom the head of the office puts the memo before: the chief administrator, else the head of the agency. */
  readonly เสนอต่อ: string;
  readonly ตำแหน่งผู้บริหาร: string;
}

export function memoModel(data: ReportData): MemoModel {
  const { settings, rules, scores, plan } = data;
  const { memo, passMark, assessedYear, planYear } = settings;
  const digits = sectionDigits(settings.thaiDigits.memo);
  const count = (value: number): string => (value > 0 ? digits(String(value)) : '');
  const titles = officialTitles(settings.agency);
  const passed = scores.filter((score) => passes(score, passMark)).length;
  const lowest = weakestOf(scores, settings.memoLowest, FULL_POINTS);
  const measures = plan.reduce((sum, block) => sum + block.measures.length, 0);
  const forMeasures = measures > 0 ? ` และมาตรการสำหรับปีงบประมาณ พ.ศ.\u00a0${planYear}` : '';
  const date = dateIn(memo.date);
  const addressee = memo.to || titles.localExecutive;
  return {
    ...commonModel(data, digits),
    เป็นร่าง: data.draft,
    ส่วนราชการ: digits(memo.office || `${titles.officeInFull} ${settings.agency.name}`),
    โทร: digits(memo.phone),
    เลขที่หนังสือ: digits(memo.number),
    วันที่หนังสือ: digits(date ? thaiDate(date) : memo.date),
    เรื่อง: digits(
      memo.subject ||
        `ผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ.\u00a0${assessedYear}${forMeasures}`,
    ),
    เรียน: digits(addressee),
    ภาพรวมผ่านเกณฑ์: passes(scoreOf(data.total), passMark),
    ลำดับที่ประกาศ: digits(settings.published.rank),
    ประเภทหน่วยงาน: settings.agency.type,
    จำนวนที่ผ่าน: digits(String(passed)),
    จำนวนที่ไม่ผ่าน: count(scores.length - passed),
    จำนวนต่ำสุด: count(lowest.length),
    รายการต่ำสุด: lowest.map((position, index) => ({
      ลำดับ: digits(String(index + 1)),
      ชื่อ: digits(rules.indicators[position]?.name ?? ''),
      คะแนน: digits(printedScore(scores[position] ?? 0)),
    })),
    จำนวนมาตรการ: count(measures),
    ผู้จัดทำ: signatureModel(settings.preparer, '', digits),
    หัวหน้าสำนักปลัด: signatureModel(settings.officeHead, titles.officeHead, digits),
    ปลัด: signatureModel(settings.chiefAdministrator, titles.chiefAdministrator, digits),
    ผู้บริหาร: signatureModel(settings.localExecutive, titles.localExecutive, digits),
    หนึ่ง: digits('1'),
    สอง: digits('2'),
    สุดท้าย: digits(measures > 0 ? '3' : '2'),
    ตำแหน่งปลัด: digits(titles.chiefAdministrator),
    เสนอต่อ: digits(settings.chiefAdministrator.on ? titles.chiefAdministrator : addressee),
    ตำแหน่งผู้บริหาร: digits(titles.localExecutive),
  };
}
