// Which cells are selected, and where the keys lead: pure positions, over the lines that the grid shows.
import type { Rect } from '../../a1-notation.ts';
import type { GridLines } from './grid-lines.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The block between the cell where it began, which takes what is typed, and the one it was drawn to. */
export interface Selection {
  readonly active: Place;
  readonly far: Place;
}

export const single = (place: Place): Selection => ({ active: place, far: place });

export const spanOf = ({ row, column, rows, columns }: Rect): Selection => ({
  active: { row, column },
  far: { row: row + rows - 1, column: column + columns - 1 },
});

export function rectOf({ active, far }: Selection): Rect {
  return {
    row: Math.min(active.row, far.row),
    column: Math.min(active.column, far.column),
    rows: Math.abs(active.row - far.row) + 1,
    columns: Math.abs(active.column - far.column) + 1,
  };
}

/** What the grid knows of its cells. */
export interface Ground {
  readonly lines: GridLines;
  /** False for cells that a merge covers. */
  readonly isShown: (place: Place) => boolean;
  readonly isBlank: (place: Place) => boolean;
  /** The last row and column with content, at least 1. */
  readonly end: Place;
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** As many lines on as the step says, past hidden ones and covered cells; stays within the grid. */
export function stepped(from: Place, { rows, columns }: Step, ground: Ground): Place {
  const way = { rows: Math.sign(rows), columns: Math.sign(columns) };
  let place = from;
  for (let left = Math.max(Math.abs(rows), Math.abs(columns)); left > 0; left--) {
    const next = neighbour(place, way, ground);
    if (!next) break;
    place = next;
  }
  return place;
}

/** As Ctrl and an arrow: to the last filled cell of this run, or over blanks to the next one, or to the edge. */
export function jumped(from: Place, way: Step, ground: Ground): Place {
  let place = neighbour(from, way, ground);
  if (!place) return from;
  const runsOn = !ground.isBlank(from) && !ground.isBlank(place);
  for (let next = neighbour(place, way, ground); next; next = neighbour(place, way, ground)) {
    if (runsOn ? ground.isBlank(next) : !ground.isBlank(place)) break;
    place = next;
  }
  return place;
}

function neighbour(from: Place, way: Step, { lines, isShown }: Ground): Place | undefined {
  const columns = lines.columns.map(({ position }) => position);
  let place: Place = from;
  do {
    const row = way.rows === 0 ? place.row : next(lines.rows, place.row, way.rows);
    const column = way.columns === 0 ? place.column : next(columns, place.column, way.columns);
    if (row === undefined || column === undefined) return undefined;
    place = { row, column };
  } while (!isShown(place));
  return place;
}

function next(positions: readonly number[], from: number, way: number): number | undefined {
  return way > 0 ? positions.find((at) => at > from) : positions.findLast((at) => at < from);
}
