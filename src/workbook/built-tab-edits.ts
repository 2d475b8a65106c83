// What somebody changed in a tab that a command built: a tab with any edit is not taken away again.
import { type Cell, type CellBlock, cellAt, cellName, textOf } from './cell.ts';
import { type KeptCell, keptAt } from './kept-cell.ts';
import type { TabWrite } from './write-plan.ts';

const isFormula = (write: TabWrite, column: number, cell: Cell): boolean =>
  write.layout.columns[column]?.format !== 'text' && String(cell).startsWith('=');

export const hasFormulas = (write: TabWrite): boolean =>
  write.cells.some((row) => row.some((cell, column) => isFormula(write, column, cell)));

const withoutBlanks = (formula: string): string => formula.replace(/\s/g, '');

/** Cells of a built tab that hold something else than was written: another value, or no longer the formula. */
export function editedSince(
  write: TabWrite,
  now: CellBlock,
  formulas: readonly (readonly string[])[],
): readonly KeptCell[] {
  const height = Math.max(write.cells.length, now.length);
  const edited: KeptCell[] = [];
  for (let row = 0; row < height; row++) {
    const width = Math.max(write.cells[row]?.length ?? 0, now[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const written = cellAt(write.cells, row, column);
      const formula = formulas[row]?.[column] ?? '';
      const same = isFormula(write, column, written)
        ? withoutBlanks(formula) === withoutBlanks(String(written))
        : formula === '' && textOf(written) === textOf(cellAt(now, row, column));
      if (!same) edited.push(keptAt(write.tab, row + 1, column + 1, cellAt(now, row, column)));
    }
  }
  return edited;
}

/** Notes that somebody put on a built tab; the tab's own stands on its first heading. */
export const notesSince = (write: TabWrite, notes: readonly (readonly string[])[]): readonly KeptCell[] =>
  notes.flatMap((row, index) =>
    row.flatMap((text, column) => {
      const own = index === 0 && column === 0 ? (write.layout.note ?? '') : '';
      return text === own ? [] : [{ cell: cellName(write.tab, index + 1, column + 1), text }];
    }),
  );

/** Charts that somebody added to a built tab, beside the tab's own. A copy has those of its original, however many. */
export const chartsSince = (write: TabWrite, count: number): readonly KeptCell[] =>
  write.copyOf === undefined && count > (write.chart ? 1 : 0)
    ? [{ cell: cellName(write.tab, 1, 1), text: 'แผนภูมิที่เพิ่มเอง' }]
    : [];
