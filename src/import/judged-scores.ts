// The values of the ten indicators and of the total, judged together: which of them the published total explains.

import { type Candidate, reconcile } from '../core/reconcile.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { roundedPoints, scoreOf, UNITS_PER_POINT } from '../core/score.ts';
import type { PrintedValue } from './candidates.ts';
import type { ScoreCandidate } from './imported-results.ts';
import { type Page, rowAt } from './page.ts';

export interface JudgedScores {
  /** Candidates of indicators 1–10 and of the total, the likeliest first. */
  readonly indicators: readonly (readonly ScoreCandidate[])[];
  readonly totals: readonly ScoreCandidate[];
  /** What the likeliest scores give, in points; undefined where one is missing. */
  readonly computed: number | undefined;
  /** Whether the scores give a printed total; undefined where there is nothing to compare. */
  readonly isExplained: boolean | undefined;
}

export function judgedScores(
  page: Page,
  indicators: readonly (readonly PrintedValue[])[],
  totals: readonly PrintedValue[],
  rules: RuleSet,
): JudgedScores {
  const unitsOf = (values: readonly PrintedValue[]) => values.map(({ points }) => scoreOf(points));
  const judged = reconcile(indicators.map(unitsOf), unitsOf(totals), rules);
  return {
    indicators: indicators.map((values, i) => candidatesOf(page, values, judged.indicators[i] ?? [])),
    totals: candidatesOf(page, totals, judged.totals),
    computed: judged.reading && roundedPoints(judged.reading.exact),
    isExplained: judged.isExplained,
  };
}

const candidatesOf = (
  page: Page,
  values: readonly PrintedValue[],
  judged: readonly Candidate[],
): readonly ScoreCandidate[] =>
  judged.map(({ value, standing }) => {
    const first = values.find(({ points }) => scoreOf(points) === value)?.first;
    const text = first ? shownText(page, first.start) : '';
    return { score: value / UNITS_PER_POINT, line: first?.line ?? 1, text, standing };
  });

/** Letters shown of a long line, and of them those before the score. */
const SHOWN = 120;
const SHOWN_BEFORE = 70;

function shownText(page: Page, place: number): string {
  const { start, end } = rowAt(page, place);
  const from = Math.max(start, Math.min(place - SHOWN_BEFORE, end - SHOWN));
  const shown = page.text
    .slice(from, Math.min(end, from + SHOWN))
    .replace(/\t/g, ' ')
    .trim();
  return `${from > start ? '…' : ''}${shown}${from + SHOWN < end ? '…' : ''}`;
}
