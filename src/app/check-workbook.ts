// Lists everything an officer has to look at before a report is made, with the reasons given so far, and what has to be
// chosen first. Writes nothing.

import { type AssessmentRecords, eitPartsOf } from '../checks/assessment.ts';
import { type PrintedResult, printedResultOf, type ResultBasis } from '../core/printed-result.ts';
import { type SettledProblem, settledProblems } from '../workbook/finding-reasons.ts';
import { LOG_TAB } from '../workbook/log-tab.ts';
import { readFollowUpStanding } from './follow-up-summary.ts';
import type { World } from './ports.ts';
import { readFindings } from './read-findings.ts';

export interface CheckedFindings {
  readonly findings: readonly SettledProblem[];
  /** The published and the computed result where the scores do not explain the former; null where there is nothing to choose. */
  readonly dispute: NonNullable<PrintedResult['dispute']> | null;
  /** What was chosen; null until then. */
  readonly basis: ResultBasis | null;
}

export function checkWorkbook(world: World): CheckedFindings {
  const { read, records, findings } = readFindings(world.book);
  const followUp = read.settings && readFollowUpStanding(world, read.settings);
  const found = [...findings, ...(followUp?.findings ?? [])];
  return {
    findings: settledProblems(found, found.length > 0 ? world.book.readTab(LOG_TAB) : undefined),
    dispute: (records && disputeIn(records)) ?? null,
    basis: read.settings?.published.basis ?? null,
  };
}

/** Undefined while a score is missing too. */
function disputeIn({ settings, rules, indicators }: AssessmentRecords): PrintedResult['dispute'] {
  const scores = indicators.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (scores.length < rules.indicators.length) return undefined;
  return printedResultOf(settings.published, { scores, eitParts: eitPartsOf(indicators, rules), rules }, undefined)
    .dispute;
}
