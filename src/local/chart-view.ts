// A chart of a tab as data to draw: the texts and numbers that its cells show now.
import { cellsOf } from './a1-notation.ts';
import { type ChartModel, dataOf } from './chart-model.ts';
import { displayText } from './display-text.ts';
import type { FormulaEngine } from './formula-engine.ts';
import type { SheetModel } from './sheet-model.ts';

export interface ChartView {
  readonly title: string;
  readonly bars: readonly {
    readonly label: string;
    /** As the cell shows it. */
    readonly text: string;
    /** Null where the cell holds no number. */
    readonly value: number | null;
  }[];
  readonly scale: readonly [from: number, to: number];
  readonly place: ChartModel['place'];
}

/** The first series of bars; undefined where the chart's data are not on the tab. */
export function chartView(chart: ChartModel, model: SheetModel, engine: FormulaEngine): ChartView | undefined {
  const [labels, values] = chart.ranges.map((range) => [...cellsOf(dataOf(chart, range))]);
  if (!labels || !values) return undefined;
  const textAt = ([row, column]: readonly [number, number]): string =>
    displayText(engine.valueAt(model, row, column), model.cell(row, column).format.numberFormat);
  const bars = values.map((place, index) => {
    const value = engine.valueAt(model, ...place);
    const label = labels[index];
    return {
      label: label ? textAt(label) : '',
      text: textAt(place),
      value: typeof value === 'number' ? value : null,
    };
  });
  const highest = Math.max(...bars.map(({ value }) => value ?? 0));
  return { title: chart.title, bars, scale: chart.scale ?? [0, highest], place: chart.place };
}
