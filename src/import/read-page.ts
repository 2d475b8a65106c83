// Everything that is printed on a page, with the mention that governs each score; nothing is judged yet.

import type { RuleSet } from '../core/rule-set.ts';
import { ruleSetOf, ruleSetYears } from '../core/rule-sets/shipped.ts';
import { type PrintedAgency, printedAgencies } from './agencies.ts';
import { bareIndicatorMentions, bareQuestionMentions } from './bare-numbers.ts';
import { captionsIn } from './captions.ts';
import { likelyYears } from './fiscal-year.ts';
import { headedScores } from './headed-scores.ts';
import { labelsOf } from './labels.ts';
import { totalsByLevel } from './level-of-total.ts';
import { type PrintedLevel, printedLevels } from './levels.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import type { Page } from './page.ts';
import { pairedScores } from './paired-scores.ts';
import type { PairedScore } from './runs.ts';
import { printedScores } from './score-numbers.ts';
import { type PrintedYear, printedYears } from './years.ts';

export interface ReadPage {
  readonly page: Page;
  readonly scores: readonly PairedScore[];
  /** Years the results may be of, the likeliest first. */
  readonly years: readonly PrintedYear[];
  readonly printedYears: readonly PrintedYear[];
  /** Of the likeliest year, or the newest. */
  readonly rules: RuleSet;
  readonly levels: readonly PrintedLevel[];
  readonly agencies: readonly PrintedAgency[];
  readonly captions: readonly Mention[];
}

export function readPage(page: Page): ReadPage {
  const named = mentionsIn(page);
  const years = printedYears(page);
  const numbers = printedScores(page, named);
  const namedLabels = labelsOf(page, named, numbers);
  const headed = headedScores(page, numbers, namedLabels, years);
  const captions = captionsIn(page, named);
  const bare = [
    ...bareIndicatorMentions(headed.rows, namedLabels),
    ...bareQuestionMentions(headed.rows, captions, newestRules),
  ];
  const mentions = [...named, ...bare].sort((a, b) => a.start - b.start);
  const labels = labelsOf(page, mentions, headed.scores);
  const levels = printedLevels(page);
  const paired = pairedScores(page, mentions, labels, headed, years);
  const scores = [...paired, ...totalsByLevel(page, headed.scores, paired, levels)];
  const likely = likelyYears(page, scores, years);
  const rules = (likely[0] && ruleSetOf(likely[0].year)) ?? newestRules;
  return { page, scores, years: likely, printedYears: years, rules, levels, agencies: printedAgencies(page), captions };
}

const newestRules = ruleSetOf(Math.max(...ruleSetYears)) as RuleSet;
