// What a tab will hold once a command has written: for what is computed from the tab as it is to be.
import type { Cell, CellBlock } from './cell.ts';
import type { Write } from './write-plan.ts';

/** The tab's cells, as read or as made, with the writes in them; other tabs' writes are passed over. */
export function cellsAfter(tab: string, cells: CellBlock | undefined, writes: readonly Write[]): CellBlock {
  const rows: Cell[][] = (cells ?? []).map((row) => [...row]);
  for (const write of writes) {
    if (write.tab !== tab || write.kind === 'rename') continue;
    const { row, column, after } = write.kind === 'cells' ? write : { row: 1, column: 1, after: write.cells };
    after.forEach((values, r) => {
      while (rows.length < row + r) rows.push([]);
      const line = rows[row - 1 + r] ?? [];
      values.forEach((value, c) => {
        while (line.length < column + c) line.push('');
        line[column - 1 + c] = value;
      });
    });
  }
  return rows;
}
