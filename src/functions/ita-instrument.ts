// ITA_INSTRUMENT: the means of IIT, EIT and OIT, rounded for the eye; totals never use these.

import type { InstrumentId, RuleSet } from '../core/rule-set.ts';
import { roundedPoints } from '../core/score.ts';
import { instrumentsOf } from '../core/total.ts';
import { perAgency } from './agency-rows.ts';
import { isAbsent, type Result, singleCell } from './argument.ts';
import { rulesFor } from './rules-for.ts';
import { shortened } from './score-cell.ts';

/** All three in a row per agency, or the one named; half-up to two decimals. One agency and one instrument give one value. */
export function ITA_INSTRUMENT(
  scores: unknown,
  fiscalYear: unknown,
  instrument?: unknown,
  rules?: unknown,
): Result | readonly (readonly Result[])[] {
  const ruleSet = rulesFor(fiscalYear, rules);
  const ids = idsOf(instrument, ruleSet);
  const means = perAgency(scores, ids.length, (row) => {
    const exact = instrumentsOf(row, ruleSet);
    return ids.map((id) => roundedPoints(exact[id]));
  });
  return means.length === 1 && ids.length === 1 ? (means[0]?.[0] ?? '') : means;
}

function idsOf(argument: unknown, { instruments }: RuleSet): readonly InstrumentId[] {
  const ids = instruments.map(({ id }) => id);
  if (isAbsent(argument)) return ids;
  const typed = String(singleCell(argument, 'เครื่องมือ')).trim();
  const chosen = ids.find((id) => id === typed.toUpperCase());
  if (chosen) return [chosen];
  throw new Error(`ไม่รู้จักเครื่องมือ “${shortened(typed)}” กรุณาใช้ IIT, EIT หรือ OIT หรือเว้นว่างไว้เพื่อแสดงทั้งสามเครื่องมือ`);
}
