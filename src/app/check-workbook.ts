// Lists everything an officer has to look at before a report is made. Writes nothing.
import type { Problem } from '../workbook/problem.ts';
import { readFollowUpStanding } from './follow-up-summary.ts';
import type { World } from './ports.ts';
import { readFindings } from './read-findings.ts';

export function checkWorkbook(world: World): { readonly findings: readonly Problem[] } {
  const { read, findings } = readFindings(world.book);
  const followUp = read.settings && readFollowUpStanding(world, read.settings);
  return { findings: [...findings, ...(followUp?.findings ?? [])] };
}
