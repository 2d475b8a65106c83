// Scores with what the headings of their table say of them. Headings hold for the rows below until others come, or prose.

import { grouped } from './grouped.ts';
import { acrossHeadings, type Heading, headingsOf, isHeadingRow } from './headings.ts';
import { besidesMeasure } from './measure-words.ts';
import type { Mention, Subject } from './mention.ts';
import { cellAt, filledCells, type Page, type PrintedCell, type PrintedRow } from './page.ts';
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
  readonly questionRows: ReadonlySet<PrintedRow>;
}

/** A line of prose longer than this ends a table. */
const LONGEST_CAPTION = 100;

export function headedScores(
  page: Page,
  scores: readonly PrintedScore[],
  labels: ReadonlyMap<PrintedCell, Mention>,
  years: readonly PrintedYear[],
): HeadedPage {
  const scoresIn = grouped(scores, ({ cell }) => cell);
  const yearIn = lonelyYears(page, years);
  const yearsInSentences = sentenceYears(page, scores, years);
  const headed: HeadedScore[] = [];
  const headingRows = new Set<PrintedRow>();
  const questionRows = new Set<PrintedRow>();
  let headings: readonly Heading[] = [];
  let over: PrintedRow[] = [];
  let width = 0;
  for (const row of page.rows) {
    const cells = filledCells(row);
    const rowScores = row.cells.flatMap((cell) => scoresIn.get(cell) ?? []);
    const isTable = cells.length > 1;
    const across = isTable ? acrossHeadings(row, (cell) => labels.get(cell)) : undefined;
    const isAcross = across !== undefined && rowScores.every(({ isWhole }) => isWhole);
    if (
      isAcross ||
      (isTable &&
        isHeadingRow(
          row,
          rowScores.some(({ isAlone }) => isAlone),
        ))
    ) {
      headingRows.add(row);
      over = isAcross ? [] : [...over, row];
      headings = across ?? headingsOf(over);
      continue;
    }
    over = [];
    if (!isTable && (cells[0]?.text.length ?? 0) > LONGEST_CAPTION) headings = [];
    const isCut = width > 0 && width < headings.length && width + row.cells.length - 1 <= headings.length;
    const shift = isTable && isCut && !/^\d/.test(row.cells[0]?.text ?? '') ? width - 1 : 0;
    width = isTable ? row.cells.length + shift : 0;
    if (isTable && headings.some(({ holds }) => holds === 'questions')) questionRows.add(row);
    const yearBefore = ({ column }: PrintedCell) =>
      row.cells
        .slice(0, column)
        .map((cell) => yearIn.get(cell))
        .find((year) => year !== undefined);
    for (const score of rowScores) {
      const heading = score.isAlone ? headings[score.cell.column + shift] : undefined;
      if (heading?.holds === 'none') continue;
      const year = heading?.year ?? (score.isAlone ? yearBefore(score.cell) : undefined);
      headed.push({
        ...score,
        isUnderScores: heading?.holds === 'scores',
        ...(year === undefined ? yearsInSentences.get(score) : { year }),
        ...(heading?.part !== undefined && { part: heading.part }),
        ...(heading?.subject !== undefined && { subject: heading.subject }),
      });
    }
  }
  return { scores: headed, headingRows, questionRows };
}

/** Years that have a cell to themselves. */
const lonelyYears = (page: Page, years: readonly PrintedYear[]): ReadonlyMap<PrintedCell, number> =>
  new Map(
    years.flatMap(({ year, start }) => {
      const cell = cellAt(page, start);
      return besidesMeasure(cell.text) === '' ? [[cell, year] as const] : [];
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
  scores.forEach((score, i) => {
    while ((years[next]?.end ?? Number.POSITIVE_INFINITY) <= score.start) next++;
    const before = years[next - 1];
    if (!before || before.start < (scores[i - 1]?.end ?? 0) || score.start - before.end > YEAR_REACH) return;
    if (/\t|\n\n/.test(page.text.slice(before.end, score.start))) return;
    found.set(score, { year: before.year, yearPlace: before.start });
  });
  return found;
}
