// The memo against the rules of selection: both are to speak of the same indicators.
import { indicatorRules } from '../core/weakest.ts';
import type { Problem } from '../workbook/problem.ts';
import type { SettingKey } from '../workbook/setting-declaration.ts';
import type { AssessmentRecords } from './assessment.ts';

/** The memo names more indicators than the rules analyse, so that memo and report speak of different ones. */
export function memoCountFindings(
  { settings }: Pick<AssessmentRecords, 'settings'>,
  cell: (key: SettingKey) => string,
): readonly Problem[] {
  const { selection, lowest, memoLowest } = settings;
  const byIndicator = indicatorRules.filter(({ id }) => selection.includes(id));
  const isLimited = byIndicator.length > 0 && byIndicator.every(({ id }) => /lowest/.test(id));
  if (!isLimited || memoLowest <= lowest) return [];
  return [
    {
      severity: 'warning',
      message: `บันทึกข้อความจะระบุตัวชี้วัดต่ำสุด ${memoLowest} ตัว แต่หลักเกณฑ์คัดเลือกเพียง ${lowest} ตัว`,
      cell: cell('rules.memoLowest'),
      remedy: 'ใช้จำนวนเดียวกันทั้งสองช่อง เพื่อให้บันทึกข้อความตรงกับรายงาน',
    },
  ];
}
