// Past years against themselves: each row's total and level against its scores, under that year's own rules.

import { contradictionsIn } from '../core/contradictions.ts';
import type { Finding } from '../core/finding.ts';
import { sentenceOf } from '../core/finding-sentence.ts';
import { ruleSetOf } from '../core/rule-sets/shipped.ts';
import type { HistoryRow } from '../workbook/history-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import type { AssessmentRecords } from './assessment.ts';

/** The assessed year is left to the check of the scores; blanks are no finding, since a past year may be known in part. */
export const historyFindings = ({ years, rules }: AssessmentRecords): readonly Problem[] => [
  ...years.filter(({ fiscalYear }) => fiscalYear !== rules.fiscalYear).flatMap(rowFindings),
  ...repeatedYears(years),
];

function rowFindings(row: HistoryRow): readonly Problem[] {
  const rules = ruleSetOf(row.fiscalYear);
  if (!rules) return [];
  const reported = {
    scores: row.scores.map((score) => (score === undefined ? [] : [score])),
    totals: row.total === undefined ? [] : [row.total],
    level: row.level,
  };
  return contradictionsIn(reported, rules)
    .filter(({ code }) => code !== 'scores-missing')
    .map((finding) => {
      const { message, remedy } = sentenceOf(finding);
      const cell = cellOf(finding, row);
      return { severity: finding.severity, message: `ปีงบประมาณ ${row.fiscalYear}: ${message}`, cell, remedy };
    });
}

function cellOf({ subject }: Finding, row: HistoryRow): string {
  if (subject.kind === 'indicator') return row.scoreCell(subject.indicator);
  return subject.kind === 'level' ? row.levelCell : row.totalCell;
}

const repeatedYears = (years: readonly HistoryRow[]): readonly Problem[] =>
  years.flatMap(({ fiscalYear, yearCell }, index): readonly Problem[] => {
    const first = years.findIndex((year) => year.fiscalYear === fiscalYear);
    if (first === index) return [];
    return [
      {
        severity: 'warning',
        message: `ปีงบประมาณ ${fiscalYear} ปรากฏมากกว่าหนึ่งแถว คือ ${years[first]?.yearCell} และ ${yearCell}`,
        cell: yearCell,
        remedy: 'ลบแถวที่ซ้ำออกให้เหลือแถวเดียว',
      },
    ];
  });
