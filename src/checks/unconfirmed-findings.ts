// What the results rest on that is not confirmed, said at the row of the rules tab where the officer can confirm it.

import { unconfirmedIn } from '../core/contradictions.ts';
import type { JudgedFact } from '../core/finding.ts';
import { sentenceOf } from '../core/finding-sentence.ts';
import { ruleRowGroupsOf } from '../core/rule-rows.ts';
import type { Problem } from '../workbook/problem.ts';
import type { AssessmentRecords } from './assessment.ts';

export function unconfirmedFindings(records: AssessmentRecords): readonly Problem[] {
  const { rules, ruleCell } = records;
  const rows = ruleRowGroupsOf(rules).flatMap((group) => group.rows);
  return unconfirmedIn(rules, judgedFacts(records)).map((finding) => {
    const key = rows.find(({ fact }) => fact === finding.what)?.key;
    const cell = (key !== undefined && ruleCell?.(key)) || '';
    return { severity: finding.severity, cell, ...sentenceOf(finding) };
  });
}

/** Weights and levels always; lists and groupings where scores of questions or items are held against them. */
function judgedFacts({ questions, items, rules }: AssessmentRecords): readonly JudgedFact[] {
  const isScored = (instrument: string): boolean => {
    const indicators = rules.instruments.find(({ id }) => id === instrument)?.indicators ?? [];
    return questions.some(({ indicator, score }) => score !== undefined && indicators.includes(indicator));
  };
  return [
    'weights',
    'levels',
    ...(isScored('IIT') ? (['iitQuestions'] as const) : []),
    ...(isScored('EIT') ? (['eitQuestions'] as const) : []),
    ...(items.some(({ score }) => score !== undefined) ? (['oitGrouping'] as const) : []),
  ];
}
