// The fewest rectangles for the cells that a command changes. A rectangle may cover cells that stay the same and are the
// add-on's own, so that their number does not grow with the rows; it never covers a cell of the officer's.
import { type Cell, type CellBlock, sameCell } from './cell.ts';
import type { ColumnFormat } from './tab-layout.ts';
import { type CellWrite, rectangleIn } from './write-plan.ts';

/** Rows and columns of a tab in order; undefined where a cell is not to be touched. */
export type Wishes = readonly (readonly (Cell | undefined)[])[];

/** From 0, ends included. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Writes that make the tab hold all that is wished; none where it does already. `formats` are those of the columns. */
export function placeWrites(
  tab: string,
  cells: CellBlock,
  wishes: Wishes,
  formats: readonly (ColumnFormat | undefined)[],
): readonly CellWrite[] {
  const width = Math.max(0, ...wishes.map((row) => row.length));
  const areas = areasOf(cells, wishes, { top: 0, left: 0, bottom: wishes.length - 1, right: width - 1 });
  return areas.map(({ top, left, bottom, right }) => {
    const write: CellWrite = {
      kind: 'cells',
      tab,
      row: top + 1,
      column: left + 1,
      formats: rangeOf(left, right).map((column) => formats[column] ?? 'text'),
      before: [],
      after: rangeOf(top, bottom).map((row) => rangeOf(left, right).map((column) => wishes[row]?.[column] ?? '')),
    };
    return { ...write, before: rectangleIn(cells, write) };
  });
}

const rangeOf = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Where the officer's cells are in the way, the row or column that is fullest of them is taken out. */
function areasOf(cells: CellBlock, wishes: Wishes, within: Area): readonly Area[] {
  const area = changedIn(cells, wishes, within);
  if (!area) return [];
  const { top, left, bottom, right } = area;
  const isBlocked = (row: number, column: number): boolean => wishes[row]?.[column] === undefined;
  const row = fullest(rangeOf(top, bottom), (candidate) =>
    shareOf(rangeOf(left, right), (column) => isBlocked(candidate, column)),
  );
  if (row.share === 0) return [area];
  const column = fullest(rangeOf(left, right), (candidate) =>
    shareOf(rangeOf(top, bottom), (line) => isBlocked(line, candidate)),
  );
  const parts: readonly Area[] =
    row.share >= column.share && top < bottom
      ? [
          { ...area, bottom: row.line - 1 },
          { ...area, top: row.line, bottom: row.line },
          { ...area, top: row.line + 1 },
        ]
      : [
          { ...area, right: column.line - 1 },
          { ...area, left: column.line, right: column.line },
          { ...area, left: column.line + 1 },
        ];
  return parts.flatMap((part) => areasOf(cells, wishes, part));
}

interface Line {
  readonly line: number;
  readonly share: number;
}

const fullest = (lines: readonly number[], share: (line: number) => number): Line =>
  lines.map((line) => ({ line, share: share(line) })).reduce((best, next) => (next.share > best.share ? next : best));

const shareOf = (positions: readonly number[], isBlocked: (position: number) => boolean): number =>
  positions.filter(isBlocked).length / positions.length;

/** The smallest area that holds every change. */
function changedIn(cells: CellBlock, wishes: Wishes, within: Area): Area | undefined {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      const wish = wishes[row]?.[column];
      if (wish === undefined || sameCell(wish, cells[row]?.[column])) continue;
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area.bottom < 0 ? undefined : area;
}
