// Every contradiction in the figures of one assessment, found in one pass: values given twice are settled first, and the
// rest is judged by the likeliest ones.

import { misplacedQuestions, oitFindings, questionFindings } from './check-depth.ts';
import { type JudgedTotal, levelFindings } from './check-level.ts';
import { valueFindings } from './check-values.ts';
import type { Finding, JudgedFact } from './finding.ts';
import type { InstrumentPoints } from './grade.ts';
import { explainPublished } from './published.ts';
import { type Reconciliation, reconcile } from './reconcile.ts';
import type { ReportedResults } from './reported-results.ts';
import type { InstrumentId, RuleSet } from './rule-set.ts';
import { type Exact, pointsOf, roundedPoints, type Score, UNITS_PER_POINT } from './score.ts';

/** Findings in the order: missing scores, values and total, level, instruments, questions, OIT. */
export function contradictionsIn(reported: ReportedResults, rules: RuleSet): readonly Finding[] {
  const { level, instruments = {}, questions = [], items = new Map() } = reported;
  const reconciliation = reconcile(reported.scores, reported.totals, rules);
  const scores = reconciliation.indicators.map(([likeliest]) => likeliest?.value);
  const means = meansOf(scores, rules);
  const scored = scores.flatMap((score, i) => (score === undefined ? [] : [{ score, indicator: i + 1 }]));
  return [
    ...missingScores(scores, rules),
    ...valueFindings(reconciliation, rules),
    ...levelFindings(level, judgedTotalOf(reconciliation), { ...pointsOfMeans(means), ...instruments }, rules),
    ...instrumentFindings(instruments, means, rules),
    ...misplacedQuestions(questions, rules),
    ...scored.flatMap(({ indicator, score }) => questionFindings(indicator, score, questions, rules)),
    ...scored
      .filter(({ indicator }) => instrumentOf(indicator, rules) === 'OIT')
      .flatMap(({ indicator, score }) => oitFindings(indicator, score, items, rules)),
  ];
}

/** Those of the facts that are not confirmed. */
export const unconfirmedIn = ({ facts, fiscalYear }: RuleSet, judged: readonly JudgedFact[]) =>
  judged.flatMap((what): readonly Extract<Finding, { readonly code: 'rules-unconfirmed' }>[] => {
    const { confirmed, source } = facts[what];
    if (confirmed) return [];
    return [{ code: 'rules-unconfirmed', severity: 'info', subject: { kind: 'rules' }, fiscalYear, what, source }];
  });

function missingScores(scores: readonly (Score | undefined)[], { fiscalYear }: RuleSet): readonly Finding[] {
  const indicators = scores.flatMap((score, i) => (score === undefined ? [i + 1] : []));
  const [first] = indicators;
  if (first === undefined) return [];
  const subject = { kind: 'indicator', indicator: first } as const;
  return [{ code: 'scores-missing', severity: 'warning', subject, fiscalYear, indicators }];
}

/** The published total; the computed one where none is published, or where two are and neither is explained. */
function judgedTotalOf({ isExplained, totals, reading }: Reconciliation): JudgedTotal | undefined {
  const [likeliest] = totals;
  const isDoubtful = totals.length > 1 && isExplained === false;
  if (likeliest && !isDoubtful) return { points: pointsOf(likeliest.value), basis: 'published' };
  return reading && { points: roundedPoints(reading.exact), basis: 'computed' };
}

type Means = Partial<Record<InstrumentId, Exact>>;

/** The exact means of the instruments all of whose indicators have a score. */
function meansOf(scores: readonly (Score | undefined)[], rules: RuleSet): Means {
  const means: Means = {};
  for (const { id, indicators } of rules.instruments) {
    const known = indicators.flatMap((number) => scores[number - 1] ?? []);
    if (known.length < indicators.length) continue;
    means[id] = {
      numerator: known.reduce((sum, score) => sum + score, 0),
      denominator: known.length * UNITS_PER_POINT,
    };
  }
  return means;
}

const pointsOfMeans = (means: Means): InstrumentPoints =>
  Object.fromEntries(Object.entries(means).map(([id, { numerator, denominator }]) => [id, numerator / denominator]));

const instrumentOf = (indicator: number, { instruments }: RuleSet): InstrumentId | undefined =>
  instruments.find(({ indicators }) => indicators.includes(indicator))?.id;

/** Printed instrument scores that the indicators do not give; two EIT parts are judged by their mean. */
function instrumentFindings(
  { IIT, EIT, EIT1, EIT2, OIT }: InstrumentPoints,
  means: Means,
  { fiscalYear }: RuleSet,
): readonly Finding[] {
  const ofParts = EIT1 === undefined || EIT2 === undefined ? undefined : (EIT1 + EIT2) / 2;
  const given = { IIT, EIT: EIT ?? ofParts, OIT };
  return (['IIT', 'EIT', 'OIT'] as const).flatMap((instrument): readonly Finding[] => {
    const points = given[instrument];
    const mean = means[instrument];
    if (points === undefined || !mean || explainPublished(mean, points).isWithinRounding) return [];
    const subject = { kind: 'instrument', instrument } as const;
    const facts = { given: points, computed: roundedPoints(mean) };
    return [{ code: 'instrument-differs', severity: 'error', subject, fiscalYear, ...facts }];
  });
}
