// What the tabs of questions and of OIT items have in common: rows known by their id, each with a score.

import type { Score } from '../core/score.ts';
import type { CellBlock } from './cell.ts';
import type { Problem } from './problem.ts';
import { readScore } from './score-cell.ts';
import type { TabLayout } from './tab-layout.ts';
import { readTable, type TableRow } from './table-rows.ts';

export interface ItemRow<Key extends string> {
  readonly row: TableRow<Key>;
  readonly id: string;
  /** Undefined while blank or unreadable. */
  readonly score: Score | undefined;
}

export interface ReadItems<Key extends string> {
  readonly rows: readonly ItemRow<Key>[];
  readonly problems: readonly Problem[];
}

/** What the ids of a tab are. */
export interface ItemIds {
  /** The id that a text means; undefined where it means none of the year's. */
  readonly idIn: (text: string) => string | undefined;
  /** `ข้อคำถามของปีงบประมาณ 2567` */
  readonly list: string;
  readonly remedy: string;
}

/** Rows without an id are passed over unless they have a score. Of an id that stands twice the first counts. */
export function readItemRows<Key extends string>(
  tab: string,
  layout: TabLayout<Key | 'id' | 'score'>,
  cells: CellBlock,
  { idIn, list, remedy }: ItemIds,
): ReadItems<Key | 'id' | 'score'> {
  const table = readTable(tab, layout, cells);
  const problems: Problem[] = [...table.problems];
  const firstRows = new Map<string, number>();
  const report = (row: TableRow<Key | 'id' | 'score'>, message: string, what: string): readonly [] => {
    problems.push({ severity: 'warning', message, cell: row.place('id'), remedy: what });
    return [];
  };
  const rows = table.rows.flatMap((row): readonly ItemRow<Key | 'id' | 'score'>[] => {
    const { score, problems: unreadable } = readScore(row.cell('score'), row.place('score'));
    problems.push(...unreadable);
    const typed = row.text('id');
    const id = idIn(typed);
    if (id === undefined && typed !== '') return report(row, `ไม่พบข้อ "${typed}" ใน${list} จึงไม่นำมาตรวจสอบ`, remedy);
    if (id === undefined)
      return score === undefined ? [] : report(row, `แถวที่ ${row.row} มีคะแนนแต่ไม่มีเลขข้อ จึงไม่นำมาตรวจสอบ`, remedy);
    const first = firstRows.get(id);
    if (first !== undefined)
      return report(
        row,
        `ข้อ ${id} ปรากฏสองแถว คือแถวที่ ${first} และแถวที่ ${row.row}`,
        `ลบแถวที่ซ้ำออกให้เหลือแถวเดียว ระหว่างนี้ใช้คะแนนในแถวที่ ${first}`,
      );
    firstRows.set(id, row.row);
    return [{ row, id, score }];
  });
  return { rows, problems };
}
