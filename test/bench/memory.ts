// What a long plan keeps on the heap once garbage is gone: its rows, its tab's cells, and the merge with all its writes.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cellsOfPlan, mergedPlan, rowsOfPlan } from './many-rows.ts';

const ROWS = 10_000;
const BYTES_PER_MEGABYTE = 1024 * 1024;

export interface Memory {
  readonly rows: number;
  readonly what: string;
  readonly megabytes: number;
  readonly bytesPerRow: number;
}

export function memoryOfPlan(): readonly Memory[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const rows = rowsOfPlan(ROWS);
  const cells = cellsOfPlan(rows);
  const built = used() - before;
  const merge = mergedPlan(cells, rows);
  const merged = used() - before;
  if (merge.writes.length === 0) throw new Error('the merge has nothing to write');
  return [
    memory('a plan and the cells of its tab', built),
    memory('the same and its merge, every row changed', merged),
  ];
}

const memory = (what: string, bytes: number): Memory => ({
  rows: ROWS,
  what,
  megabytes: bytes / BYTES_PER_MEGABYTE,
  bytesPerRow: bytes / ROWS,
});
