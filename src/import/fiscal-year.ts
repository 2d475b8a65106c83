// Which year's results a text prints. A plan names the year it is made for more often than the one that was assessed, so the
// years that stand with scores count first, and of a history the latest.

import { hasSureYear } from './candidates.ts';
import { grouped } from './grouped.ts';
import { indicatorOf } from './mention.ts';
import { lastIndexFrom, type Page, rowAt } from './page.ts';
import type { PairedScore } from './runs.ts';
import type { PrintedYear } from './years.ts';

/** How far before a total its year may stand in the paragraph. */
const REACH = 300;
const ABOUT_RESULTS = /ประเมิน|คะแนน|ITA/;

/** Years that a text may be about, the likeliest first; none where it names none. */
export function likelyYears(
  page: Page,
  pairs: readonly PairedScore[],
  years: readonly PrintedYear[],
): readonly PrintedYear[] {
  const ofTotals = yearsOf(
    page,
    pairs.filter(({ of }) => of === 'total'),
    years,
  );
  if (ofTotals.length > 0) return ofTotals;
  const headed = pairs.filter(hasSureYear).flatMap((pair) => yearOf(page, pair, years));
  if (headed.length > 0) return latestFirst(headed);
  const captioned = captionedYears(pairs);
  return captioned.length > 1 ? latestFirst(captioned) : mostNamed(page, years);
}

/** Half of the indicators under a caption are a table of its year. */
const TABLE_INDICATORS = 5;

/** Years of captions over tables of indicators: of two such tables the later year is the assessed one. */
const captionedYears = (pairs: readonly PairedScore[]): readonly PrintedYear[] =>
  [...grouped(pairs, ({ captionYear }) => captionYear)].flatMap(([year, [first, ...others]]) => {
    const indicators = new Set([first, ...others].map((pair) => indicatorOf(pair?.of ?? 'other')));
    return year === undefined || !first || indicators.size < TABLE_INDICATORS
      ? []
      : [{ year, start: first.start, end: first.end }];
  });

/** The years that stand with scores, or before them in their paragraphs, the latest first. */
export const yearsOf = (
  page: Page,
  pairs: readonly PairedScore[],
  years: readonly PrintedYear[],
): readonly PrintedYear[] => latestFirst(pairs.flatMap((pair) => yearOf(page, pair, years)));

function yearOf(page: Page, pair: PairedScore, years: readonly PrintedYear[]): readonly PrintedYear[] {
  if (pair.year !== undefined) return [{ year: pair.year, start: pair.start, end: pair.end }];
  const near = years[lastIndexFrom(years, pair.start)];
  if (!near || near.start > pair.start || pair.start - near.end > REACH) return [];
  return page.text.slice(near.end, pair.start).includes('\n\n') ? [] : [near];
}

const latestFirst = (years: readonly PrintedYear[]): readonly PrintedYear[] =>
  firstOfEach(years).sort((a, b) => b.year - a.year);

/** Years by the number of rows about results in which they stand; of two named as often the one named first. */
function mostNamed(page: Page, years: readonly PrintedYear[]): readonly PrintedYear[] {
  const rows = grouped(years, ({ start }) => rowAt(page, start));
  const about = [...rows].flatMap(([{ start, end }, ofRow]) =>
    ABOUT_RESULTS.test(page.text.slice(start, end)) ? firstOfEach(ofRow) : [],
  );
  const timesOf = (wanted: number) => about.filter(({ year }) => year === wanted).length;
  return firstOfEach(about.length > 0 ? about : years).sort((a, b) => timesOf(b.year) - timesOf(a.year));
}

const firstOfEach = (years: readonly PrintedYear[]): PrintedYear[] =>
  years.filter(({ year }, i) => years.findIndex((other) => other.year === year) === i);
