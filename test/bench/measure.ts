// Medians of many runs in one process, warmed, the contenders taking turns: only their ratio is meant, since the
// milliseconds belong to the machine.

const WARM_UP = 5;

export interface Limits {
  /** As the architecture states it; what has none is only told. */
  readonly budget?: number;
  /** How far a budget may be exceeded where docs/decisions.md says why. */
  readonly tolerated?: number;
}

export interface Comparison extends Limits {
  readonly what: string;
  readonly ours: number;
  readonly yardstick: number;
}

export const ratioOf = ({ ours, yardstick }: Comparison): number => ours / yardstick;

export type Verdict = 'within' | 'exceeded, as decided' | 'EXCEEDED' | '';

export function verdictOf(value: number, { budget, tolerated }: Limits): Verdict {
  if (budget === undefined) return '';
  if (value <= budget) return 'within';
  return value <= (tolerated ?? budget) ? 'exceeded, as decided' : 'EXCEEDED';
}

/** Medians in milliseconds, in the order of the contenders. */
export function mediansOf(contenders: readonly (() => unknown)[], rounds: number): readonly number[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < WARM_UP + rounds; round++)
    contenders.forEach((run, i) => {
      const elapsed = millisecondsOf(run);
      if (round >= WARM_UP) times[i]?.push(elapsed);
    });
  return times.map(medianOf);
}

/** Of the processor, not of the clock: what else a machine does meanwhile is no part of it. */
function millisecondsOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const WARM_UP_MS = 300;
const LONGEST_MS = 2_000;
const SHORTEST_SAMPLE_MS = 2;
const FEWEST = 5;
const MOST = 50;

/** Median in milliseconds of as many samples as fit into two seconds, once the code is warm; a short run is one of many in its sample. */
export function medianTime(run: () => unknown): number {
  let warmRuns = 0;
  const warmUp = millisecondsOf(() => {
    for (const start = performance.now(); warmRuns === 0 || performance.now() - start < WARM_UP_MS; warmRuns++) run();
  });
  const runs = Math.ceil((SHORTEST_SAMPLE_MS * warmRuns) / warmUp);
  const times: number[] = [];
  for (let spent = 0; times.length < FEWEST || (times.length < MOST && spent < LONGEST_MS); ) {
    const elapsed = millisecondsOf(() => {
      for (let i = 0; i < runs; i++) run();
    });
    times.push(elapsed / runs);
    spent += elapsed;
  }
  return medianOf(times);
}
