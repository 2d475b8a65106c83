// Which indicators are weak, under the rules that are stated. Order is by the exact score; ties stay in sheet order.

import { passes } from './pass.ts';
import { FULL_POINTS, type Score } from './score.ts';

/** Rules that choose indicators, with the words of the settings tab; N is the number of lowest indicators. */
export const indicatorRules = [
  { id: 'all', label: 'ทุกตัวชี้วัด' },
  { id: 'below-full', label: 'ต่ำกว่า 100' },
  { id: 'below-pass-mark', label: 'ต่ำกว่าเกณฑ์' },
  { id: 'lowest', label: 'ต่ำสุด N' },
  { id: 'below-pass-mark-and-lowest', label: 'ต่ำกว่าเกณฑ์และอยู่ใน N อันดับต่ำสุด' },
] as const;

/** Rules that choose questions and OIT items. */
export const itemRules = [
  { id: 'questions-below-pass-mark', label: 'ข้อคำถามต่ำกว่าเกณฑ์' },
  { id: 'items-at-zero', label: 'รายการ OIT ที่ได้ 0 คะแนน' },
  { id: 'items-with-remark', label: 'ข้อที่ผู้ประเมินมีข้อสังเกต' },
] as const;

/** Chooses nothing: says that rows which the officer adds are meant. */
const byHand = { id: 'by-hand', label: 'เพิ่มแถวด้วยตนเอง' } as const;

/** All the rules an officer may combine: what any of them chooses is weak. */
export const selectionRules = [...indicatorRules, ...itemRules, byHand] as const;

type IndicatorRuleId = (typeof indicatorRules)[number]['id'];
export type SelectionRule = (typeof selectionRules)[number]['id'];

export interface Selection {
  readonly rules: readonly SelectionRule[];
  /** In points. */
  readonly passMark: number;
  /** N of the rules that take the lowest. */
  readonly lowest: number;
}

/** Positions (from 0) of the `n` lowest scores, ascending; ties in given order, blanks skipped, only those below `below` points where given. */
export function weakestOf(scores: readonly (Score | undefined)[], n: number, below?: number): readonly number[] {
  const rankable: { readonly position: number; readonly score: Score }[] = [];
  scores.forEach((score, position) => {
    if (score !== undefined && (below === undefined || !passes(score, below))) rankable.push({ position, score });
  });
  return rankable
    .sort((a, b) => a.score - b.score || a.position - b.position)
    .slice(0, n)
    .map(({ position }) => position);
}

/**
 * Numbers of the indicators that any of the rules selects, in sheet order; blanks are never selected. A tie at the Nth
 * place goes to sheet order.
 */
export function selectWeakIndicators(scores: readonly (Score | undefined)[], selection: Selection): readonly number[] {
  const chosen = indicatorRules.filter(({ id }) => selection.rules.includes(id));
  const positions = new Set(chosen.flatMap(({ id }) => positionsOf(id, scores, selection)));
  return [...positions].map((position) => position + 1).sort((a, b) => a - b);
}

function positionsOf(
  rule: IndicatorRuleId,
  scores: readonly (Score | undefined)[],
  { passMark, lowest }: Selection,
): readonly number[] {
  switch (rule) {
    case 'all':
      return weakestOf(scores, scores.length);
    case 'below-full':
      return weakestOf(scores, scores.length, FULL_POINTS);
    case 'below-pass-mark':
      return weakestOf(scores, scores.length, passMark);
    case 'lowest':
      return weakestOf(scores, lowest);
    case 'below-pass-mark-and-lowest':
      return weakestOf(scores, lowest, passMark);
  }
}
