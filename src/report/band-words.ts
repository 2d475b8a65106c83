// What a score is said to be, in the officer's own words for its band. A score that fails is never praised, wherever
// the bands begin.
import { passes } from '../core/pass.ts';
import type { Score } from '../core/score.ts';
import type { Settings } from '../workbook/settings.ts';

/** Words that say a score passes or is to be kept; they are read where they begin, as they follow `ซึ่ง`. */
const PRAISE = /^(ถือว่า|จัดว่า)?(ได้)?(ผ่าน|ควรรักษา|รักษา)/;

/** Words of the highest band the score reaches; for a score below the pass mark, of the highest that does not praise it. Empty where there is none. */
export function bandWordsOf(score: Score, { bandWords, passMark }: Pick<Settings, 'bandWords' | 'passMark'>): string {
  const hasPassed = passes(score, passMark);
  const band = bandWords.find(({ from, words }) => passes(score, from) && (hasPassed || !PRAISE.test(words)));
  return band?.words ?? '';
}
