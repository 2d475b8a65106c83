// Which score belongs to which mention. Names and numbers alternate in every layout; what differs is which comes first, and
// whether all names stand before all numbers. A chain is a stretch of them with nothing but words of measure in between.

import type { HeadedScore } from './headed-scores.ts';
import { indicatorOf, type Mention, type Subject } from './mention.ts';
import { type Page, rowAt } from './page.ts';
import type { PrintedYear } from './years.ts';

export interface PairedScore extends HeadedScore {
  readonly of: Subject;
  /** Where the mention that governs it begins and ends. */
  readonly place: number;
  readonly placeEnd: number;
}

export type Link =
  | { readonly mention: Mention; readonly score?: never }
  | { readonly score: HeadedScore; readonly mention?: never };

/** A run of mentions with the run of scores that stands next to it. */
interface Run {
  readonly mentions: readonly Mention[];
  readonly scores: readonly HeadedScore[];
}

/** The scores of a chain with the mentions that govern them; a score that none governs is left out. */
export function pairsOf(chain: readonly Link[], page: Page, years: readonly PrintedYear[]): readonly PairedScore[] {
  const runs = runsOf(chain);
  const isListed = runs.some(({ mentions }) => distinct(mentions).length > 1) && runs.every(isZipped);
  if (isListed)
    return runs.flatMap(({ mentions, scores }) =>
      distinct(mentions).map((mention, i) => paired(mention, scores[i] as HeadedScore)),
    );
  const ofYears = byYears(runs, years);
  if (ofYears) return ofYears;
  return sidesOf(chain, page).flatMap(({ links, isNumberFirst }) =>
    runsOf(isNumberFirst ? [...links].reverse() : links).flatMap(chosenOf),
  );
}

const paired = (mention: Mention, score: HeadedScore): PairedScore => ({
  ...score,
  of: mention.subject,
  place: mention.start,
  placeEnd: mention.end,
});

/** Mentions, instruments aside; a subject named again right away is one. */
const distinct = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions
    .filter(({ subject }) => !subject.startsWith('instrument/'))
    .filter(({ subject }, i, all) => subject !== all[i - 1]?.subject);

const isZipped = ({ mentions, scores }: Run): boolean =>
  distinct(mentions).length === scores.length && scores.length > 0;

function runsOf(links: readonly Link[]): readonly Run[] {
  const runs: { mentions: Mention[]; scores: HeadedScore[] }[] = [];
  for (const { mention, score } of links) {
    const last = runs[runs.length - 1];
    if (mention && last && last.scores.length === 0) last.mentions.push(mention);
    else if (mention) runs.push({ mentions: [mention], scores: [] });
    else if (last) last.scores.push(score);
    else runs.push({ mentions: [], scores: [score] });
  }
  return runs;
}

/** Every name with as many numbers as years stand over them: the columns of a table whose lines were broken up. */
function byYears(runs: readonly Run[], years: readonly PrintedYear[]): readonly PairedScore[] | undefined {
  const count = runs[0]?.scores.length ?? 0;
  if (count < 2 || runs.some(({ mentions, scores }) => mentions.length === 0 || scores.length !== count))
    return undefined;
  const start = runs[0]?.mentions[0]?.start ?? 0;
  const heading = years.filter((year) => year.end <= start).slice(-count);
  const isRow = heading.every(({ start: at }, i) => i === 0 || at - (heading[i - 1]?.end ?? 0) <= YEAR_GAP);
  if (heading.length < count || !isRow || start - (heading[count - 1]?.end ?? 0) > HEADING_GAP) return undefined;
  return runs.flatMap(({ mentions, scores }) =>
    scores.map((score, i) => ({ ...paired(governing(mentions), score), year: heading[i]?.year as number })),
  );
}

const YEAR_GAP = 20;
const HEADING_GAP = 120;

interface Side {
  readonly links: readonly Link[];
  /** Each name stands after its number. */
  readonly isNumberFirst: boolean;
}

/** A chain cut where two numbers meet of which the first follows its name and the second precedes it. */
function sidesOf(chain: readonly Link[], page: Page): readonly Side[] {
  const isFirst = chain.map((_, i) => isFirstOnLine(chain, i, page));
  const cut = chain.findIndex((link, i) => i > 0 && link.score && chain[i - 1]?.score && isFirst[i] && !isFirst[i - 1]);
  if (cut > 0) return [...sidesOf(chain.slice(0, cut), page), ...sidesOf(chain.slice(cut), page)];
  const isUndecided = chain.every(({ score }, i) => !score || isFirst[i] === undefined);
  const isNumberFirst = isUndecided
    ? chain[0]?.score !== undefined && chain[chain.length - 1]?.mention !== undefined
    : isFirst.some((first) => first) && !isFirst.some((first) => first === false);
  return [{ links: chain, isNumberFirst }];
}

/** Whether a number stands before its name on the same line, or after it; undefined where it has a line to itself. */
function isFirstOnLine(chain: readonly Link[], i: number, page: Page): boolean | undefined {
  const { score } = chain[i] as Link;
  if (!score) return undefined;
  const [before, after] = [chain[i - 1]?.mention, chain[i + 1]?.mention];
  const row = rowAt(page, score.start);
  if (before && rowAt(page, before.end - 1) === row) return false;
  return after && rowAt(page, after.start) === row ? true : undefined;
}

/** The score of the mention that governs a run, and those printed beside it for other years. */
function chosenOf({ mentions, scores }: Run): readonly PairedScore[] {
  if (mentions.length === 0 || scores.length === 0) return [];
  const mention = governing(mentions);
  const part = mentions.find(({ subject }) => subject.startsWith('part/'))?.subject;
  const own =
    scores.find(({ isUnderScores }) => isUnderScores) ??
    scores.find(({ isWhole }) => !isWhole) ??
    (scores[0] as HeadedScore);
  const others = scores.filter(
    (score) => score !== own && (score.part !== own.part || (score.year !== undefined && score.year !== own.year)),
  );
  return [own, ...others].map((score) => ({
    ...paired(mention, score),
    ...(part && indicatorOf(mention.subject) !== undefined && { part: part === 'part/1' ? 1 : 2 }),
  }));
}

/** The last of several mentions, but an instrument only introduces an indicator, and so does a word that may mean the total. */
const governing = (mentions: readonly Mention[]): Mention =>
  mentions.reduce((best, mention) => (weightOf(mention) >= weightOf(best) ? mention : best));

function weightOf({ subject, force }: Mention): number {
  if (subject.startsWith('instrument/')) return 0;
  if (subject.startsWith('part/') || (subject === 'total' && force === 'plain')) return 1;
  return 2;
}
