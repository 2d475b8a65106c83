// What the text has come to at a place: the last instrument, EIT part or indicator named in a heading or a line of its own.

import { indicatorOf, type Mention, type Subject } from './mention.ts';
import { filledCells, type Page, rowAt } from './page.ts';

/** A line of prose longer than this introduces nothing. */
const LONGEST_CAPTION = 160;

/** Mentions in short lines outside tables, in order. */
export function captionsIn(page: Page, mentions: readonly Mention[]): readonly Mention[] {
  const rows = new Set(
    page.rows.filter((row) => row.end - row.start <= LONGEST_CAPTION && filledCells(row).length === 1),
  );
  return mentions.filter(({ subject, start }) => isCaption(subject) && rows.has(rowAt(page, start)));
}

const isCaption = (subject: Subject): boolean =>
  /^(?:instrument|part)\//.test(subject) || indicatorOf(subject) !== undefined;

/** The last of the captions before a place that is wanted. */
export function captionBefore(
  captions: readonly Mention[],
  place: number,
  isWanted: (subject: Subject) => boolean,
): Subject | undefined {
  for (let i = captions.length - 1; i >= 0; i--) {
    const { subject, end } = captions[i] as Mention;
    if (end <= place && isWanted(subject)) return subject;
  }
  return undefined;
}
