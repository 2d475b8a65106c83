// `แผนมาตรการ <ปี>`: one row for each block of measures, one line for each list entry, in the format that was chosen. Other
// tabs and reports read its blocks and need not know the format.
import type { MeasureBlock } from '../core/measure-block.ts';
import { fiscalYearHalves, monthRange, wholeFiscalYear } from '../thai/period.ts';
import type { CellBlock } from './cell.ts';
import { type ReadTab, readGeneratedTab } from './generated-tab.ts';
import { type PlanFormat, planFormatOf } from './plan-format.ts';
import { blockOfRecord, type PlanKey } from './plan-record.ts';
import { recordOfRow } from './plan-rows.ts';
import type { Choices, TabLayout } from './tab-layout.ts';

/** The plan year in ASCII digits; another year's tab is never touched. */
export const planTabName = (planYear: number): string => `แผนมาตรการ ${planYear}`;

/** Where the plan in another format waits, as the officer left it. */
export const asideName = (tab: string, { name }: PlanFormat): string => `${tab} (${name})`;

/** What the cells of a new tab suggest. */
export interface PlanChoices {
  readonly units: readonly string[];
  readonly planYear: number;
}

export function planLayout({ columns }: PlanFormat, choices?: PlanChoices): TabLayout<PlanKey> {
  const offered = choices ? choicesOf(choices) : {};
  return {
    columns: columns.map((column) => {
      const own = offered[column.key];
      return own ? { ...column, choices: own } : column;
    }),
    note: 'แถวเหล่านี้จัดทำจากข้อบกพร่องและจุดอ่อน แก้ไขข้อความได้ รายงานจะใช้ข้อความตามที่แก้',
  };
}

const choicesOf = ({ units, planYear }: PlanChoices): Partial<Record<PlanKey, Choices>> => ({
  owners: { values: units, strict: false },
  period: {
    values: [wholeFiscalYear(planYear), ...fiscalYearHalves(planYear).map((half) => monthRange(half))],
    strict: false,
  },
});

export interface ReadPlan extends ReadTab<PlanKey> {
  readonly format: PlanFormat;
  readonly blocks: readonly MeasureBlock[];
}

/** A heading that is missing is a problem and its fields read as blank. */
export function readPlan(tab: string, cells: CellBlock): ReadPlan {
  const format = planFormatOf(cells);
  const read = readGeneratedTab(tab, planLayout(format), cells);
  return { ...read, format, blocks: blocksOf(read, format) };
}

/**
 * Rows of one block under several topics are one block, unless they were made to differ: then each text is one, and the one
 * under the first topic has the block's id, however the rows are sorted.
 */
function blocksOf({ rows }: ReadTab<PlanKey>, format: PlanFormat): readonly MeasureBlock[] {
  const said = rows.map((row) => {
    const record = recordOfRow(format, row);
    return { record, rowId: row.id, text: `${record.id} ${JSON.stringify(record.texts)}` };
  });
  const firstOfRecord = firstRowIds(said.map(({ record, rowId }) => [record.id, rowId]));
  const firstOfText = firstRowIds(said.map(({ text, rowId }) => [text, rowId]));
  const told = new Set<string>();
  return said.flatMap(({ record, text }) => {
    if (told.has(text)) return [];
    told.add(text);
    const first = firstOfText.get(text) ?? '';
    return [blockOfRecord(first === firstOfRecord.get(record.id) ? record : { ...record, id: first })];
  });
}

/** The row id that comes first among those of a name. */
function firstRowIds(named: readonly (readonly [name: string, rowId: string])[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [name, rowId] of named) {
    const known = first.get(name);
    if (known === undefined || rowId < known) first.set(name, rowId);
  }
  return first;
}
