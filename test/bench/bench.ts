// The budgets of the architecture, as ratios in one run. Prints a table and ends with status 1 where one is exceeded.

import { readFile } from 'node:fs/promises';
import { runInContext, Script } from 'node:vm';
import { COLUMNS, scoreByHand } from './hand-written.ts';
import { type Comparison, mediansOf } from './measure.ts';
import { filling } from './report-fill.ts';
import { loaded, scriptsIn, zodMini } from './script-load.ts';

/** Public bodies assessed in 2565. */
const AGENCIES = 8303;

const rows = Array.from({ length: AGENCIES }, (_, row) =>
  Array.from({ length: COLUMNS }, (_, i) => ((row * 7919 + i * 104729) % 10001) / 100),
);

interface CellFunctions {
  readonly ITA_SCORE: (scores: unknown, fiscalYear: number) => readonly (readonly [number])[];
  readonly ITA_GRADE: (totals: unknown, fiscalYear: number) => readonly (readonly [string])[];
}

/** The bundle in this realm: in a context of its own Node intercepts every look-up of \`Math\`, which no other host does. */
async function bundledFunctions(): Promise<CellFunctions> {
  const source = await readFile('dist/main.js', 'utf8');
  return new Script(`(() => { ${source}\nreturn { ITA_SCORE, ITA_GRADE }; })()`).runInThisContext() as CellFunctions;
}

async function scoring(): Promise<Comparison> {
  const { ITA_SCORE, ITA_GRADE } = await bundledFunctions();
  const byHand = { totals: new Float64Array(AGENCIES), levels: new Array<string>(AGENCIES).fill('') };
  const points = Float64Array.from(rows.flat());
  const [ours = Number.NaN, yardstick = Number.NaN] = mediansOf(
    [
      { name: 'bundle', run: () => ITA_GRADE(ITA_SCORE(rows, 2565), 2565) },
      { name: 'by hand', run: () => scoreByHand(points, byHand.totals, byHand.levels) },
    ],
    50,
  );
  const totals = ITA_SCORE(rows, 2565);
  const levels = ITA_GRADE(totals, 2565);
  const differs = totals.findIndex(([total], i) => total !== byHand.totals[i] || levels[i]?.[0] !== byHand.levels[i]);
  if (differs >= 0) throw new Error(`row ${differs} differs from the loop written by hand`);
  return { what: `ITA_SCORE + ITA_GRADE, ${AGENCIES} x ${COLUMNS} / hand-written loop`, ours, yardstick, budget: 5 };
}

async function loading(): Promise<readonly Comparison[]> {
  const zod = await zodMini();
  const main = await readFile('dist/main.js', 'utf8');
  const all = await scriptsIn('dist');
  const grade = (sources: readonly string[]) => () => {
    if (runInContext('ITA_GRADE(91.22, 2565)', loaded(sources)) !== 'A') throw new Error('ITA_GRADE is wrong');
  };
  const [whole = Number.NaN, alone = Number.NaN, yardstick = Number.NaN] = mediansOf(
    [
      { name: 'all scripts', run: grade(all) },
      { name: 'main.js', run: grade([main]) },
      { name: 'zod/mini', run: () => loaded([zod]) },
    ],
    40,
  );
  return [
    { what: 'all scripts until ITA_GRADE answers / zod/mini', ours: whole, yardstick, budget: 4 },
    { what: 'main.js until ITA_GRADE answers / zod/mini', ours: alone, yardstick, budget: 4 },
  ];
}

const shown = ({ what, ours, yardstick, budget }: Comparison): string => {
  const ratio = ours / yardstick;
  const verdict = ratio <= budget ? 'within' : 'EXCEEDED';
  return `${what.padEnd(58)} ${ours.toFixed(2).padStart(8)} ms ${yardstick.toFixed(2).padStart(8)} ms ${ratio.toFixed(2).padStart(6)} x  (budget ${budget} x, ${verdict})`;
};

const comparisons = [await scoring(), ...(await loading()), await filling()];
process.stdout.write(`${comparisons.map(shown).join('\n')}\n`);
process.exitCode = comparisons.every(({ ours, yardstick, budget }) => ours <= budget * yardstick) ? 0 : 1;
