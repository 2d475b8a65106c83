// `แผนมาตรการ <ปี>` in the format `รายมาตรการ`: one row for each block of measures, one line for each list entry.
import type { MeasureBlock } from '../core/measure-block.ts';
import { textOf } from './cell.ts';
import type { GeneratedRow, SheetRow } from './generated-tab.ts';
import { readLines, writeLines } from './numbered-lines.ts';
import type { TabLayout } from './tab-layout.ts';

/** The plan year in ASCII digits; another year's tab is never touched. */
export const planTabName = (planYear: number): string => `แผนมาตรการ ${planYear}`;

export type PlanColumn = 'measures' | 'steps' | 'owners' | 'period' | 'monitoring' | 'deadlines';

export const planLayout = (units: readonly string[]): TabLayout<PlanColumn> => ({
  columns: [
    { key: 'measures', heading: 'มาตรการ/แนวทาง', width: 240, format: 'text' },
    { key: 'steps', heading: 'วิธีการดำเนินการ', width: 360, format: 'text' },
    { key: 'owners', heading: 'ผู้รับผิดชอบ', width: 160, format: 'text', choices: { values: units, strict: false } },
    { key: 'period', heading: 'ระยะเวลาดำเนินการ', width: 140, format: 'text' },
    { key: 'monitoring', heading: 'การติดตามประเมินผล', width: 240, format: 'text' },
    { key: 'deadlines', heading: 'กำหนดเสร็จ (วันที่)', width: 110, format: 'text', optional: true },
  ],
  note: 'แถวเหล่านี้จัดทำจากข้อบกพร่องและจุดอ่อน แก้ไขข้อความได้ รายงานจะใช้ข้อความตามที่แก้',
});

export const rowOfBlock = (block: MeasureBlock): GeneratedRow<PlanColumn> => ({
  id: block.id,
  fields: {
    measures: writeLines(block.measures),
    steps: writeLines(block.steps),
    owners: writeLines(block.owners),
    period: block.period,
    monitoring: writeLines(block.monitoring),
    deadlines: block.deadlines.join('\n'),
  },
  unseen: { indicators: block.indicators.map(String), items: block.items, issue: [block.issue] },
});

export const blockOf = ({ id, row, fields, unseen }: SheetRow<PlanColumn>): MeasureBlock => ({
  id: id || `row/${row}`,
  indicators: (unseen.indicators ?? []).map(Number),
  items: unseen.items ?? [],
  issue: unseen.issue?.[0] ?? '',
  measures: readLines(textOf(fields.measures)),
  steps: readLines(textOf(fields.steps)),
  owners: readLines(textOf(fields.owners)),
  period: textOf(fields.period),
  monitoring: readLines(textOf(fields.monitoring)),
  deadlines: readLines(textOf(fields.deadlines)),
});
