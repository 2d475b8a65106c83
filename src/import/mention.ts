// What a text speaks of at a place: an indicator, the total, an item. Scores are later given to the mention that governs
// them; what is no subject of this import is a mention too, so that it keeps its own numbers to itself.

import type { InstrumentId } from '../core/rule-set.ts';

export type Subject =
  | `indicator/${number}`
  | `id/${string}`
  | `part/${1 | 2}`
  | `instrument/${InstrumentId}`
  | 'total'
  | 'other';

export interface Mention {
  readonly subject: Subject;
  /** Places in the running text; the ordinal and the word ตัวชี้วัด before a name belong to it. */
  readonly start: number;
  readonly end: number;
  /**
   * `clear`: nothing else is meant, whatever stands around it. `plain`: the words alone, which prose also uses in passing.
   */
  readonly force: 'clear' | 'plain';
}

export const indicatorOf = (subject: Subject): number | undefined =>
  subject.startsWith('indicator/') ? Number(subject.slice('indicator/'.length)) : undefined;

/** Every match of a global pattern, as a mention of one subject. */
export function mentionsOf(
  text: string,
  pattern: RegExp,
  subject: Subject,
  force: Mention['force'],
): readonly Mention[] {
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index ?? 0;
    return { subject, start, end: start + match[0].length, force };
  });
}
