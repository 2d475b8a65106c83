// The page of measurements as Markdown. It shows what a machine has little part in, rounded, so that measuring again changes
// little; milliseconds are printed by the command only.
import { fittedSizes, type Growth } from './growth.ts';
import { type Comparison, type Limits, ratioOf, verdictOf } from './measure.ts';
import type { Memory } from './memory.ts';
import type { Size } from './project-size.ts';
import { type CountedCalls, isWithin } from './service-calls.ts';

export interface Measurements {
  readonly comparisons: readonly Comparison[];
  readonly sizes: readonly Size[];
  readonly calls: readonly CountedCalls[];
  readonly growths: readonly Growth[];
  readonly memories: readonly Memory[];
}

export const performancePage = ({ comparisons, sizes, calls, growths, memories }: Measurements): string =>
  `# Performance

Made by \`npm run bench\`, which ends with status 1 where a budget is exceeded further than was decided. Do not edit: run it
again.

## Times of the processor, as ratios of medians in one run

${tableOf(
  ['What', 'Ratio', 'Budget', ''],
  comparisons.map((one) => [one.what, ratioOf(one).toFixed(1), ...judged(ratioOf(one), one)]),
)}

\`zod/mini\` is loaded with one small schema, as a bundler leaves it: 37 KB. V8 scans every file of the project before a cell's
function runs, also the commands, which a cell never runs: that is what exceeds the budget. Why it stays is said in
[the decisions](decisions.md).

## Sizes

${tableOf(
  ['What', 'KB', 'Budget', ''],
  sizes.map((one) => [one.what, one.kilobytes.toFixed(0), ...judged(one.kilobytes, one)]),
)}

## Service calls, counted by the local host

Counted / allowed. Beyond what the architecture says, a tab that is rewritten is read once more, a rectangle around typed cells
takes two calls, and rows typed by the officer part what is written into one rectangle more: see [the decisions](decisions.md).
A thousand rows take the calls that ten take, and one more for each sheet that is too short (a new one has 1,000 rows) and for
the hidden storage where the journal's entry is wider than it. Opening the sidebar calls \`state\` once, as a test holds.

${tableOf(
  ['Command', 'Reads', 'Writes', 'Drive', ''],
  calls.map((one) => [
    one.what,
    ...one.counted.map((count, index) => `${count} / ${one.allowed[index]}`),
    isWithin(one) ? 'within' : '**EXCEEDED**',
  ]),
)}

## Growth with the rows

The exponent of the power that fits the medians at ${listed(fittedSizes)} rows: 1 where twice the rows take twice as long. Ten
rows are timed and printed too but not fitted: there what does not depend on the rows outweighs them, and the exponent would
tell less growth than there is.

${tableOf(
  ['What', 'Exponent', 'Budget', ''],
  growths.map((one) => [one.what, one.exponent.toFixed(1), ...judged(one.exponent, one)]),
)}

## Memory

On the heap once garbage is gone.

${tableOf(
  ['What', 'Rows', 'Megabytes', 'Bytes a row'],
  memories.map(({ what, rows, megabytes, bytesPerRow }) => [
    what,
    rows.toLocaleString('en'),
    megabytes.toFixed(0),
    (Math.round(bytesPerRow / 100) * 100).toLocaleString('en'),
  ]),
)}
`;

const listed = (numbers: readonly number[]): string =>
  new Intl.ListFormat('en').format(numbers.map((number) => number.toLocaleString('en')));

const judged = (value: number, limits: Limits): readonly [budget: string, verdict: string] => {
  const verdict = verdictOf(value, limits);
  return [String(limits.budget ?? ''), verdict === 'within' ? verdict : verdict === '' ? '' : `**${verdict}**`];
};

const tableOf = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
