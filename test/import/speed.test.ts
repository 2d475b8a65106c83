import { describe, expect, it } from 'vitest';
import { readText } from '../../src/import/read-results.ts';
import { analysisReport, instrumentReport } from './printed-reports.ts';

const LENGTH = 200_000;
const LONGEST_MS = 1000;
/** The machine may be busy with other tests: the best of a few readings counts. */
const TRIES = 3;

/** Processor time, which waiting for other processes does not lengthen. */
function msFor(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const filledWith = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

describe('a text of 200 KB is read within a second', () => {
  it.each([
    ['reports', `${analysisReport}\n${instrumentReport}\n`],
    ['one line of names and scores', 'การใช้อำนาจ 12.34 '],
    ['one row of names and scores', 'การใช้อำนาจ\t12.34\t'],
    ['a name and a score on a line each', 'การใช้อำนาจ\n12.34\n'],
    ['headings alone', 'คะแนน\tตัวชี้วัด\n'],
    ['scores alone', '12.34 '],
    ['ids', 'O12 i7 12.34 '],
    ['years', 'ปี 2567 '],
    ['agencies', 'เทศบาลตำบลนา '],
    ['levels', 'ระดับ A '],
    ['unfinished marks', '<td &nbsp'],
    ['digits', '1'],
    ['blank lines', '\n'],
    ['beginnings of names', 'การใช้'],
  ])('of %s', (_, part) => {
    const text = filledWith(part);
    expect(Math.min(...Array.from({ length: TRIES }, () => msFor(() => readText(text))))).toBeLessThan(LONGEST_MS);
  });
});
