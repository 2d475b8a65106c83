// How times grow with the rows: the exponent of the power that fits them, 1 where twice the rows take twice as long.
import { ITA_SCORE } from '../../src/functions/ita-score.ts';
import { readText } from '../../src/import/read-results.ts';
import { weakPointsIn } from '../../src/workbook/weak-point-tab.ts';
import { cellsOfPlan, mergedPlan, planOfPoints, rowsOfPlan, rules, weakPointCells } from './many-rows.ts';
import { type Limits, medianTime } from './measure.ts';

const sizes = [10, 100, 1_000, 10_000] as const;

/** Below it, what does not depend on the rows outweighs them, and the fit would tell less growth than there is. */
const SMALLEST_FITTED = 100;

export const fittedSizes: readonly number[] = sizes.filter((rows) => rows >= SMALLEST_FITTED);

/** In proportion to the rows, with room for sorting and for what the machine does: 2 would be every row with every other. */
const GROWTH_BUDGET = 1.3;

export interface Growth extends Limits {
  readonly what: string;
  /** Medians in milliseconds, by size. */
  readonly times: readonly { readonly rows: number; readonly ms: number }[];
  readonly exponent: number;
}

/** Answers the work over so many rows, all that goes before it done. */
type Prepare = (rows: number) => () => unknown;

const scoreRow = [90.78, 89.83, 87.53, 88.25, 90.04, 92.07, 92.79, 89.49, 85, 100];

const pageOf = (lines: number): string =>
  Array.from({ length: lines }, (_, line) => {
    const { number, name } = rules.indicators[line % rules.indicators.length] ?? { number: 1, name: '' };
    return `${number}\t${name}\t${(50 + (line % 50)).toFixed(2)}`;
  }).join('\n');

const works: readonly (readonly [what: string, prepare: Prepare])[] = [
  [
    'ITA_SCORE over agencies',
    (rows) => {
      const scores = Array.from({ length: rows }, () => scoreRow);
      return () => ITA_SCORE(scores, rules.fiscalYear);
    },
  ],
  [
    'weak points read from their tab and made into a plan',
    (rows) => {
      const cells = weakPointCells(rows);
      return () => planOfPoints(weakPointsIn(cells, rules).points);
    },
  ],
  [
    'a plan tab brought up to date, every row changed',
    (rows) => {
      const generated = rowsOfPlan(rows);
      const cells = cellsOfPlan(generated);
      return () => mergedPlan(cells, generated);
    },
  ],
  [
    'lines of a pasted page read',
    (rows) => {
      const text = pageOf(rows);
      return () => readText(text);
    },
  ],
];

export const growths = (): readonly Growth[] =>
  works.map(([what, prepare]) => {
    const times = sizes.map((rows) => ({ rows, ms: medianTime(prepare(rows)) }));
    const exponent = exponentOf(times.filter(({ rows }) => fittedSizes.includes(rows)));
    return { what, times, exponent, budget: GROWTH_BUDGET };
  });

/** Slope of the least squares through the logarithms. */
function exponentOf(times: Growth['times']): number {
  const points = times.map(({ rows, ms }) => ({ x: Math.log(rows), y: Math.log(ms) }));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
