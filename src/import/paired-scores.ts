// From mentions and scores to pairs: first across tables, then along the rows of tables, then in the running text, where a
// table whose lines were broken up and a sentence are read alike.

import { FULL_POINTS } from '../core/score.ts';
import { grouped } from './grouped.ts';
import type { HeadedPage, HeadedScore } from './headed-scores.ts';
import { besidesMeasure } from './measure-words.ts';
import { indicatorOf, type Mention } from './mention.ts';
import { filledCells, type Page, type PrintedCell, rowAt } from './page.ts';
import { pairsOf } from './pairing.ts';
import type { Link, PairedScore } from './runs.ts';
import type { PrintedYear } from './years.ts';

/** Prose between a name and its score: no more letters than this. */
const LONGEST_PROSE = 90;
const LONGEST_GAP = 250;
/** Words after which a score is not that of the subject before. */
const OTHER_SCORE = /สูง(?:ที่)?สุด|ต่ำ(?:ที่)?สุด|เฉลี่ย/;

/** A weight or another whole number on a line of its own; up to ten it may be the place of the next name. */
const LONELY_NUMBER = /(?<=[\t\n])(?:[1-9]\d|\d{3})(?=[\t\n])/g;

export function pairedScores(
  page: Page,
  mentions: readonly Mention[],
  labels: ReadonlyMap<PrintedCell, Mention>,
  headed: HeadedPage,
  years: readonly PrintedYear[],
): readonly PairedScore[] {
  const scores = headed.scores.filter(isLikely);
  const across = scores.flatMap((score) => acrossPair(page, score, labels));
  const rest = scores.filter(({ subject }) => subject === undefined);
  const along = alongRows(page, rest, labels, years);
  const taken = new Set(along.map(({ start }) => start));
  const spent = new Set(along.map(({ place }) => place));
  const links: Link[] = [
    ...mentions
      .filter((mention) => !spent.has(mention.start) && !headed.headingRows.has(rowAt(page, mention.end - 1)))
      .map((mention) => ({ mention })),
    ...rest.filter(({ start }) => !taken.has(start)).map((score) => ({ score })),
  ];
  const chains = chainsOf(
    links.sort((a, b) => startOf(a) - startOf(b)),
    page,
  );
  return [...across, ...along, ...chains.flatMap((chain) => pairsOf(chain, page, years))];
}

const isLikely = ({ isWhole, isMeasured, isUnderScores, subject, points }: HeadedScore): boolean =>
  !isWhole || isUnderScores || subject !== undefined || isMeasured || points === 0 || points === FULL_POINTS;

/** A row of a table that runs across may be labelled as something else, such as weights or the mean of the country. */
function acrossPair(page: Page, score: HeadedScore, labels: ReadonlyMap<PrintedCell, Mention>): readonly PairedScore[] {
  if (score.subject === undefined) return [];
  const first = rowAt(page, score.start).cells.find(({ text }) => text !== '');
  return first && labels.get(first)?.subject === 'other'
    ? []
    : [{ ...score, of: score.subject, place: score.start, placeEnd: score.start }];
}

/** Scores that have a cell to themselves, with the label cells of their row. */
function alongRows(
  page: Page,
  scores: readonly HeadedScore[],
  labels: ReadonlyMap<PrintedCell, Mention>,
  years: readonly PrintedYear[],
): readonly PairedScore[] {
  const alone = grouped(
    scores.filter(({ isAlone }) => isAlone),
    ({ cell }) => cell,
  );
  return page.rows
    .filter((row) => filledCells(row).length > 1)
    .flatMap(({ cells }) => {
      const links = cells.flatMap((cell): readonly Link[] => {
        const mention = labels.get(cell);
        return mention ? [{ mention }] : (alone.get(cell) ?? []).map((score) => ({ score }));
      });
      return pairsOf(links, page, years);
    });
}

const startOf = ({ mention, score }: Link): number => (mention ?? score).start;
const endOf = ({ mention, score }: Link): number => (mention ?? score).end;

function chainsOf(links: readonly Link[], page: Page): readonly (readonly Link[])[] {
  const chains: Link[][] = [];
  let last: Link | undefined;
  for (const link of links) {
    const chain = chains[chains.length - 1];
    if (chain && last && isLinked(last, link, page)) chain.push(link);
    else chains.push([link]);
    last = link;
  }
  return chains;
}

function isLinked(before: Link, after: Link, page: Page): boolean {
  const gap = page.text.slice(endOf(before), startOf(after));
  if (gap.length > LONGEST_GAP) return false;
  const between = besidesMeasure(gap.replace(LONELY_NUMBER, ''));
  if (!before.mention || !after.score) return between === '';
  return reaches(before.mention, after.score, gap, between);
}

/** Whether a mention governs a score after it. */
function reaches({ subject, force }: Mention, score: HeadedScore, gap: string, between: string): boolean {
  if (subject === 'total' && OTHER_SCORE.test(gap)) return false;
  if (between === '') return true;
  if (between.length > LONGEST_PROSE) return false;
  const isNumbered = subject.startsWith('id/') || (force === 'clear' && indicatorOf(subject) !== undefined);
  if (isNumbered && score.isAlone && REST_OF_LINE.test(gap)) return true;
  if (/\t|\n\n/.test(gap)) return false;
  return score.isMeasured || (isNumbered && score.isLast && !gap.includes('\n'));
}

/** What an id or a number is followed by in its own cell: a text, and then the score in the next. */
const REST_OF_LINE = /^[^\n\t]*[\n\t]+$/;
