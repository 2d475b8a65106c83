// Scores with what the headings of their table, their row and their sentence say of them.

import { grouped } from './grouped.ts';
import { type HeadedRow, headedRows } from './headed-rows.ts';
import type { Heading } from './headings.ts';
import type { Mention, Subject } from './mention.ts';
import type { Page, PrintedCell, PrintedRow } from './page.ts';
import type { PrintedScore } from './score-numbers.ts';
import { type ScoreYears, scoreYears } from './score-years.ts';
import type { PrintedYear } from './years.ts';

export interface HeadedScore extends PrintedScore, ScoreYears {
  readonly isUnderScores: boolean;
  readonly part?: 1 | 2;
  /** Where its table runs across. */
  readonly subject?: Subject;
}

export interface HeadedPage {
  readonly scores: readonly HeadedScore[];
  readonly headingRows: ReadonlySet<PrintedRow>;
  /** Rows that are no headings themselves. */
  readonly rows: readonly HeadedRow[];
}

/** Scores in columns that hold something else are left out. */
export function headedScores(
  page: Page,
  scores: readonly PrintedScore[],
  labels: ReadonlyMap<PrintedCell, Mention>,
  years: readonly PrintedYear[],
): HeadedPage {
  const scoresIn = grouped(scores, ({ cell }) => cell);
  const yearsOf = scoreYears(page, scores, years);
  const rows = headedRows(page, scoresIn, labels);
  const data = rows.filter(({ isHeading }) => !isHeading);
  return {
    headingRows: new Set(rows.filter(({ isHeading }) => isHeading).map(({ row }) => row)),
    rows: data,
    scores: data.flatMap(({ row, headings, shift }) =>
      row.cells.flatMap((cell) =>
        (scoresIn.get(cell) ?? []).flatMap((score) => {
          const heading = score.isAlone ? headings[cell.column + shift] : undefined;
          return headedScore(score, heading, yearsOf(score, row, heading?.year));
        }),
      ),
    ),
  };
}

const headedScore = (score: PrintedScore, heading: Heading | undefined, years: ScoreYears): readonly HeadedScore[] =>
  heading?.holds === 'none' || heading?.holds === 'indicators'
    ? []
    : [
        {
          ...score,
          ...years,
          isUnderScores: heading?.holds === 'scores',
          ...(heading?.part !== undefined && { part: heading.part }),
          ...(heading?.subject !== undefined && { subject: heading.subject }),
        },
      ];
