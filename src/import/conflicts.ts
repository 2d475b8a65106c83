// What the officer has to settle: every quantity with more than one value, and a total that the scores do not give.

import type { RuleSet } from '../core/rule-set.ts';
import type { PrintedAgency } from './agencies.ts';
import { computedReason, type Place, reasonOf, severalValues, totalDiffers } from './conflict-message.ts';
import type { Conflict, ConflictSubject, ConflictValue, ScoreCandidate } from './imported-results.ts';
import type { ItemValues } from './item-results.ts';
import type { JudgedScores } from './judged-scores.ts';

/** The values of quantities that no total speaks for or against. */
export interface NamedValues {
  readonly level: readonly ConflictValue[];
  readonly fiscalYear: readonly ConflictValue[];
  readonly agencies: readonly PrintedAgency[];
}

/** In the order of the result: year, agency, indicators, total, level, questions and items. */
export function conflictsOf(
  judged: JudgedScores,
  items: readonly ItemValues[],
  { level, fiscalYear, agencies }: NamedValues,
  { indicators }: RuleSet,
  place: Place,
): readonly Conflict[] {
  const several = (subject: ConflictSubject, what: string, values: readonly ConflictValue[], reason = '') =>
    values.length > 1 ? [{ subject, message: severalValues(what, values, place, reason), values }] : [];
  const [total] = judged.totals;
  return [
    ...several('fiscalYear', 'ปีงบประมาณของคะแนน', fiscalYear),
    ...several('agency', 'ชื่อหน่วยงาน', agencies.map(agencyValue)),
    ...judged.indicators.flatMap((candidates, i) => {
      const values = candidates.map(conflictValue);
      const what = `คะแนนตัวชี้วัดที่ ${indicators[i]?.number} ${indicators[i]?.name} `;
      return several(`indicator/${i + 1}`, what, values, reasonOf(values, total?.score ?? null));
    }),
    ...several('total', 'คะแนนภาพรวม', judged.totals.map(conflictValue), computedReason(judged.computed)),
    ...unexplained(judged, place),
    ...several('level', 'ระดับผลการประเมิน', level),
    ...items.flatMap(({ kind, id, values }) => {
      const printed = values.map(
        ({ points, first }): ConflictValue => ({ value: points, line: first.line, standing: 'possible' }),
      );
      return several(`${kind}/${id}`, `คะแนนข้อ ${id} `, printed);
    }),
  ];
}

function unexplained({ totals, isExplained, computed }: JudgedScores, place: Place): readonly Conflict[] {
  const [total] = totals;
  if (isExplained !== false || totals.length > 1 || !total || computed === undefined) return [];
  const value = conflictValue(total);
  return [{ subject: 'total', message: totalDiffers(value, computed, place), values: [value] }];
}

const conflictValue = ({ score, line, standing }: ScoreCandidate): ConflictValue => ({ value: score, line, standing });

const agencyValue = ({ name, line }: PrintedAgency, i: number): ConflictValue => ({
  value: name,
  line,
  standing: i === 0 ? 'best' : 'possible',
});
