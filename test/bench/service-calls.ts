// Service calls of the commands beside their budgets, as the local host counts them: the same on every machine.
import type { Host } from '../../src/local/host.ts';
import {
  aroundOwnRows,
  callBudgets,
  done,
  hostsByStage,
  rereads,
  withOtherScores,
  withOwnPoints,
  writes,
} from '../app/call-budgets.ts';
import { rowsOfYear } from './scoring.ts';

/** Reads, writes and calls of Drive. */
type Counts = readonly [reads: number, writes: number, drive: number];

export interface CountedCalls {
  readonly what: string;
  readonly counted: Counts;
  readonly allowed: Counts;
}

const countsOf = ({ calls }: Host): Counts => [calls.read, calls.write, calls.drive];

export async function countedCalls(): Promise<readonly CountedCalls[]> {
  const hosts = await hostsByStage();
  return [
    cellFunction(hosts.empty.fork()),
    ...callBudgets.map(({ what, stage, method, args, ...allowed }) => ({
      what,
      counted: countsOf(done(hosts[stage].fork(), method, args)),
      allowed: [allowed.reads, allowed.writes, allowed.drive] as const,
    })),
    ...[10, 1_000].flatMap((rows) => withRows(hosts.analysed.fork(), rows)),
  ];
}

function cellFunction(host: Host): CountedCalls {
  host.customFunction('ITA_SCORE', [rowsOfYear, 2565]);
  const { read, write, drive, other } = host.calls;
  return {
    what: `ITA_SCORE over ${rowsOfYear.length} rows, any service`,
    counted: [read, write, drive + other],
    allowed: [0, 0, 0],
  };
}

function withRows(host: Host, rows: number): readonly CountedCalls[] {
  withOwnPoints(host, rows);
  const counted = (what: string, method: string, reads: number, writes: number): CountedCalls => ({
    what: `${what}, ${rows} weak points typed in`,
    counted: countsOf(done(host, method)),
    allowed: [reads, writes, 0],
  });
  const made = [
    counted('generatePlan, first time', 'generatePlan', 7, writes.ofNewTab),
    counted('generateFollowUp, first time: two tabs', 'generateFollowUp', 6, 2 * writes.ofNewTab),
  ];
  withOtherScores(host);
  return [
    ...made,
    counted('analyse, scores changed', 'analyse', 7 + rereads, writes.ofRewrittenTab + aroundOwnRows),
    counted('generatePlan, scores changed', 'generatePlan', 8 + rereads, writes.ofRewrittenTab),
    counted(
      'generateFollowUp, scores changed: two tabs',
      'generateFollowUp',
      8 + 2 * rereads,
      2 * writes.ofRewrittenTab - writes.ofJournal,
    ),
  ];
}

export const isWithin = ({ counted, allowed }: CountedCalls): boolean =>
  counted.every((count, index) => count <= (allowed[index] ?? 0));
