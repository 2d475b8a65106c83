// Which questions and OIT items are weak, under the rules that are stated.

import { passes } from './pass.ts';
import { printOrderOf } from './print-order.ts';
import type { RuleSet } from './rule-set.ts';
import type { Score } from './score.ts';
import type { Selection, SelectionRule } from './weakest.ts';

/** What the tabs say of one question or OIT item. */
export interface ItemResult {
  readonly kind: 'question' | 'oit';
  /** As the rule set prints it, else as typed. */
  readonly id: string;
  readonly indicator: number;
  readonly score: Score | undefined;
  /** What is to be developed, in the officer's own words; empty where none were typed. */
  readonly issue: string;
  /** Of the assessor; empty where there is none. */
  readonly remark: string;
}

/** The items that any of the rules selects, by indicator and in print order; a blank is selected for its remark alone. */
export function selectWeakItems(
  items: readonly ItemResult[],
  { rules: chosen, passMark }: Selection,
  rules: RuleSet,
): readonly ItemResult[] {
  const order = printOrderOf(rules);
  return items
    .filter((item) => chosen.some((rule) => isSelected(item, rule, passMark)))
    .sort((left, right) => order.byIndicator(left.indicator, right.indicator) || order.byId(left.id, right.id));
}

function isSelected({ kind, score, remark }: ItemResult, rule: SelectionRule, passMark: number): boolean {
  switch (rule) {
    case 'questions-below-pass-mark':
      return kind === 'question' && score !== undefined && !passes(score, passMark);
    case 'items-at-zero':
      return kind === 'oit' && score === 0;
    case 'items-with-remark':
      return remark !== '';
    default:
      return false;
  }
}
