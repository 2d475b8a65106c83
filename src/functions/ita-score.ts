// ITA_SCORE: the weighted total. The formula is made once for all rows, so a thousand agencies cost one pass of arithmetic.

import { roundedPoints } from '../core/score.ts';
import { totalBy, totalFormulaOf } from '../core/total.ts';
import { perAgency } from './agency-rows.ts';
import type { Result } from './argument.ts';
import { rulesFor } from './rules-for.ts';

/** Totals rounded half-up to two decimals: one value for one agency, a column for more. Blank rows stay blank. */
export function ITA_SCORE(
  scores: unknown,
  fiscalYear: unknown,
  rules?: unknown,
): Result | readonly (readonly Result[])[] {
  const formula = totalFormulaOf(rulesFor(fiscalYear, rules));
  const totals = perAgency(scores, 1, (row) => [roundedPoints(totalBy(formula, row))]);
  return totals.length === 1 ? (totals[0]?.[0] ?? '') : totals;
}
