// Question and item scores against the indicators they are put under. A rule that is not confirmed can only warn, and the
// grouping of OIT items alone, where unconfirmed, proves nothing against a score.

import type { Finding } from './finding.ts';
import { waysToReach } from './oit-reach.ts';
import { type ItemScores, oitScoreOf } from './oit-score.ts';
import { explainPublished } from './published.ts';
import { questionBoundsOf, restMeanOf } from './question-bounds.ts';
import type { QuestionScore } from './reported-results.ts';
import type { RuleSet, Source } from './rule-set.ts';
import { ruleSetOf, ruleSetYears } from './rule-sets/shipped.ts';
import { pointsOf, roundedPoints, type Score, UNITS_PER_POINT } from './score.ts';

const severityBy = ({ confirmed }: Source): 'error' | 'warning' => (confirmed ? 'error' : 'warning');

const about = (indicator: number, { fiscalYear }: RuleSet) =>
  ({ subject: { kind: 'indicator', indicator }, fiscalYear }) as const;

/** Questions put under another indicator than their own. */
export const misplacedQuestions = (questions: readonly QuestionScore[], rules: RuleSet): readonly Finding[] =>
  questions.flatMap(({ id, indicator: placed }): readonly Finding[] => {
    const belongs = rules.questions.find((rule) => rule.id === id)?.indicator;
    if (belongs === undefined || belongs === placed) return [];
    const severity = severityBy(questionFactOf(belongs, rules));
    const { fiscalYear } = rules;
    return [{ code: 'question-misplaced', severity, subject: { kind: 'question', id }, fiscalYear, placed, belongs }];
  });

const questionFactOf = (indicator: number, { instruments, facts }: RuleSet): Source =>
  instruments.find(({ indicators }) => indicators.includes(indicator))?.id === 'IIT'
    ? facts.iitQuestions
    : facts.eitQuestions;

/** An indicator's score that its questions, all or some, cannot give. */
export function questionFindings(
  indicator: number,
  score: Score,
  questions: readonly QuestionScore[],
  rules: RuleSet,
): readonly Finding[] {
  const count = rules.questions.filter((rule) => rule.indicator === indicator).length;
  const placed = questions.filter((question) => question.indicator === indicator);
  if (placed.length === 0 || placed.length > count) return [];
  const known = placed.map((question) => question.score);
  const points = score / UNITS_PER_POINT;
  const { least, most } = questionBoundsOf(known, count);
  const [low, high] = [explainPublished(least, points), explainPublished(most, points)];
  if (low.isWithinRounding || high.isWithinRounding || (low.difference > 0 && high.difference < 0)) return [];
  const shared = {
    severity: severityBy(questionFactOf(indicator, rules)),
    ...about(indicator, rules),
    score: pointsOf(score),
  };
  const restMean = restMeanOf(known, count, score);
  if (restMean === undefined) return [{ code: 'questions-differ', ...shared, computed: roundedPoints(least) }];
  return [{ code: 'questions-exclude-score', ...shared, ids: placed.map(({ id }) => id), restMean }];
}

/** A score of indicator 9 or 10 that its items, or any items at all, cannot give. */
export function oitFindings(indicator: number, score: Score, items: ItemScores, rules: RuleSet): readonly Finding[] {
  const { oitGrouping } = rules.facts;
  const shared = { severity: severityBy(oitGrouping), ...about(indicator, rules), score: pointsOf(score) };
  const computed = oitScoreOf(indicator, items, rules);
  if (computed.kind === 'score') {
    const points = roundedPoints(computed.exact);
    return points === shared.score ? [] : [{ code: 'items-differ', ...shared, computed: points }];
  }
  const zeros = rules.oitItems.filter((item) => item.indicator === indicator && items.get(item.id) === 0);
  if (!oitGrouping.confirmed || canReach(indicator, score, rules, items)) return [];
  const isExcludedByItems = canReach(indicator, score, rules);
  return [
    {
      code: 'oit-unreachable',
      ...shared,
      isExcludedByItems,
      zeros: zeros.map(({ id }) => id),
      reachableYears: isExcludedByItems ? [] : yearsReaching(indicator, score),
    },
  ];
}

const canReach = (indicator: number, score: Score, rules: RuleSet, items?: ItemScores): boolean =>
  waysToReach(indicator, score, rules, items)?.length !== 0;

const yearsReaching = (indicator: number, score: Score): readonly number[] =>
  ruleSetYears.filter((year) => {
    const rules = ruleSetOf(year);
    return rules?.facts.oitGrouping.confirmed && (waysToReach(indicator, score, rules) ?? []).length > 0;
  });
