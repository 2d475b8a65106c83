// Everything the input tabs say of one assessment, ready to be held against itself.

import type { ItemScores } from '../core/oit-score.ts';
import { type EitParts, type Results, resultsOf } from '../core/results.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { HistoryRow } from '../workbook/history-tab.ts';
import type { OitRow } from '../workbook/oit-tab.ts';
import type { QuestionRow } from '../workbook/question-tab.ts';
import type { IndicatorScore, ReadScores } from '../workbook/score-tab.ts';
import type { SettingKey } from '../workbook/setting-declaration.ts';
import type { Settings } from '../workbook/settings.ts';

/** What was read of the tabs that are there; a tab that is missing says nothing. */
export interface AssessmentRecords {
  readonly settings: Settings;
  readonly rules: RuleSet;
  readonly indicators: readonly IndicatorScore[];
  /** The results as the score tab shows them. */
  readonly shown: ReadScores['shown'];
  readonly questions: readonly QuestionRow[];
  readonly items: readonly OitRow[];
  readonly years: readonly HistoryRow[];
  /** Where a setting stands, for example `ตั้งค่า!B5`. */
  readonly settingCell: (key: SettingKey) => string;
  /** Where a rule stands; undefined where there is no rules tab. */
  readonly ruleCell: ((key: string) => string) | undefined;
}

/** The results of complete scores; undefined where one is missing. */
export function completeResultsOf(indicators: readonly IndicatorScore[], rules: RuleSet): Results | undefined {
  const scores = indicators.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (scores.length === 0 || scores.length !== rules.indicators.length) return undefined;
  return resultsOf(scores, eitPartsOf(indicators, rules), rules);
}

export const eitPartsOf = (indicators: readonly IndicatorScore[], { instruments }: RuleSet): EitParts => {
  const eit = instruments.find(({ id }) => id === 'EIT')?.indicators ?? [];
  return indicators.flatMap(({ number, eitParts }) => (eit.includes(number) ? [eitParts] : []));
};

/** Scores of questions and items that have one, by the id that the rule set prints. */
export const itemScoresOf = ({ questions, items }: Pick<AssessmentRecords, 'questions' | 'items'>): ItemScores =>
  new Map([...questions, ...items].flatMap(({ id, score }) => (score === undefined ? [] : [[id, score] as const])));
