// Whether a score passes, and by how much. What is compared is what is printed: the score rounded half-up to two decimals,
// so that 84.995, printed 85.00, never stands beside "fails".

import { hundredthsOf, type Score, scoreOf } from './score.ts';

export type Status = 'ผ่านเกณฑ์' | 'ไม่ผ่านเกณฑ์';

/** Hundredths of a point above (or, negative, below) the pass mark. */
const marginOf = (score: Score, passMark: number): number => hundredthsOf(score) - hundredthsOf(scoreOf(passMark));

/** Whether a score reaches the pass mark, given in points. */
export const passes = (score: Score, passMark: number): boolean => marginOf(score, passMark) >= 0;

export const statusOf = (score: Score, passMark: number): Status => (passes(score, passMark) ? 'ผ่านเกณฑ์' : 'ไม่ผ่านเกณฑ์');

/** Points from the pass mark to the score, two decimals; negative for a score that fails. */
export const gapOf = (score: Score, passMark: number): number => marginOf(score, passMark) / 100;
