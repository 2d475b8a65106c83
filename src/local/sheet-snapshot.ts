// Everything of a tab that a person could notice, as data to compare before and after.
import { cellName, rectName } from './a1-notation.ts';
import { type Cell, type CellFormat, type CellValue, hasContent, plainFormat, type Validation } from './cell.ts';
import { cellRuns } from './cell-runs.ts';
import { dataOf } from './chart-model.ts';
import type { FormulaEngine } from './formula-engine.ts';
import type { Axis } from './formula-references.ts';
import type { SheetModel } from './sheet-model.ts';

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly frozen: readonly [rows: number, columns: number];
  readonly merges: readonly string[];
  readonly widths: readonly (readonly [column: number, pixels: number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Cells with content or a note, by name. */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** What each chart is called, shows and where it begins. */
  readonly charts: readonly (readonly string[])[];
  /** Formats and validation rules other than the default, by the longest run of equal ones down a column. */
  readonly looks: Readonly<Record<string, Look>>;
}

interface CellContent extends Pick<Cell, 'value' | 'formula' | 'note' | 'link'> {
  /** What a formula gives. */
  readonly shown?: CellValue;
}

interface Look {
  readonly format: CellFormat;
  readonly validation: unknown;
}

export function sheetSnapshot(model: SheetModel, engine: FormulaEngine): SheetSnapshot {
  const cells: Record<string, CellContent> = {};
  for (const [row, column, cell] of model.written()) {
    const { value, formula, note, link } = cell;
    if (!hasContent(cell) && !note) continue;
    const shown = formula ? { shown: engine.valueAt(model, row, column) } : {};
    cells[cellName(row, column)] = { value, formula, note, link, ...shown };
  }
  const hidden = (axis: Axis) => model.linesOf(axis).flatMap(([at, line]) => (line.hidden ? [at] : []));
  return {
    name: model.name,
    hidden: model.hidden,
    frozen: [model.frozenRows, model.frozenColumns],
    merges: model.merges.map(rectName).toSorted(),
    widths: model.linesOf('column').flatMap(([at, { size }]) => (size === undefined ? [] : [[at, size] as const])),
    hiddenColumns: hidden('column'),
    hiddenRows: hidden('row'),
    cells,
    charts: model.charts.map((chart) => [
      chart.title,
      cellName(chart.place.row, chart.place.column),
      ...chart.ranges.map((rect) => rectName(dataOf(chart, rect))),
    ]),
    looks: looksOf(model),
  };
}

function looksOf(model: SheetModel): Readonly<Record<string, Look>> {
  const runs = cellRuns(model, (cell) => {
    const look = lookOf(cell);
    return look === plainLook ? '' : look;
  });
  return Object.fromEntries(
    runs.map(({ rect, cell: { format, validation } }) => [
      rectName(rect),
      { format, validation: validation && plainRule(validation) },
    ]),
  );
}

/** A cell's format and rule as a text. */
export const lookOf = ({ format, validation }: Pick<Cell, 'format' | 'validation'>): string =>
  textOf(format) + textOf(validation);

const texts = new WeakMap<object, string>();

/** A format's or a rule's text, '' where there is none; made once for each object: a tab has thousands of cells and few looks. */
function textOf(part: CellFormat | Validation | null): string {
  if (part === null) return '';
  const known = texts.get(part) ?? JSON.stringify('args' in part ? plainRule(part) : part);
  texts.set(part, known);
  return known;
}

const plainLook = lookOf({ format: plainFormat, validation: null });

/** A rule without the workbook that a range within it drags along. */
function plainRule(rule: Validation): unknown {
  return { ...rule, args: rule.args.map((arg) => (isPlace(arg) ? rectName(arg.rect) : arg)) };
}

function isPlace(arg: unknown): arg is { readonly rect: Parameters<typeof rectName>[0] } {
  return typeof arg === 'object' && arg !== null && 'rect' in arg;
}
