// The memo that carries the report to the head of the agency: what it says is counted from the same scores.
import { typeInFull } from '../core/agency-terms.ts';
import { passes } from '../core/pass.ts';
import { FULL_POINTS, scoreOf } from '../core/score.ts';
import { weakestOf } from '../core/weakest.ts';
import { type CommonModel, commonModel } from './common-model.ts';
import { type MemoHeadModel, memoHeadModel } from './memo-head.ts';
import { printedScore } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import { sectionDigits } from './section-digits.ts';

export interface MemoModel extends CommonModel, MemoHeadModel {
  /** Empty where no rank was published. */
  readonly ลำดับที่ประกาศ: string;
  readonly ภาพรวมผ่านเกณฑ์: boolean;
  readonly ประเภทหน่วยงาน: string;
  /** Empty where none passes. */
  readonly จำนวนที่ผ่าน: string;
  /** Empty where every indicator passes. */
  readonly จำนวนที่ไม่ผ่าน: string;
  /** Empty where every indicator is at 100. */
  readonly จำนวนต่ำสุด: string;
  readonly รายการต่ำสุด: readonly { readonly ลำดับ: string; readonly ชื่อ: string; readonly คะแนน: string }[];
  /** Empty where the plan has no measures. */
  readonly จำนวนมาตรการ: string;
  /** Numbers of the proposals; the second is printed only where there are measures. */
  readonly หนึ่ง: string;
  readonly สอง: string;
  readonly สุดท้าย: string;
}

export function memoModel(data: ReportData): MemoModel {
  const { settings, rules, scores, plan } = data;
  const { passMark, assessedYear, planYear } = settings;
  const digits = sectionDigits(settings.thaiDigits.memo);
  const count = (value: number): string => (value > 0 ? digits(String(value)) : '');
  const passed = scores.filter((score) => passes(score, passMark)).length;
  const lowest = weakestOf(scores, settings.memoLowest, FULL_POINTS);
  const measures = plan.reduce((sum, block) => sum + block.measures.length, 0);
  const forMeasures = measures > 0 ? ` และมาตรการสำหรับปีงบประมาณ พ.ศ.\u00a0${planYear}` : '';
  const subject = `ผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ.\u00a0${assessedYear}${forMeasures}`;
  return {
    ...commonModel(data, digits),
    ...memoHeadModel(settings, subject, data.draft),
    ภาพรวมผ่านเกณฑ์: passes(scoreOf(data.total), passMark),
    ลำดับที่ประกาศ: digits(settings.published.rank),
    ประเภทหน่วยงาน: typeInFull(settings.agency.type),
    จำนวนที่ผ่าน: count(passed),
    จำนวนที่ไม่ผ่าน: count(scores.length - passed),
    จำนวนต่ำสุด: count(lowest.length),
    รายการต่ำสุด: lowest.map((position, index) => ({
      ลำดับ: digits(String(index + 1)),
      ชื่อ: digits(rules.indicators[position]?.name ?? ''),
      คะแนน: digits(printedScore(scores[position] ?? 0)),
    })),
    จำนวนมาตรการ: count(measures),
    หนึ่ง: digits('1'),
    สอง: digits('2'),
    สุดท้าย: digits(measures > 0 ? '3' : '2'),
  };
}
