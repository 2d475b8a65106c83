// EmbeddedChart and its builders, as far as a bar chart over ranges of its own tab: what else a builder can be asked for
// is refused by name.
import type { Rect } from './a1-notation.ts';
import type { ChartModel } from './chart-model.ts';
import { emulate } from './emulated-object.ts';
import { placeOf } from './handles.ts';
import { rangeOver } from './range.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';
import type { SheetModel } from './sheet-model.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const charts = new WeakMap<object, ChartModel>();

/** What an EmbeddedChart stands for. */
export function chartOf(chart: object): ChartModel {
  const found = charts.get(chart);
  if (!found)
    throw new ScriptException("The parameters don't match the method signature: an EmbeddedChart is expected.");
  return found;
}

export function chartOver(run: Run, sheet: SheetModel, chart: ChartModel): Chart {
  const self = emulate<Chart>(run, 'EmbeddedChart', {
    other: {
      getChartId: () => chart.id,
      getNumHeaders: () => chart.headers,
      getRanges: () => chart.ranges.map((rect) => rangeOver(run, { sheet, rect })),
    },
  });
  charts.set(self, chart);
  return self;
}

/** Google's default size, in pixels. */
const usualSize = { width: 600, height: 371 };

export function newChart(run: Run, sheet: SheetModel): Builder {
  let chart: Omit<ChartModel, 'place'> = { id: 0, title: '', ranges: [], headers: 0, scale: undefined };
  let corner: { readonly row: number; readonly column: number } | undefined;
  let size = usualSize;
  const builder: Builder = emulate<Builder>(run, 'EmbeddedChartBuilder', {
    other: {
      addRange: (range: Range) => {
        chart = { ...chart, ranges: [...chart.ranges, rectOn(sheet, range)] };
        return builder;
      },
      setNumHeaders: (headers: number) => {
        chart = { ...chart, headers };
        return builder;
      },
      setOption: (option: string, value: unknown) => {
        if (option === 'width' || option === 'height') size = { ...size, [option]: Number(value) };
        else if (option !== 'legend.position' || value !== 'none')
          throw new NotEmulated(`EmbeddedChartBuilder.setOption(${option}, …)`);
        return builder;
      },
      setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
        if (offsetX !== 0 || offsetY !== 0) throw new NotEmulated('EmbeddedChartBuilder.setPosition with offsets');
        if (row < 1 || column < 1 || row > sheet.maxRows || column > sheet.maxColumns)
          throw new ScriptException('The chart is out of bounds of the sheet.');
        corner = { row, column };
        return builder;
      },
      asBarChart: () => bars,
    },
  });
  const bars: BarBuilder = emulate<BarBuilder>(run, 'EmbeddedBarChartBuilder', {
    other: {
      setTitle: (title: string) => {
        chart = { ...chart, title };
        return bars;
      },
      setRange: (from: number, to: number) => {
        chart = { ...chart, scale: [from, to] };
        return bars;
      },
      build: () => {
        if (!corner) throw new NotEmulated('a chart without setPosition');
        if (chart.ranges.length < 2) throw new NotEmulated('a chart of fewer than two ranges');
        return chartOver(run, sheet, { ...chart, place: { ...corner, ...size } });
      },
    },
  });
  return builder;
}

function rectOn(sheet: SheetModel, range: Range): Rect {
  const place = placeOf(range);
  if (place.sheet !== sheet) throw new NotEmulated('EmbeddedChartBuilder.addRange of another tab');
  return place.rect;
}
