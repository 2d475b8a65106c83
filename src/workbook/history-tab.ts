// `คะแนนย้อนหลัง`: one row of published results for each year, as cells ⇄ records.

import { isAssessmentYear } from '../core/assessment-year.ts';
import type { Score } from '../core/score.ts';
import { numberIn } from '../thai/number-in.ts';
import type { CellBlock } from './cell.ts';
import type { Problem } from './problem.ts';
import { readScore } from './score-cell.ts';
import type { Column, TabLayout } from './tab-layout.ts';
import { readTable, type TableRow } from './table-rows.ts';
import type { TabWrite } from './write-plan.ts';

export const HISTORY_TAB = 'คะแนนย้อนหลัง';

export const historyNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

export type HistoryColumn = 'year' | (typeof historyNumbers)[number] | 'total' | 'level';

const columns: readonly Column<HistoryColumn>[] = [
  { key: 'year', heading: 'ปีงบประมาณ', synonyms: ['ปี', 'ปีงบประมาณ พ.ศ.'], width: 100, format: 'whole' },
  ...historyNumbers.map(
    (number): Column<HistoryColumn> => ({
      key: number,
      heading: number,
      synonyms: [`ตัวชี้วัดที่ ${number}`],
      width: 64,
      format: 'score',
    }),
  ),
  { key: 'total', heading: 'คะแนนภาพรวม', synonyms: ['คะแนนรวม'], width: 110, format: 'score' },
  { key: 'level', heading: 'ระดับ', synonyms: ['ระดับผลการประเมิน'], width: 140, format: 'text' },
];

export const historyLayout: TabLayout<HistoryColumn> = {
  columns,
  note: 'กรอกผลที่ประกาศของปีก่อน ๆ ปีละหนึ่งแถว กรอกเฉพาะช่องที่มีข้อมูลได้',
};

export const newHistoryTab = (): TabWrite => ({
  kind: 'tab',
  tab: HISTORY_TAB,
  layout: historyLayout,
  cells: [columns.map(({ heading }) => heading)],
  inBackground: true,
});

export interface HistoryRow {
  readonly fiscalYear: number;
  /** Indicators 1–10 in order. */
  readonly scores: readonly (Score | undefined)[];
  readonly total: Score | undefined;
  /** Empty where none is typed. */
  readonly level: string;
  /** Where a value stands; `number` from 1. */
  readonly scoreCell: (number: number) => string;
  readonly totalCell: string;
  readonly levelCell: string;
  readonly yearCell: string;
}

export interface ReadHistory {
  readonly years: readonly HistoryRow[];
  readonly problems: readonly Problem[];
}

/** A year that stands twice keeps both rows: what differs between them is for the checks to find. */
export function readHistory(cells: CellBlock): ReadHistory {
  const table = readTable(HISTORY_TAB, historyLayout, cells);
  const problems: Problem[] = [...table.problems];
  const years = table.rows.flatMap((row): readonly HistoryRow[] => {
    const read = (key: HistoryColumn): Score | undefined => {
      const { score, problems: unreadable } = readScore(row.cell(key), row.place(key));
      problems.push(...unreadable);
      return score;
    };
    const scores = historyNumbers.map(read);
    const total = read('total');
    const fiscalYear = numberIn(row.text('year'));
    if (fiscalYear === undefined || !isAssessmentYear(fiscalYear)) {
      problems.push(noYear(row));
      return [];
    }
    return [
      {
        fiscalYear,
        scores,
        total,
        level: row.text('level'),
        scoreCell: (number) => row.place(historyNumbers[number - 1] ?? 'year'),
        totalCell: row.place('total'),
        levelCell: row.place('level'),
        yearCell: row.place('year'),
      },
    ];
  });
  return { years, problems };
}

const noYear = (row: TableRow<HistoryColumn>): Problem => ({
  severity: 'error',
  message: row.text('year') === '' ? `แถวที่ ${row.row} ไม่มีปีงบประมาณ` : `"${row.text('year')}" ไม่ใช่ปีพุทธศักราช`,
  cell: row.place('year'),
  remedy: 'พิมพ์ปีเป็นตัวเลขสี่หลัก เช่น 2566',
});
