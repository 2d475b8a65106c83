// The scoring functions of the bundle beside the loop written by hand, over every public body assessed in a year.
import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';
import { COLUMNS, scoreByHand } from './hand-written.ts';
import { type Comparison, mediansOf } from './measure.ts';

/** Public bodies assessed in 2565. */
const AGENCIES = 8303;

export const rowsOfYear = Array.from({ length: AGENCIES }, (_, row) =>
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

export async function scoring(): Promise<Comparison> {
  const { ITA_SCORE, ITA_GRADE } = await bundledFunctions();
  const byHand = { totals: new Float64Array(AGENCIES), levels: new Array<string>(AGENCIES).fill('') };
  const points = Float64Array.from(rowsOfYear.flat());
  const [ours = Number.NaN, yardstick = Number.NaN] = mediansOf(
    [() => ITA_GRADE(ITA_SCORE(rowsOfYear, 2565), 2565), () => scoreByHand(points, byHand.totals, byHand.levels)],
    50,
  );
  const totals = ITA_SCORE(rowsOfYear, 2565);
  const levels = ITA_GRADE(totals, 2565);
  const differs = totals.findIndex(([total], i) => total !== byHand.totals[i] || levels[i]?.[0] !== byHand.levels[i]);
  if (differs >= 0) throw new Error(`row ${differs} differs from the loop written by hand`);
  return { what: `ITA_SCORE + ITA_GRADE, ${AGENCIES} x ${COLUMNS} / hand-written loop`, ours, yardstick, budget: 5 };
}
