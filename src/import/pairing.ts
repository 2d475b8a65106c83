// Which score belongs to which mention. Names and numbers alternate in every layout; what differs is which comes first, and
// whether all names stand before all numbers. A chain is a stretch of them with nothing but words of measure in between.

import { grouped } from './grouped.ts';
import { type Page, rowAt } from './page.ts';
import {
  chosenOf,
  governing,
  isZipped,
  type Link,
  type PairedScore,
  paired,
  type Run,
  runsOf,
  zipped,
} from './runs.ts';
import type { PrintedYear } from './years.ts';

/** So many names and then as many numbers are a list, whatever stands around them; fewer only where all are so. */
const SURE_LIST = 3;

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
