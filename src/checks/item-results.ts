// Questions and OIT items as the analysis takes them: with the indicator they belong to by the rules of the year, and by
// their own row where the rules do not say.

import { indicatorOfSub } from '../core/own-items.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { ItemResult } from '../core/weak-items.ts';
import type { OitRow } from '../workbook/oit-tab.ts';
import type { QuestionRow } from '../workbook/question-tab.ts';

/** The rows of the tabs of questions and of items. */
export interface ItemRows {
  /** With the officer's own grouping or list of items. */
  readonly rules: RuleSet;
  readonly questions: readonly QuestionRow[];
  readonly items: readonly OitRow[];
}

/** In the order of their rows; an item whose indicator neither the rules nor its row say is left out. */
export const itemResultsOf = ({ rules, questions, items }: ItemRows): readonly ItemResult[] => [
  ...questions.map(({ id, indicator, score, issue, remark }): ItemResult => {
    const own = rules.questions.find((rule) => rule.id === id)?.indicator ?? indicator;
    return { kind: 'question', id, indicator: own, score, issue, remark: saidIn(remark) };
  }),
  ...items.flatMap(({ id, score, remark, ...row }): readonly ItemResult[] => {
    const indicator = indicatorOfItem({ id, ...row }, rules);
    return indicator === undefined ? [] : [{ kind: 'oit', id, indicator, score, issue: '', remark: saidIn(remark) }];
  }),
];

export const indicatorOfItem = (
  { id, subIndicator }: Pick<OitRow, 'id' | 'subIndicator'>,
  { oitItems }: RuleSet,
): number | undefined => oitItems.find((rule) => rule.id === id)?.indicator ?? indicatorOfSub(subIndicator);

const NOTHING = /^(?:[-–—]+|ไม่มี)$/;

/** A dash in a cell is no remark. */
const saidIn = (remark: string): string => (NOTHING.test(remark) ? '' : remark);
