// How many random cases a fuzz suite tries. The gate tries few; `ITA_FUZZ=20` tries twenty times as many.
import fc from 'fast-check';

const times = Number(process.env.ITA_FUZZ ?? 1);
export const isThorough = times > 1;

/** What fast-check is told for a suite that tries `few` cases in the gate. A failure prints the case, made as small as it goes. */
export const tried = (few: number) => ({ numRuns: few * times });

const PER_TEST_MS = 100_000;
export const longestMs = PER_TEST_MS * times;

/** Counts cases under a name and says the sums in one line. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  print(suite: string): void {
    const counts = [...this.counts].map(([name, count]) => `${name} ${count}`).join(', ');
    process.stdout.write(`${suite} (seed ${fc.readConfigureGlobal().seed}): ${counts}\n`);
  }
}
