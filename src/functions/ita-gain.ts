// ITA_GAIN: which question or item would raise the total most. Rows that cannot be used stand last, each with its sentence.

import { itemGainOf } from '../core/item-gain.ts';
import { roundedPoints } from '../core/score.ts';
import type { Result } from './argument.ts';
import { itemRowsOf } from './item-rows.ts';
import { rulesFor } from './rules-for.ts';

interface Gain {
  readonly id: string;
  /** In points, not rounded. */
  readonly points: number;
  readonly shown: number;
}

/** Rows of id and points the total would gain, highest first; ties in sheet order; rows without a score are left out. */
export function ITA_GAIN(
  ids: unknown,
  scores: unknown,
  fiscalYear: unknown,
  rules?: unknown,
): Result | readonly (readonly Result[])[] {
  const ruleSet = rulesFor(fiscalYear, rules);
  const gains: Gain[] = [];
  const problems: (readonly Result[])[] = [];
  for (const row of itemRowsOf(ids, scores, ruleSet)) {
    if ('problem' in row) {
      problems.push([row.id, row.problem]);
      continue;
    }
    const { item, score } = row;
    if (score === undefined) continue;
    const gain = itemGainOf(item, score, ruleSet);
    const { id } = item.rule;
    if (gain) gains.push({ id, points: gain.numerator / gain.denominator, shown: roundedPoints(gain) });
    else problems.push([id, `ยังไม่ทราบว่าข้อ ${id} อยู่ในตัวชี้วัดย่อยใด จึงคำนวณไม่ได้`]);
  }
  gains.sort((a, b) => b.points - a.points);
  const rows = [...gains.map(({ id, shown }): readonly Result[] => [id, shown]), ...problems];
  return rows.length > 0 ? rows : '';
}
