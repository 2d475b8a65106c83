// The columns of `ติดตามผล <ปี>` in its two formats, and how a tab tells which one it is of. What the officer is to report is
// left blank when a row is made: a suggestion would read as something done.
import { statusLabels } from '../core/follow-up-status.ts';
import { type CellBlock, textOf } from './cell.ts';
import { type Column, findColumns, type TabLayout } from './tab-layout.ts';

/** `ผลตามกิจกรรม` has one row for each block of measures, `ผลตามมาตรการ` one for each step of a block. */
export const followUpFormats = ['ผลตามกิจกรรม', 'ผลตามมาตรการ'] as const;
export type FollowUpFormat = (typeof followUpFormats)[number];

export type FollowUpColumn =
  | 'number'
  | 'measures'
  | 'steps'
  | 'period'
  | 'owners'
  | 'result'
  | 'outcome'
  | 'suggestion'
  | 'status'
  | 'deadlines'
  | 'evidence'
  | 'pictures'
  | 'summary';

/** Columns that the officer fills in: what stands there is never generated. */
export const reportedColumns: readonly FollowUpColumn[] = [
  'result',
  'outcome',
  'suggestion',
  'status',
  'evidence',
  'pictures',
];

/** Begins the heading that counts the rows by status; the rest of it changes with them. */
export const SUMMARY_START = 'สรุปสถานะ';

/** Neighbours of one width are set together when a tab is made. */
const WIDE = 260;
const NARROW = 150;

type Columns = readonly Column<FollowUpColumn>[];

const common = (summary: string): Columns => [
  {
    key: 'status',
    heading: 'สถานะ',
    width: NARROW,
    format: 'text',
    choices: { values: statusLabels, strict: true },
  },
  { key: 'deadlines', heading: 'กำหนดเสร็จ (วันที่)', width: NARROW, format: 'text', optional: true },
  { key: 'evidence', heading: 'หลักฐาน (URL)', width: NARROW, format: 'text', optional: true },
  { key: 'pictures', heading: 'ภาพประกอบ', width: NARROW, format: 'text', optional: true },
  { key: 'summary', heading: summary, width: NARROW, format: 'text', optional: true },
];

const columnsOf: Readonly<Record<FollowUpFormat, (units: readonly string[]) => Columns>> = {
  ผลตามกิจกรรม: (units) => [
    { key: 'number', heading: 'ลำดับ', synonyms: ['ที่'], width: 50, format: 'whole', optional: true },
    { key: 'measures', heading: 'มาตรการ/กิจกรรม', width: WIDE, format: 'text' },
    { key: 'steps', heading: 'วิธีดำเนินการ', synonyms: ['วิธีการดำเนินการ'], width: WIDE, format: 'text' },
    {
      key: 'period',
      heading: 'ระยะเวลาในการดำเนินการ',
      synonyms: ['ระยะเวลาดำเนินการ'],
      width: NARROW,
      format: 'text',
    },
    owners(units),
    { key: 'result', heading: 'สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม', width: WIDE, format: 'text' },
    { key: 'outcome', heading: 'ผลลัพธ์หรือความสำเร็จในการดำเนินการ', width: WIDE, format: 'text' },
  ],
  ผลตามมาตรการ: (units) => [
    { key: 'measures', heading: 'มาตรการ/แนวทาง', width: WIDE, format: 'text' },
    { key: 'steps', heading: 'วิธีการดำเนินการ', synonyms: ['วิธีดำเนินการ'], width: WIDE, format: 'text' },
    owners(units),
    { key: 'period', heading: 'ระยะเวลาดำเนินการ', width: NARROW, format: 'text' },
    { key: 'result', heading: 'ผลการดำเนินการ', width: WIDE, format: 'text' },
    { key: 'suggestion', heading: 'ข้อเสนอแนะ', width: WIDE, format: 'text' },
  ],
};

const owners = (units: readonly string[]): Column<FollowUpColumn> => ({
  key: 'owners',
  heading: 'ผู้รับผิดชอบ',
  width: NARROW,
  format: 'text',
  choices: { values: units, strict: false },
});

/** `summary` is the heading of the last column as it stands in the tab, or is to stand there. */
export const followUpLayout = (
  format: FollowUpFormat,
  units: readonly string[] = [],
  summary = SUMMARY_START,
): TabLayout<FollowUpColumn> => ({
  columns: [...columnsOf[format](units), ...common(summary)],
  note: 'แถวเหล่านี้มาจากแผนมาตรการ กรอกผล สถานะ และหลักฐานในแต่ละแถว หากดำเนินการแล้วเสร็จแต่ไม่มีหลักฐาน ให้พิมพ์ ไม่มี ตามด้วยเหตุผล จำนวนแถวตามสถานะอยู่ที่หัวคอลัมน์สุดท้าย',
});

/** Where the heading that counts stands, from 1; undefined where the officer took it away. */
export function summaryColumnIn(cells: CellBlock): number | undefined {
  const index = (cells[0] ?? []).findIndex((heading) => textOf(heading).startsWith(SUMMARY_START));
  return index < 0 ? undefined : index + 1;
}

/** The layout with which an existing tab is read and written. */
export function layoutOfTab(
  format: FollowUpFormat,
  cells: CellBlock,
  units: readonly string[] = [],
): TabLayout<FollowUpColumn> {
  const column = summaryColumnIn(cells);
  return followUpLayout(format, units, column === undefined ? undefined : textOf(cells[0]?.[column - 1]));
}

/** The format that a tab's headings are of: the one of which fewest are missing. */
export function followUpFormatOf(cells: CellBlock): FollowUpFormat {
  const missing = (format: FollowUpFormat): number => findColumns('', followUpLayout(format), cells).problems.length;
  const [first, second] = followUpFormats;
  return missing(second) < missing(first) ? second : first;
}
