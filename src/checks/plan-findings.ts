// The plan against its year, the memo's date and the weak points: blanks, periods of another year, steps that skip a number,
// deadlines that were over when the memo was written, weak points without a measure.

import type { RuleSet } from '../core/rule-set.ts';
import type { WeakPoint } from '../core/weak-point.ts';
import { type BuddhistDate, dateIn, fiscalYearOf, monthsIn, thaiDate } from '../thai/date.ts';
import { fiscalYearsIn } from '../thai/period.ts';
import type { CellBlock } from '../workbook/cell.ts';
import { readGeneratedTab } from '../workbook/generated-tab.ts';
import { numbersSkipped } from '../workbook/numbered-lines.ts';
import { blockOf, type PlanColumn, planLayout, planTabName } from '../workbook/plan-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import type { Settings } from '../workbook/settings.ts';
import { readTable, type TableRow } from '../workbook/table-rows.ts';

/** Columns without which a measure is none. */
const needed: readonly PlanColumn[] = ['measures', 'steps', 'owners', 'period'];

export function planFindings(cells: CellBlock, settings: Settings): readonly Problem[] {
  const tab = planTabName(settings.planYear);
  const layout = planLayout([]);
  const memo = dateIn(settings.memo.date);
  const headingOf = (key: PlanColumn): string => layout.columns.find((column) => column.key === key)?.heading ?? '';
  const { rows, problems } = readTable(tab, layout, cells);
  return [
    ...problems,
    ...rows.flatMap((row) => [
      ...needed.flatMap((key) => (row.text(key) === '' ? [blank(headingOf(key), row.place(key))] : [])),
      ...otherYear(row, settings.planYear),
      ...(memo ? overBefore(row, memo) : []),
      ...layout.columns.flatMap(({ key }) => skipped(row.text(key), row.place(key))),
    ]),
  ];
}

const blank = (heading: string, cell: string): Problem => ({
  severity: 'warning',
  message: `ช่อง ${heading} ของแผนยังว่าง`,
  cell,
  remedy: `กรอก${heading}ในช่อง ${cell}`,
});

/** Only the period says when a measure is carried out; other cells may name other years. */
function otherYear(row: TableRow<PlanColumn>, planYear: number): readonly Problem[] {
  const years = new Set([...fiscalYearsIn(row.text('period')), ...monthsIn(row.text('period')).map(fiscalYearOf)]);
  return [...years]
    .filter((year) => year !== planYear)
    .map((year) => ({
      severity: 'warning',
      message: `ระยะเวลา "${row.text('period')}" อยู่ในปีงบประมาณ ${year} แต่เป็นแผนของปีงบประมาณ ${planYear}`,
      cell: row.place('period'),
      remedy: 'แก้ระยะเวลาให้อยู่ในปีของแผน',
    }));
}

/** A deadline, or the last month of the period, before the day of the memo. */
function overBefore(row: TableRow<PlanColumn>, memo: BuddhistDate): readonly Problem[] {
  const early = (key: PlanColumn, what: string): Problem => ({
    severity: 'warning',
    message: `${what}อยู่ก่อนวันที่หนังสือ ${thaiDate(memo)}`,
    cell: row.place(key),
    remedy: 'เลื่อนกำหนดให้อยู่หลังวันที่หนังสือ หรือตรวจวันที่หนังสือในแท็บ ตั้งค่า',
  });
  const last = monthsIn(row.text('period')).slice(-1)[0];
  const deadlines = row
    .text('deadlines')
    .split('\n')
    .flatMap((line) => dateIn(line) ?? []);
  return [
    ...(last && monthOrder(last) < monthOrder(memo) ? [early('period', `ระยะเวลา "${row.text('period')}" `)] : []),
    ...deadlines
      .filter((date) => dayOrder(date) < dayOrder(memo))
      .map((date) => early('deadlines', `กำหนดเสร็จ ${thaiDate(date)} `)),
  ];
}

const monthOrder = ({ year, month }: Omit<BuddhistDate, 'day'>): number => year * 12 + month;
const dayOrder = (date: BuddhistDate): number => monthOrder(date) * 31 + date.day;

const skipped = (text: string, cell: string): readonly Problem[] =>
  numbersSkipped(text).map((number) => ({
    severity: 'warning',
    message: `ลำดับข้อในช่อง ${cell} ไม่มีข้อ ${number}`,
    cell,
    remedy: 'แก้เลขลำดับให้ต่อเนื่องกัน และตรวจว่าไม่มีข้อใดหายไป',
  }));

/** Indicators with a weak point for which the plan has no row. */
export function unplannedFindings(
  cells: CellBlock,
  points: readonly WeakPoint[],
  { indicators }: RuleSet,
  { planYear }: Settings,
): readonly Problem[] {
  const tab = planTabName(planYear);
  const { rows } = readGeneratedTab(tab, planLayout([]), cells);
  const planned = new Set(rows.flatMap((row) => blockOf(row).indicators));
  const words = rows.flatMap(({ fields }) => Object.values(fields)).join('\n');
  return indicators
    .filter(
      ({ number, name }) =>
        points.some(({ indicator }) => indicator === number) && !planned.has(number) && !words.includes(name),
    )
    .map(({ number, name }) => ({
      severity: 'warning',
      message: `ตัวชี้วัดที่ ${number} ${name} เป็นจุดอ่อน แต่ไม่มีมาตรการในแท็บ ${tab}`,
      cell: `${tab}!A1`,
      remedy: 'สั่งจัดทำแผนมาตรการใหม่ หรือเพิ่มแถวมาตรการของตัวชี้วัดนี้',
    }));
}
