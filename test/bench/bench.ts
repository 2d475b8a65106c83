// The budgets of the architecture in one run, with growth and memory. Prints the milliseconds, writes docs/performance.md
// and ends with status 1 where a budget is exceeded further than was decided.
import { writeFile } from 'node:fs/promises';
import { type Growth, growths } from './growth.ts';
import { type Comparison, type Limits, ratioOf, verdictOf } from './measure.ts';
import { type Memory, memoryOfPlan } from './memory.ts';
import { performancePage } from './performance-page.ts';
import { projectSizes, type Size } from './project-size.ts';
import { filling } from './report-fill.ts';
import { scoring } from './scoring.ts';
import { loading } from './script-load.ts';
import { type CountedCalls, countedCalls, isWithin } from './service-calls.ts';

const line = (what: string, measured: string, verdict: string): string =>
  `${what.padEnd(68)} ${measured}${verdict === '' ? '' : `  (${verdict})`}`;

const judged = (value: number, limits: Limits): string =>
  limits.budget === undefined ? '' : `budget ${limits.budget}, ${verdictOf(value, limits)}`;

const milliseconds = (value: number): string => `${value.toFixed(2).padStart(8)} ms`;

const comparisonLine = (one: Comparison): string =>
  line(
    one.what,
    `${milliseconds(one.ours)} ${milliseconds(one.yardstick)} ${ratioOf(one).toFixed(2).padStart(6)} x`,
    judged(ratioOf(one), one),
  );

const growthLine = (one: Growth): string =>
  line(
    one.what,
    one.times.map(({ rows, ms }) => `${rows}: ${ms.toFixed(3)} ms`).join(', '),
    `exponent ${one.exponent.toFixed(2)}, ${judged(one.exponent, one)}`,
  );

const memoryLine = ({ what, rows, megabytes }: Memory): string =>
  line(`${what}, ${rows} rows`, `${megabytes.toFixed(1)} MB`, '');

const sizeLine = (one: Size): string => line(one.what, `${one.kilobytes.toFixed(0)} KB`, judged(one.kilobytes, one));

const callsLine = (one: CountedCalls): string =>
  line(
    one.what,
    one.counted.map((count, index) => `${count} of ${one.allowed[index]}`).join(', '),
    `reads, writes, Drive: ${isWithin(one) ? 'within' : 'EXCEEDED'}`,
  );

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

// First, while nothing else is on the heap that could be freed meanwhile.
const memories = memoryOfPlan();
const comparisons = [await scoring(), ...(await loading()), await filling()];
say(comparisons.map(comparisonLine));
const sizes = await projectSizes();
say(sizes.map(sizeLine));
const calls = await countedCalls();
say(calls.map(callsLine));
const grown = growths();
say([...grown.map(growthLine), ...memories.map(memoryLine)]);
await writeFile('docs/performance.md', performancePage({ comparisons, sizes, calls, growths: grown, memories }));
say(['docs/performance.md is written']);
const exceeded = [
  ...comparisons.map((one) => verdictOf(ratioOf(one), one)),
  ...sizes.map((one) => verdictOf(one.kilobytes, one)),
  ...grown.map((one) => verdictOf(one.exponent, one)),
].includes('EXCEEDED');
process.exitCode = exceeded || !calls.every(isWithin) ? 1 : 0;
