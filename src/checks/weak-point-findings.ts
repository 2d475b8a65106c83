// Weak points against the scores: those analysed before the scores changed, failing indicators that have none, and rows of
// indicators that the rule does not select.

import { findIndicator } from '../core/find-indicator.ts';
import { passes } from '../core/pass.ts';
import { pointsOf, type Score } from '../core/score.ts';
import { selectionRules, selectWeakIndicators } from '../core/weakest.ts';
import { type CellBlock, cellName } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import type { SettingKey } from '../workbook/setting-rows.ts';
import { readTable } from '../workbook/table-rows.ts';
import { WEAK_POINT_TAB, weakPointLayout, weakPointsIn } from '../workbook/weak-point-tab.ts';
import type { AssessmentRecords } from './assessment.ts';

const ANALYSE_AGAIN = 'สั่งวิเคราะห์จุดอ่อน แล้วจัดทำแผนมาตรการใหม่';

export function weakPointFindings(cells: CellBlock, records: AssessmentRecords): readonly Problem[] {
  const { indicators, rules, settings } = records;
  const { points, problems } = weakPointsIn(cells, rules);
  const cell = cellName(WEAK_POINT_TAB, 1, 1);
  const changed = indicators.filter(
    ({ number, score }) =>
      score !== undefined && points.some((point) => point.indicator === number && isOlder(point.score, score)),
  );
  const missing = indicators.filter(
    ({ number, score }) =>
      score !== undefined && !passes(score, settings.passMark) && !points.some((point) => point.indicator === number),
  );
  return [
    ...problems,
    ...changed.map(
      ({ number, name }): Problem => ({
        severity: 'warning',
        message: `คะแนนตัวชี้วัดที่ ${number} ${name} เปลี่ยนไปหลังการวิเคราะห์จุดอ่อน`,
        cell,
        remedy: ANALYSE_AGAIN,
      }),
    ),
    ...missing.map(
      ({ number, name }): Problem => ({
        severity: 'warning',
        message: `ตัวชี้วัดที่ ${number} ${name} ไม่ผ่านเกณฑ์ แต่ไม่มีแถวในแท็บ ${WEAK_POINT_TAB}`,
        cell,
        remedy: ANALYSE_AGAIN,
      }),
    ),
    ...rowFindings(cells, records),
  ];
}

const isOlder = (analysed: Score | undefined, now: Score): boolean =>
  analysed !== undefined && pointsOf(analysed) !== pointsOf(now);

/** Rows by name: an indicator that is not selected, and one whose name is not the score tab's. */
function rowFindings(cells: CellBlock, { indicators, rules, settings }: AssessmentRecords): readonly Problem[] {
  const { selection, passMark, lowest } = settings;
  const scores = indicators.map(({ score }) => score);
  const selected = selectWeakIndicators(scores, { rule: selection, passMark, lowest });
  const rule = selectionRules.find(({ id }) => id === selection)?.label ?? '';
  return readTable(WEAK_POINT_TAB, weakPointLayout, cells).rows.flatMap((row): readonly Problem[] => {
    const name = row.text('indicator');
    const indicator = findIndicator(rules.indicators, undefined, name);
    if (!indicator) return [];
    const cell = row.place('indicator');
    const typed = indicators[indicator.number - 1]?.label ?? '';
    return [
      ...(scores[indicator.number - 1] === undefined || selected.includes(indicator.number)
        ? []
        : [
            {
              severity: 'info' as const,
              message: `ตัวชี้วัดที่ ${indicator.number} ${name} ไม่เข้าหลักเกณฑ์คัดเลือก "${rule}" แต่มีแถววิเคราะห์`,
              cell,
              remedy: 'หากตั้งใจวิเคราะห์เพิ่ม ไม่ต้องแก้ไข มิฉะนั้นให้ลบแถวนี้หรือเปลี่ยนหลักเกณฑ์',
            },
          ]),
      ...(typed === '' || typed === name
        ? []
        : [
            {
              severity: 'warning' as const,
              message: `ตัวชี้วัดที่ ${indicator.number} ใช้สองชื่อ คือ "${typed}" และ "${name}"`,
              cell,
              remedy: 'ใช้ชื่อเดียวกันทุกแห่งตามที่ประกาศในปีที่ประเมิน',
            },
          ]),
    ];
  });
}

/** The memo names more indicators than the rule analyses, so that memo and report speak of different ones. */
export function memoCountFindings(
  { settings }: Pick<AssessmentRecords, 'settings'>,
  cell: (key: SettingKey) => string,
): readonly Problem[] {
  const { selection, lowest, memoLowest } = settings;
  if (!/lowest/.test(selection) || memoLowest <= lowest) return [];
  return [
    {
      severity: 'warning',
      message: `บันทึกข้อความจะระบุตัวชี้วัดต่ำสุด ${memoLowest} ตัว แต่หลักเกณฑ์คัดเลือกเพียง ${lowest} ตัว`,
      cell: cell('rules.memoLowest'),
      remedy: 'ใช้จำนวนเดียวกันทั้งสองช่อง เพื่อให้บันทึกข้อความตรงกับรายงาน',
    },
  ];
}
