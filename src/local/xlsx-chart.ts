// Charts in an .xlsx. A chart whose data lie on its own tab follows them when rows move or the tab gets another name; any
// other is written back as it was read.
import { type Chart, cloneChart, type SheetChart } from 'hucre';
import { parseRect, type Rect, rectName, splitSheetName } from './a1-notation.ts';
import { type ChartModel, dataOf } from './chart-model.ts';
import type { SheetModel } from './sheet-model.ts';

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

export function chartsFrom(model: SheetModel, charts: readonly Chart[]): readonly ChartModel[] {
  return charts.flatMap((chart, index): readonly ChartModel[] => {
    const { anchor = { from: { row: 0, col: 0 } } } = chart;
    const fromFile = cloneChart(chart, { anchor });
    const { from, to = { row: from.row + 18, col: from.col + 6 } } = anchor;
    const { min, max } = fromFile.axes?.y?.scale ?? {};
    return [
      {
        id: index + 1,
        title: fromFile.title ?? '',
        ranges: rangesOf(fromFile, model),
        headers: 0,
        scale: min === undefined || max === undefined ? undefined : [min, max],
        place: {
          row: from.row + 1,
          column: from.col + 1,
          width: (to.col - from.col) * COLUMN_WIDTH,
          height: (to.row - from.row) * ROW_HEIGHT,
        },
        fromFile,
      },
    ];
  });
}

/** None unless labels and values all lie on the tab. */
function rangesOf({ series }: SheetChart, model: SheetModel): readonly Rect[] {
  const references = [series[0]?.categories, ...series.map(({ values }) => values)];
  const rects = references.flatMap((reference) => rectOf(reference, model) ?? []);
  return rects.length === references.length ? rects : [];
}

function rectOf(reference: string | undefined, model: SheetModel): Rect | undefined {
  const { sheet, cells } = splitSheetName(reference ?? '');
  if (sheet !== undefined && sheet !== model.name) return undefined;
  return parseRect(cells.replaceAll('$', ''), { rows: model.maxRows, columns: model.maxColumns });
}

/** `nameOf` is what a header cell shows. A chart whose cells were all deleted shows nothing and is left out. */
export function fileCharts(model: SheetModel, nameOf: (row: number, column: number) => string): SheetChart[] {
  const shown = model.charts.filter(({ ranges, fromFile }) => ranges.length > 0 || fromFile);
  return shown.map((chart) => {
    const [labels, ...values] = chart.ranges;
    const made = (chart.fromFile as SheetChart | undefined) ?? newFileChart(chart);
    if (!labels) return made;
    const series = values.map((rect, index) => ({
      ...made.series[index],
      ...(chart.headers > 0 && { name: nameOf(rect.row, rect.column) }),
      values: referenceTo(model, dataOf(chart, rect)),
      categories: referenceTo(model, dataOf(chart, labels)),
    }));
    return { ...made, series };
  });
}

const absolute = (rect: Rect): string => rectName(rect).replaceAll(/[A-Z]+|\d+/g, '$$$&');

const referenceTo = ({ name }: SheetModel, rect: Rect): string => `'${name.replaceAll("'", "''")}'!${absolute(rect)}`;

/** Sheets puts the first bar on top, spreadsheet files the last. */
function newFileChart({ title, scale, place: { row, column, width, height } }: ChartModel): SheetChart {
  return {
    type: 'bar',
    title,
    series: [],
    legend: false,
    anchor: {
      from: { row: row - 1, col: column - 1 },
      to: { row: row - 1 + Math.round(height / ROW_HEIGHT), col: column - 1 + Math.round(width / COLUMN_WIDTH) },
    },
    axes: { x: { reverse: true }, ...(scale && { y: { scale: { min: scale[0], max: scale[1] } } }) },
  };
}
