// The level of the agency: the one that stands beside the total or, where none does, one that is named alone. Levels beside
// indicators are not the agency's.

import type { HeadedScore } from './headed-scores.ts';
import type { PrintedLevel } from './levels.ts';
import { isMeasure } from './measure-words.ts';
import { cellAt, lastIndexFrom, type Page, rowAt } from './page.ts';
import type { PairedScore } from './runs.ts';

/** Between a score and its level: no more letters than this. */
const LONGEST_GAP = 60;

/** The level that follows a score in its sentence or its row; without the word ระดับ it has to follow at once. */
export function levelAfter(page: Page, score: HeadedScore, levels: readonly PrintedLevel[]): PrintedLevel | undefined {
  const i = lastIndexFrom(levels, score.end);
  const next = (levels[i]?.start ?? -1) >= score.end ? levels[i] : levels[i + 1];
  if (!next || next.start - score.end > LONGEST_GAP) return undefined;
  const gap = page.text.slice(score.end, next.start);
  const isFree = !/\d|\t|\n\n/.test(gap) && next.isNamed;
  return isFree || (isMeasure(gap) && !gap.includes('\n\n')) ? next : undefined;
}

/** Levels of the totals given, or those named alone in the text, in order. */
export function levelsOf(
  page: Page,
  totals: readonly HeadedScore[],
  others: readonly HeadedScore[],
  levels: readonly PrintedLevel[],
): readonly PrintedLevel[] {
  const beside = totals.flatMap((total) => levelAfter(page, total, levels) ?? levelInRow(page, total, levels));
  if (beside.length > 0) return beside;
  const taken = new Set(others.map((score) => levelAfter(page, score, levels)?.start));
  return levels.filter(({ isNamed, start }) => isNamed && !taken.has(start));
}

/** In a table that runs across, the level has a cell of its own in the row of the total. */
function levelInRow(page: Page, total: HeadedScore, levels: readonly PrintedLevel[]): readonly PrintedLevel[] {
  if (total.subject === undefined) return [];
  const row = rowAt(page, total.start);
  return levels.filter(({ level, start }) => rowAt(page, start) === row && cellAt(page, start).text === level);
}

/** Scores that no mention governs and a level follows: only an agency's total has one. */
export function totalsByLevel(
  page: Page,
  scores: readonly HeadedScore[],
  paired: readonly PairedScore[],
  levels: readonly PrintedLevel[],
): readonly PairedScore[] {
  const governed = new Set(paired.map(({ start }) => start));
  return scores
    .filter(({ start, isMeasured }) => !governed.has(start) && isMeasured)
    .filter((score) => levelAfter(page, score, levels) !== undefined)
    .map((score) => ({ ...score, of: 'total', place: score.start, placeEnd: score.start }));
}
