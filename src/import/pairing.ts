// Which score belongs to which mention. Names and numbers alternate in every layout; what differs is which comes first, and
// whether all names stand before all numbers. A chain is a stretch of them with nothing but words of measure in between.

import { grouped } from './grouped.ts';
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
  const ofYears = byYears(runs, years);
  if (ofYears) return ofYears;
  const isList = runs.every(isZipped);
  return sidesOf(chain, page).flatMap(({ links, isNumberFirst }) =>
    runsOf(isNumberFirst ? [...links].reverse() : links).flatMap((run) =>
      isZipped(run) && (isList || run.scores.length >= SURE_LIST) ? zipped(run) : chosenOf(run),
    ),
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

/** So many names and then as many numbers are a list, whatever stands around them; fewer only where all are so. */
const SURE_LIST = 3;

const zipped = ({ mentions, scores }: Run): readonly PairedScore[] =>
  distinct(mentions).map((mention, i) => paired(mention, scores[i] as HeadedScore));

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
  const start = governing(runs[0]?.mentions ?? []).start;
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

/** A chain cut where two names or two numbers meet, of which one belongs to what precedes and one to what follows. */
function sidesOf(chain: readonly Link[], page: Page): readonly Side[] {
  const orders = ordersOf(chain, page);
  const isCut = (i: number): boolean =>
    i > 0 && orders[i] !== orders[i - 1] && (chain[i]?.score === undefined) === (chain[i - 1]?.score === undefined);
  const cuts = [0, ...chain.flatMap((_, i) => (isCut(i) ? [i] : [])), chain.length];
  return cuts.slice(1).map((end, i) => {
    const links = chain.slice(cuts[i], end);
    return { links, isNumberFirst: isNumberFirst(links, orders.slice(cuts[i], end)) };
  });
}

type Order = 'name first' | 'number first' | undefined;

const isNumberFirst = (links: readonly Link[], orders: readonly Order[]): boolean =>
  orders.every((order) => order === undefined)
    ? links[0]?.score !== undefined && links[links.length - 1]?.mention !== undefined
    : !orders.includes('name first');

/** For each link, the order in which its line has names and numbers; undefined where the line shows none. */
function ordersOf(chain: readonly Link[], page: Page): readonly Order[] {
  const rows = grouped(chain, ({ mention, score }) => rowAt(page, mention ? mention.end - 1 : score.start));
  return [...rows.values()].flatMap((links) => {
    const [first, last] = [links[0], links[links.length - 1]];
    const isMixed = links.some(({ score }) => score) && links.some(({ mention }) => mention);
    const order: Order = !isMixed
      ? undefined
      : first?.mention
        ? 'name first'
        : last?.mention
          ? 'number first'
          : undefined;
    return links.map(() => order);
  });
}

/** The score of the mention that governs a run, and those printed beside it for other years. Ids in a row share one score. */
function chosenOf({ mentions, scores }: Run): readonly PairedScore[] {
  if (mentions.length === 0 || scores.length === 0) return [];
  const own =
    scores.find(({ isUnderScores }) => isUnderScores) ??
    scores.find(({ isWhole }) => !isWhole) ??
    (scores[0] as HeadedScore);
  if (mentions.every(({ subject }) => subject.startsWith('id/')))
    return mentions.map((mention) => paired(mention, own));
  const mention = governing(mentions);
  const part = mentions.find(({ subject }) => subject.startsWith('part/'))?.subject;
  const others = scores.filter(({ year, part }) => part !== own.part || (year !== undefined && year !== own.year));
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
