// What a report prints besides the results themselves: the words and scores of questions and items, and the years before.
import type { AssessmentRecords } from '../checks/assessment.ts';
import { pointsOf } from '../core/score.ts';
import type { ReportData } from '../report/report-data.ts';

/** A year without a total is left out. */
export const reportDetailsOf = ({
  questions,
  items,
  years,
}: Pick<AssessmentRecords, 'questions' | 'items' | 'years'>): Required<Pick<ReportData, 'items' | 'history'>> => ({
  items: [
    ...questions.map(({ id, question, score }) => ({ id, text: question, score })),
    ...items.map(({ id, name, score }) => ({ id, text: name, score })),
  ],
  history: years.flatMap(({ fiscalYear, total }) =>
    total === undefined ? [] : [{ fiscalYear, total: pointsOf(total) }],
  ),
});
