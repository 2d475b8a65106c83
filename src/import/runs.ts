// Names that stand together, and the numbers that stand together after them: which of the numbers is whose.

import type { HeadedScore } from './headed-scores.ts';
import { indicatorOf, type Mention, type Subject } from './mention.ts';

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
export interface Run {
  readonly mentions: readonly Mention[];
  readonly scores: readonly HeadedScore[];
}

export const paired = (mention: Mention, score: HeadedScore): PairedScore => ({
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

/** Each mention with the score at its place in the list. */
export const zipped = ({ mentions, scores }: Run): readonly PairedScore[] =>
  distinct(mentions).map((mention, i) => paired(mention, scores[i] as HeadedScore));

/** Whether there are as many mentions as scores. */
export const isZipped = ({ mentions, scores }: Run): boolean =>
  distinct(mentions).length === scores.length && scores.length > 0;

/** The runs of links in which names stand before their numbers. */
export function runsOf(links: readonly Link[]): readonly Run[] {
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

/** The score of the mention that governs a run, and those printed beside it for other years. Ids in a row share one score. */
export function chosenOf({ mentions, scores }: Run): readonly PairedScore[] {
  if (mentions.length === 0 || scores.length === 0) return [];
  const own =
    scores.find(({ isUnderScores }) => isUnderScores) ??
    scores.find(({ isWhole }) => !isWhole) ??
    (scores[0] as HeadedScore);
  if (mentions.every(({ subject }) => subject.startsWith('id/')))
    return mentions.map((mention) => paired(mention, own));
  const mention = governing(mentions);
  const part = mentions.find(({ subject }) => subject.startsWith('part/'))?.subject;
  const others = scores.filter(
    (score) => score.part !== own.part || (score.year !== undefined && score.year !== own.year),
  );
  return [own, ...others].map((score) => ({
    ...paired(mention, score),
    ...(part && indicatorOf(mention.subject) !== undefined && { part: part === 'part/1' ? 1 : 2 }),
  }));
}

/** The last of several mentions, but an instrument only introduces an indicator, and so does a word that may mean the total. */
export const governing = (mentions: readonly Mention[]): Mention =>
  mentions.reduce((best, mention) => (weightOf(mention) >= weightOf(best) ? mention : best));

function weightOf({ subject, force }: Mention): number {
  if (subject.startsWith('instrument/')) return 0;
  if (subject.startsWith('part/') || (subject === 'total' && force === 'plain')) return 1;
  return 2;
}
