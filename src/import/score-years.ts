// The years that stand with a score: over its column, before it in its row or its sentence, or in the caption of its table.

import { grouped } from './grouped.ts';
import { isMeasure } from './measure-words.ts';
import { cellAt, type Page, type PrintedCell, type PrintedRow, rowAt } from './page.ts';
import type { PrintedScore } from './score-numbers.ts';
import type { PrintedYear } from './years.ts';

export interface ScoreYears {
  /** The year over its column, before it in its row or before it in its sentence. */
  readonly year?: number;
  /** Where the year stands, if in its sentence. */
  readonly yearPlace?: number;
  /** The year in the caption over its table: a hint, since a plan is captioned with the year it is made for. */
  readonly captionYear?: number;
}

/** Finds the years of the scores of a page; a year over the column goes before one in the row. */
export function scoreYears(
  page: Page,
  scores: readonly PrintedScore[],
  years: readonly PrintedYear[],
): (score: PrintedScore, row: PrintedRow, columnYear: number | undefined) => ScoreYears {
  const rowYears = yearsInRows(page, years);
  const inSentences = sentenceYears(page, scores, years);
  const captions = captionYears(page, years);
  return (score, row, columnYear) => {
    if (!score.isAlone) return inSentences.get(score) ?? {};
    const inRow = rowYears.get(row);
    const year = columnYear ?? (inRow && inRow.cell.column < score.cell.column ? inRow.year : undefined);
    const captionYear = captions.get(row);
    return {
      ...(year === undefined ? inSentences.get(score) : { year }),
      ...(captionYear !== undefined && { captionYear }),
    };
  };
}

/** The first year of each row that has a cell to itself. */
function yearsInRows(
  page: Page,
  years: readonly PrintedYear[],
): ReadonlyMap<PrintedRow, { readonly year: number; readonly cell: PrintedCell }> {
  const found = new Map<PrintedRow, { year: number; cell: PrintedCell }>();
  for (const { year, start } of years) {
    const [row, cell] = [rowAt(page, start), cellAt(page, start)];
    if (!found.has(row) && isMeasure(cell.text)) found.set(row, { year, cell });
  }
  return found;
}

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

const LONGEST_CAPTION = 160;
/** Rows over which a caption holds, unless another comes. */
const CAPTION_ROWS = 25;
const ABOUT_RESULTS = /ประเมิน|คะแนน|ITA/;
const ABOUT_PLANS = /มาตรการ|แผน|ขับเคลื่อน|แนวทาง|เป้าหมาย/;

/** The year in the last short line about results before each row of a table. */
function captionYears(page: Page, years: readonly PrintedYear[]): ReadonlyMap<PrintedRow, number> {
  const yearsIn = grouped(years, ({ start }) => rowAt(page, start));
  const found = new Map<PrintedRow, number>();
  let last: { readonly year: number; readonly row: number } | undefined;
  for (const [i, row] of page.rows.entries()) {
    const text = page.text.slice(row.start, row.end);
    const named = yearsIn.get(row);
    const isCaption = text.length <= LONGEST_CAPTION && !text.includes('\t') && ABOUT_RESULTS.test(text);
    if (named?.length === 1 && isCaption && !ABOUT_PLANS.test(text))
      last = { year: (named[0] as PrintedYear).year, row: i };
    if (last && i - last.row <= CAPTION_ROWS && text.includes('\t')) found.set(row, last.year);
  }
  return found;
}
