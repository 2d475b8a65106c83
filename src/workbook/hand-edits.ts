// What the officer made of a plan, told whenever it is made: a text that went along into another format is what the record
// says by then, yet it is the officer's still.
import { type CellBlock, cellName, textOf } from './cell.ts';
import type { GeneratedRow } from './generated-tab.ts';
import { readGeneratedTab } from './generated-tab.ts';
import type { KeptEdit } from './merge-tab.ts';
import type { PlanFormat } from './plan-format.ts';
import type { PlanKey } from './plan-record.ts';
import { planLayout } from './plan-tab.ts';

/**
 * Cells that hold another text than `fresh`, a plan in which nobody typed, row by row. Rows of the officer's own and those
 * whose record is gone have no such text.
 */
export function handEdits(
  tab: string,
  format: PlanFormat,
  cells: CellBlock,
  fresh: readonly GeneratedRow<PlanKey>[],
): readonly KeptEdit[] {
  const { standing, columns } = readGeneratedTab(tab, planLayout(format), cells);
  const freshOf = new Map(fresh.map((row) => [row.id, row]));
  return standing.flatMap(({ id, row, fields }) =>
    format.columns.flatMap(({ key }): readonly KeptEdit[] => {
      const [column, generated] = [columns[key], freshOf.get(id)?.fields[key]];
      const text = textOf(fields[key]);
      if (column === undefined || generated === undefined || text === textOf(generated)) return [];
      return [{ cell: cellName(tab, row, column), text, generated: textOf(generated) }];
    }),
  );
}
