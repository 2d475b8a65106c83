// A tab as data to show: what every cell holds, shows and looks like.
import { rectName } from './a1-notation.ts';
import type { BookModel } from './book-model.ts';
import { type CellFormat, isError, plainFormat } from './cell.ts';
import { contentSize } from './cell-writes.ts';
import { type ChartView, chartView } from './chart-view.ts';
import { displayText } from './display-text.ts';
import type { FormulaEngine } from './formula-engine.ts';
import { scriptValue } from './range-values.ts';
import type { SheetModel } from './sheet-model.ts';

export interface CellView {
  /** The text shown. */
  readonly text: string;
  /** '' or the formula with its `=`. */
  readonly formula: string;
  /** What a formula's error says when it is pointed at. */
  readonly problem: string;
  readonly note: string;
  readonly format: CellFormat;
  /** The values of a dropdown, or none. */
  readonly choices: readonly string[];
  /** Whether a checkbox is ticked; null for a cell without one. */
  readonly ticked: boolean | null;
}

export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Row by row from A1 to the last cell with content, a note, a colour or a border. */
  readonly cells: readonly (readonly CellView[])[];
  /** In A1 notation. */
  readonly merges: readonly string[];
  /** Pixels, where somebody set them, by position from 1. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly charts: readonly ChartView[];
}

export function sheetView(model: SheetModel, engine: FormulaEngine): SheetView {
  let { rows, columns } = contentSize(engine, model);
  for (const [row, column, { note, format, validation }] of model.written()) {
    const isSeen =
      validation?.criteria === 'CHECKBOX' ||
      note !== '' ||
      format.background !== plainFormat.background ||
      Object.keys(format.borders).length > 0;
    if (!isSeen) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  const sizes = (axis: 'row' | 'column') =>
    Object.fromEntries(
      model.linesOf(axis).flatMap(([at, { size }]) => (size === undefined ? [] : [[at, size] as const])),
    );
  const hidden = (axis: 'row' | 'column') =>
    model
      .linesOf(axis)
      .filter(([, line]) => line.hidden)
      .map(([at]) => at);
  return {
    name: model.name,
    hidden: model.hidden,
    tabColor: model.tabColor,
    frozenRows: model.frozenRows,
    frozenColumns: model.frozenColumns,
    cells: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => cellView(model, engine, r + 1, c + 1)),
    ),
    merges: model.merges.map(rectName),
    columnWidths: sizes('column'),
    rowHeights: sizes('row'),
    hiddenColumns: hidden('column'),
    hiddenRows: hidden('row'),
    charts: model.charts.flatMap((chart) => chartView(chart, model, engine) ?? []),
  };
}

function cellView(model: SheetModel, engine: FormulaEngine, row: number, column: number): CellView {
  const { formula, note, format, validation } = model.cell(row, column);
  const value = engine.valueAt(model, row, column);
  return {
    text: displayText(value, format.numberFormat),
    formula,
    problem: isError(value) ? value.message : '',
    note,
    format,
    choices: validation?.criteria === 'VALUE_IN_LIST' ? (validation.args[0] as readonly string[]) : [],
    ticked: validation?.criteria === 'CHECKBOX' ? value === (validation.args[0] ?? true) : null,
  };
}

/** What scripts would read of a tab, from A1 to its last content. */
export function valuesOf(
  book: BookModel,
  model: SheetModel,
  engine: FormulaEngine,
): (string | number | boolean | Date)[][] {
  const { rows, columns } = contentSize(engine, model);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      scriptValue(engine.valueAt(model, r + 1, c + 1), model.cell(r + 1, c + 1), book.zone),
    ),
  );
}
