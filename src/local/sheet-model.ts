// One tab of the workbook as plain data: cells, sizes, hidden rows and columns, merges, protections. It knows no Google and no file.
import { cellsOf, contains, overlap, type Rect } from './a1-notation.ts';
import { blankCell, type Cell, hasContent } from './cell.ts';
import type { ChartModel } from './chart-model.ts';
import type { Axis } from './formula-references.ts';
import { movedRect } from './moved-rect.ts';

/** What a row or a column is besides its cells; sizes in pixels. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface ProtectedArea {
  readonly rect?: Rect;
  readonly description: string;
  /** Whether the person who runs the script may edit it. */
  readonly editable: boolean;
  readonly warningOnly: boolean;
}

export class SheetModel {
  readonly id: number;
  name: string;
  hidden = false;
  tabColor = '';
  frozenRows = 0;
  frozenColumns = 0;
  maxRows = 1000;
  maxColumns = 26;
  merges: readonly Rect[] = [];
  protections: readonly ProtectedArea[] = [];
  charts: readonly ChartModel[] = [];
  /** What an .xlsx held that no service here can change: it is written back as it was. */
  untouched: object = {};
  private rows: Cell[][] = [];
  private extent: { readonly rows: number; readonly columns: number } | undefined;
  private edition: object = {};
  private formulaList: readonly (readonly [row: number, column: number, formula: string])[] | undefined;
  private lines: Record<Axis, Line[]> = { row: [], column: [] };
  private readonly noteChange: (sheet: SheetModel, rect: Rect) => void;

  constructor(id: number, name: string, noteChange: (sheet: SheetModel, rect: Rect) => void) {
    this.id = id;
    this.name = name;
    this.noteChange = noteChange;
  }

  cell(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? blankCell;
  }

  /** Stands for the cells as they are now: after any change it is another object, and copies share it. */
  get cellsEdition(): object {
    return this.edition;
  }

  private noteCells(): void {
    this.extent = undefined;
    this.edition = {};
    this.formulaList = undefined;
  }

  /** Replaces parts of a cell. */
  put(row: number, column: number, part: Partial<Cell>): void {
    const before = this.cell(row, column);
    const after = { ...before, ...part };
    this.rows[row] ??= [];
    const cells = this.rows[row];
    cells[column] = after;
    this.noteCells();
    if (before.value !== after.value || before.formula !== after.formula || before.format !== after.format) {
      this.noteChange(this, { row, column, rows: 1, columns: 1 });
    }
  }

  /** Every cell that was ever written, row by row. */
  *written(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (let row = 0; row < this.rows.length; row++) {
      const cells = this.rows[row] ?? [];
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** Every formula, row by row: few of the cells have one. */
  formulas(): readonly (readonly [row: number, column: number, formula: string])[] {
    this.formulaList ??= [...this.written()].flatMap(([row, column, { formula }]) =>
      formula ? [[row, column, formula] as const] : [],
    );
    return this.formulaList;
  }

  /** The last row and column with content, 0 and 0 on a blank sheet. */
  contentSize(): { readonly rows: number; readonly columns: number } {
    this.extent ??= this.measured();
    return this.extent;
  }

  private measured(): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    for (const [row, column, cell] of this.written()) {
      if (!hasContent(cell)) continue;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
    return { rows, columns };
  }

  line(axis: Axis, position: number): Line {
    return this.lines[axis][position] ?? {};
  }

  putLine(axis: Axis, position: number, part: Line): void {
    this.lines[axis][position] = { ...this.line(axis, position), ...part };
  }

  linesOf(axis: Axis): readonly (readonly [position: number, line: Line])[] {
    return [...this.lines[axis].entries()].filter((entry): entry is [number, Line] => entry[1] !== undefined);
  }

  /** Puts in lines before `at`; the new ones take the format of the line given. */
  insert(axis: Axis, at: number, count: number, like: number): void {
    this.noteCells();
    const fresh = Array.from({ length: count });
    if (axis === 'row') {
      pad(this.rows, at);
      this.rows.splice(at, 0, ...fresh.map(() => formatsOf(this.rows[like] ?? [])));
      this.maxRows += count;
    } else {
      for (const cells of this.rows.filter(Boolean)) {
        pad(cells, at);
        cells.splice(at, 0, ...fresh.map(() => formatOnly(cells[like])));
      }
      this.maxColumns += count;
    }
    const lines = this.lines[axis];
    pad(lines, at);
    lines.splice(at, 0, ...fresh.map(() => ({ ...lines[like], hidden: false })));
    this.moveRects(axis, at, count);
  }

  remove(axis: Axis, at: number, count: number): void {
    this.noteCells();
    if (axis === 'row') {
      this.rows.splice(at, count);
      this.maxRows -= count;
      this.frozenRows -= frozenWithin(this.frozenRows, at, count);
    } else {
      for (const cells of this.rows.filter(Boolean)) cells.splice(at, count);
      this.maxColumns -= count;
      this.frozenColumns -= frozenWithin(this.frozenColumns, at, count);
    }
    this.lines[axis].splice(at, count);
    this.moveRects(axis, at, -count);
  }

  /** Takes lines out and puts them in again, formats and sizes with them, before the line that is now at `before`. */
  move(axis: Axis, at: number, count: number, before: number): void {
    this.noteCells();
    const target = before > at ? before - count : before;
    const lists: unknown[][] = axis === 'row' ? [this.rows] : this.rows.filter(Boolean);
    for (const list of [...lists, this.lines[axis]]) {
      pad(list, Math.max(at + count, before));
      const taken = Array.from({ length: count }, (_, i) => list[at + i]);
      list.splice(at, count);
      list.splice(target, 0, ...taken);
    }
  }

  private moveRects(axis: Axis, at: number, count: number): void {
    this.merges = this.merges
      .flatMap((rect) => movedRect(rect, axis, at, count) ?? [])
      .filter((r) => r.rows * r.columns > 1);
    this.charts = this.charts.map((chart) => {
      const ranges = chart.ranges.flatMap((rect) => movedRect(rect, axis, at, count) ?? []);
      return { ...chart, ranges: ranges.length === chart.ranges.length ? ranges : [] };
    });
    this.protections = this.protections.flatMap((area) => {
      if (!area.rect) return area;
      const rect = movedRect(area.rect, axis, at, count);
      return rect ? { ...area, rect } : [];
    });
  }

  mergesIn(rect: Rect): readonly Rect[] {
    return this.merges.filter((merge) => overlap(merge, rect));
  }

  /** Whether a cell lies in a merge without being its top left corner. */
  isCovered(row: number, column: number): boolean {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.merges.some((m) => contains(m, cell) && (m.row !== row || m.column !== column));
  }

  merge(rect: Rect): void {
    this.merges = [...this.merges.filter((merge) => !contains(rect, merge)), rect];
    for (const [row, column] of cellsOf(rect)) {
      if (row !== rect.row || column !== rect.column) this.put(row, column, { value: '', formula: '', link: '' });
    }
  }

  copyFrom(other: SheetModel): void {
    const { hidden, tabColor, frozenRows, frozenColumns, maxRows, maxColumns, merges, protections, charts, untouched } =
      other;
    Object.assign(this, {
      hidden,
      tabColor,
      frozenRows,
      frozenColumns,
      maxRows,
      maxColumns,
      merges,
      protections,
      charts,
      untouched,
    });
    this.rows = other.rows.map((cells) => cells?.slice());
    this.extent = other.extent;
    this.edition = other.edition;
    this.formulaList = other.formulaList;
    this.lines = { row: other.lines.row.slice(), column: other.lines.column.slice() };
  }
}

/** Splicing past a list's end would put things too near. */
function pad(list: unknown[], length: number): void {
  if (list.length < length) list.length = length;
}

function formatsOf(cells: readonly (Cell | undefined)[]): Cell[] {
  return cells.map((cell) => formatOnly(cell));
}

function formatOnly(cell: Cell | undefined): Cell {
  return cell ? { ...blankCell, format: cell.format, validation: cell.validation } : blankCell;
}

function frozenWithin(frozen: number, at: number, count: number): number {
  return Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
}
