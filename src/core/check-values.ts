// Values given twice, and a published total that the scores do not give.

import type { Finding, Subject } from './finding.ts';
import type { Candidate, Reconciliation } from './reconcile.ts';
import type { RuleSet } from './rule-set.ts';
import { FULL_SCORE, pointsOf, roundedPoints } from './score.ts';

/** Findings in the order of the indicators, the total last. */
export function valueFindings(reconciliation: Reconciliation, rules: RuleSet): readonly Finding[] {
  const { indicators, totals } = reconciliation;
  return [
    ...indicators.flatMap((candidates, i) =>
      twoValues(candidates, { kind: 'indicator', indicator: i + 1 }, reconciliation, rules),
    ),
    ...twoValues(totals, { kind: 'total' }, reconciliation, rules),
    ...totalDiffers(reconciliation, rules),
  ];
}

function twoValues(
  candidates: readonly Candidate[],
  subject: Subject,
  { isExplained, reading }: Reconciliation,
  rules: RuleSet,
): readonly Finding[] {
  if (candidates.length < 2) return [];
  const published = reading?.published;
  const otherPart = subject.kind === 'indicator' ? otherPartOf(candidates, subject.indicator, rules) : undefined;
  return [
    {
      code: 'two-values',
      severity: isExplained === false ? 'error' : 'warning',
      subject,
      fiscalYear: rules.fiscalYear,
      values: candidates.map(({ value, standing }) => ({ points: pointsOf(value), standing })),
      isExplained,
      ...(published !== undefined && { published: pointsOf(published) }),
      ...(reading && { computed: roundedPoints(reading.exact) }),
      ...(otherPart !== undefined && { otherPart }),
    },
  ];
}

/** An excluded EIT value may be one part's own score, where the other part then lies within 0–100. */
function otherPartOf(candidates: readonly Candidate[], indicator: number, rules: RuleSet): number | undefined {
  const isEit = rules.instruments.some(({ id, indicators }) => id === 'EIT' && indicators.includes(indicator));
  const chosen = candidates.find(({ standing }) => standing === 'certain');
  const excluded = candidates.find(({ standing }) => standing === 'excluded');
  if (!isEit || !rules.hasEitParts || !chosen || !excluded) return undefined;
  const other = 2 * chosen.value - excluded.value;
  return other >= 0 && other <= FULL_SCORE ? pointsOf(other) : undefined;
}

/** Only where one total is published: of two, their own finding says that neither fits. */
function totalDiffers({ isExplained, totals, reading }: Reconciliation, { fiscalYear }: RuleSet): readonly Finding[] {
  const [total] = totals;
  if (isExplained !== false || totals.length > 1 || !total || !reading) return [];
  const facts = { published: pointsOf(total.value), computed: roundedPoints(reading.exact) };
  return [{ code: 'total-differs', severity: 'error', subject: { kind: 'total' }, fiscalYear, ...facts }];
}
