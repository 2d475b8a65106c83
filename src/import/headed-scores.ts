// Scores with what the headings of their table, their row and their sentence say of them.

import { grouped } from './grouped.ts';
import { type HeadedRow, headedRows } from './headed-rows.ts';
import type { Heading } from './headings.ts';
import { isMeasure } from './measure-words.ts';
import type { Mention, Subject } from './mention.ts';
import { cellAt, type Page, type PrintedCell, type PrintedRow } from './page.ts';
import type { PrintedScore } from './score-numbers.ts';
import type { PrintedYear } from './years.ts';

export interface HeadedScore extends PrintedScore {
  readonly isUnderScores: boolean;
  /** The year over its column, before it in its row or before it in its sentence. */
  readonly year?: number;
  /** Where the year stands, if in its sentence. */
  readonly yearPlace?: number;
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
  const lonely = lonelyYears(page, years);
  const inSentences = sentenceYears(page, scores, years);
  const rows = headedRows(page, scoresIn, labels);
  const data = rows.filter(({ isHeading }) => !isHeading);
  return {
    headingRows: new Set(rows.filter(({ isHeading }) => isHeading).map(({ row }) => row)),
    rows: data,
    scores: data.flatMap(({ row, headings, shift }) => {
      const yearCell = row.cells.find((cell) => lonely.has(cell));
      return row.cells.flatMap((cell) =>
        (scoresIn.get(cell) ?? []).flatMap((score) => {
          const heading = score.isAlone ? headings[cell.column + shift] : undefined;
          const isAfterYear = score.isAlone && yearCell !== undefined && yearCell.column < cell.column;
          const year = heading?.year ?? (isAfterYear ? lonely.get(yearCell) : undefined);
          return headedScore(score, heading, year === undefined ? inSentences.get(score) : { year });
        }),
      );
    }),
  };
}

const headedScore = (
  score: PrintedScore,
  heading: Heading | undefined,
  year: Pick<HeadedScore, 'year' | 'yearPlace'> | undefined,
): readonly HeadedScore[] =>
  heading?.holds === 'none' || heading?.holds === 'indicators'
    ? []
    : [
        {
          ...score,
          ...year,
          isUnderScores: heading?.holds === 'scores',
          ...(heading?.part !== undefined && { part: heading.part }),
          ...(heading?.subject !== undefined && { subject: heading.subject }),
        },
      ];

/** Years that have a cell to themselves. */
const lonelyYears = (page: Page, years: readonly PrintedYear[]): ReadonlyMap<PrintedCell, number> =>
  new Map(
    years.flatMap(({ year, start }) => {
      const cell = cellAt(page, start);
      return isMeasure(cell.text) ? [[cell, year] as const] : [];
    }),
  );

/** How far a year in a sentence reaches. */
const YEAR_REACH = 60;

/** The year before a score in its sentence, with no other score in between. */
function sentenceYears(
  page: Page,
  scores: readonly PrintedScore[],
  years: readonly PrintedYear[],
): ReadonlyMap<PrintedScore, { readonly year: number; readonly yearPlace: number }> {
  const found = new Map<PrintedScore, { year: number; yearPlace: number }>();
  let next = 0;
  for (const [i, score] of scores.entries()) {
    while ((years[next]?.end ?? Number.POSITIVE_INFINITY) <= score.start) next++;
    const before = years[next - 1];
    if (!before || before.start < (scores[i - 1]?.end ?? 0) || score.start - before.end > YEAR_REACH) continue;
    if (/\t|\n\n/.test(page.text.slice(before.end, score.start))) continue;
    found.set(score, { year: before.year, yearPlace: before.start });
  }
  return found;
}
