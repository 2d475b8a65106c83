// `เปรียบเทียบคะแนน`: a row for each indicator of each year, with the measures of that year beside it. A new year adds rows and
// moves no column, so that what was typed beside earlier years stays there.
import type { Comparison, Trend } from '../core/comparison.ts';
import { type FollowUpStatus, followUpStatuses } from '../core/follow-up-status.ts';
import type { IndicatorRule } from '../core/rule-set.ts';
import { pointsOf } from '../core/score.ts';
import type { GeneratedRow } from './generated-tab.ts';
import { writeLines } from './numbered-lines.ts';
import type { TabLayout } from './tab-layout.ts';

export const COMPARISON_TAB = 'เปรียบเทียบคะแนน';

export type ComparisonColumn =
  | 'year'
  | 'against'
  | 'number'
  | 'indicator'
  | 'before'
  | 'after'
  | 'difference'
  | 'trend'
  | 'measures'
  | 'followUp';

const NARROW = 80;
const WIDE = 260;

export const comparisonLayout: TabLayout<ComparisonColumn> = {
  columns: [
    { key: 'year', heading: 'ปีงบประมาณ', width: NARROW, format: 'whole' },
    { key: 'against', heading: 'เทียบกับปี', width: NARROW, format: 'whole' },
    { key: 'number', heading: 'ที่', width: NARROW, format: 'text' },
    { key: 'indicator', heading: 'ตัวชี้วัด', width: WIDE, format: 'text' },
    { key: 'before', heading: 'คะแนนเดิม', width: NARROW, format: 'score' },
    { key: 'after', heading: 'คะแนน', width: NARROW, format: 'score' },
    { key: 'difference', heading: 'ผลต่าง', width: NARROW, format: 'score' },
    { key: 'trend', heading: 'แนวโน้ม', width: NARROW, format: 'text' },
    { key: 'measures', heading: 'มาตรการของปี', width: WIDE, format: 'text' },
    { key: 'followUp', heading: 'สถานะของมาตรการ', width: WIDE, format: 'text' },
  ],
  note: 'คะแนนมาจากแท็บ คะแนนย้อนหลัง และคะแนนของปีที่ประเมิน มาตรการที่แสดงคือมาตรการของปีเดียวกับคะแนน ซึ่งดำเนินการก่อนการประเมินปีนั้น',
};

export const arrows: Readonly<Record<Trend, string>> = { up: '▲', down: '▼', same: '–' };

/** What was done for an indicator in a year; empty where there is no plan or follow-up of that year. */
export interface DoneFor {
  readonly measures: readonly string[];
  readonly statuses: readonly (FollowUpStatus | undefined)[];
}

/** `indicator` is undefined for the total. */
export const rowOfComparison = (
  comparison: Comparison,
  indicator: IndicatorRule | undefined,
  { measures, statuses }: DoneFor,
): GeneratedRow<ComparisonColumn> => ({
  id: `${comparison.fiscalYear}/compare/${comparison.subject}`,
  fields: {
    year: comparison.fiscalYear,
    against: comparison.against,
    number: indicator ? String(indicator.number) : '',
    indicator: indicator?.name ?? 'คะแนนภาพรวม',
    before: pointsOf(comparison.before),
    after: pointsOf(comparison.after),
    difference: comparison.difference,
    trend: arrows[comparison.trend],
    measures: writeLines(measures),
    followUp: statusCounts(statuses),
  },
  unseen: {},
});

/** One line for each status that occurs, with its number of rows. */
const statusCounts = (statuses: DoneFor['statuses']): string =>
  [...followUpStatuses, { id: undefined, label: 'ยังไม่ระบุสถานะ' }]
    .map(({ id, label }) => ({ label, count: statuses.filter((status) => status === id).length }))
    .flatMap(({ label, count }) => (count > 0 ? [`${label} ${count}`] : []))
    .join('\n');
