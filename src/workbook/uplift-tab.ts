// `ยกระดับตัวชี้วัด <ปี>`: all ten indicators with how each is to be raised and how far that has come. The follow-up by activity
// has it as its second part.
import { type FollowUpStatus, statusIn, statusLabels } from '../core/follow-up-status.ts';
import type { Uplift } from '../core/follow-up-uplift.ts';
import { pointsOf } from '../core/score.ts';
import { type CellBlock, cellName, textOf } from './cell.ts';
import { type GeneratedRow, type ReadTab, readGeneratedTab } from './generated-tab.ts';
import { writeLines } from './numbered-lines.ts';
import type { TabLayout } from './tab-layout.ts';

/** The plan year in ASCII digits; another year's tab is never touched. */
export const upliftTabName = (planYear: number): string => `ยกระดับตัวชี้วัด ${planYear}`;

export type UpliftColumn = 'instrument' | 'indicator' | 'guidance' | 'owners' | 'period' | 'progress' | 'status';

/** Columns that the officer fills in: what stands there is never generated. */
export const reportedUpliftColumns: readonly UpliftColumn[] = ['progress', 'status'];

export const upliftLayout = (units: readonly string[] = []): TabLayout<UpliftColumn> => ({
  columns: [
    { key: 'instrument', heading: 'เครื่องมือ', width: 80, format: 'text' },
    { key: 'indicator', heading: 'ตัวชี้วัด', width: 200, format: 'text' },
    { key: 'guidance', heading: 'แนวทางในการยกระดับการประเมิน', width: 360, format: 'text' },
    { key: 'owners', heading: 'ผู้รับผิดชอบ', width: 150, format: 'text', choices: { values: units, strict: false } },
    { key: 'period', heading: 'ระยะเวลา', width: 130, format: 'text' },
    { key: 'progress', heading: 'ความก้าวหน้าผลการดำเนินการ', width: 320, format: 'text' },
    { key: 'status', heading: 'สถานะ', width: 140, format: 'text', choices: { values: statusLabels, strict: true } },
  ],
  note: 'กรอกความก้าวหน้าและสถานะของแต่ละตัวชี้วัด รายงานพิมพ์สถานะเป็นช่องทำเครื่องหมาย และไม่พิมพ์ช่องที่ยังไม่ระบุ',
});

/** `baseYear` is the year before the plan's. The id is no measure's, so that either row can be asked back alone. */
export const rowOfUplift = (uplift: Uplift, baseYear: number): GeneratedRow<UpliftColumn> => ({
  id: `${baseYear}/uplift/${uplift.indicator.number}`,
  fields: {
    instrument: uplift.instrument,
    indicator: titleOf(uplift),
    guidance: uplift.guidance,
    owners: writeLines(uplift.owners),
    period: uplift.period,
    progress: '',
    status: '',
  },
  unseen: { indicator: [String(uplift.indicator.number)] },
});

/** `ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ คะแนน 91.46` */
const titleOf = ({ indicator: { number, name }, score }: Uplift): string =>
  `ตัวชี้วัดที่ ${number} ${name}${score === undefined ? '' : ` คะแนน ${pointsOf(score).toFixed(2)}`}`;

export interface UpliftRow {
  /** From 1. */
  readonly row: number;
  readonly status: FollowUpStatus | undefined;
  readonly text: (key: UpliftColumn) => string;
  /** Where a cell stands; column A where its heading is missing. */
  readonly place: (key: UpliftColumn) => string;
}

export interface ReadUplift extends Pick<ReadTab<UpliftColumn>, 'problems'> {
  /** Rows in use, marked ones left out. */
  readonly rows: readonly UpliftRow[];
}

export function readUplift(tab: string, cells: CellBlock): ReadUplift {
  const { rows, columns, problems } = readGeneratedTab(tab, upliftLayout(), cells);
  return {
    problems,
    rows: rows.map(({ row, fields }) => {
      const text = (key: UpliftColumn): string => textOf(fields[key]);
      return { row, status: statusIn(text('status')), text, place: (key) => cellName(tab, row, columns[key] ?? 1) };
    }),
  };
}
