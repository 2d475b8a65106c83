// The overall scores of the years up to the assessed one, as a chart.
import { barChart } from './bar-chart.ts';
import { printedPoints } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import type { Digits } from './section-digits.ts';

export interface TrendModel {
  readonly ปีแรก: string;
  /** WordprocessingML of the chart. */
  readonly แผนภูมิย้อนหลัง: string;
}

/** False where no earlier year is known: one bar shows no trend. Of two totals for a year the first counts. */
export function trendModel({ settings, history = [], total }: ReportData, digits: Digits): TrendModel | false {
  const { assessedYear, passMark } = settings;
  const firstOf = (year: number): number => history.findIndex(({ fiscalYear }) => fiscalYear === year);
  const earlier = history
    .filter(({ fiscalYear }, index) => fiscalYear < assessedYear && firstOf(fiscalYear) === index)
    .sort((left, right) => left.fiscalYear - right.fiscalYear);
  const [first] = earlier;
  if (!first) return false;
  const bars = [...earlier, { fiscalYear: assessedYear, total }].map((year) => ({
    label: digits(`ปีงบประมาณ พ.ศ. ${year.fiscalYear}`),
    points: year.total,
    printed: digits(printedPoints(year.total)),
  }));
  return { ปีแรก: digits(String(first.fiscalYear)), แผนภูมิย้อนหลัง: barChart(bars, passMark) };
}
