// Medians of many runs in one process, warmed, the contenders taking turns: only their ratio is meant, since the
// milliseconds belong to the machine.

const WARM_UP = 5;

export interface Contender {
  readonly name: string;
  readonly run: () => void;
}

export interface Comparison {
  readonly what: string;
  readonly ours: number;
  readonly yardstick: number;
  readonly budget: number;
}

/** Medians in milliseconds, in the order of the contenders. */
export function mediansOf(contenders: readonly Contender[], rounds: number): readonly number[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < WARM_UP + rounds; round++)
    contenders.forEach(({ run }, i) => {
      const start = process.hrtime.bigint();
      run();
      const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
      if (round >= WARM_UP) times[i]?.push(elapsed);
    });
  return times.map(medianOf);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
