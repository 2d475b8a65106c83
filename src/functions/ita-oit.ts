// ITA_OIT: indicators 9 and 10 from their items. A mean over items that are wrong or missing would mislead, so a row that
// cannot be used throws, and an indicator with items missing gets a sentence.

import { type OitScore, oitScoreOf } from '../core/oit-score.ts';
import type { RuleSet } from '../core/rule-set.ts';
import { roundedPoints, type Score } from '../core/score.ts';
import type { Result } from './argument.ts';
import { itemRowsOf } from './item-rows.ts';
import { rulesFor } from './rules-for.ts';

/** Indicators 9 and 10 in a row, half-up to two decimals; an indicator none of whose items is scored stays blank. */
export function ITA_OIT(
  ids: unknown,
  values: unknown,
  fiscalYear: unknown,
  rules?: unknown,
): readonly (readonly Result[])[] {
  const ruleSet = rulesFor(fiscalYear, rules);
  const scores = scoresOf(ids, values, ruleSet);
  const indicators = ruleSet.instruments.find(({ id }) => id === 'OIT')?.indicators ?? [];
  return [
    indicators.map((indicator) => {
      const isScored = ruleSet.oitItems.some((item) => item.indicator === indicator && scores.has(item.id));
      return isScored ? resultOf(oitScoreOf(indicator, scores, ruleSet), ruleSet.fiscalYear) : '';
    }),
  ];
}

function scoresOf(ids: unknown, values: unknown, rules: RuleSet): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const row of itemRowsOf(ids, values, rules)) {
    if ('problem' in row) throw new Error(row.problem);
    const { item, score } = row;
    if (item.kind === 'question')
      throw new Error(`ข้อ ${item.rule.id} เป็นข้อคำถาม ไม่ใช่รายการ OIT กรุณาเลือกเฉพาะข้อ OIT เช่น O12`);
    if (score !== undefined) scores.set(item.rule.id, score);
  }
  return scores;
}

function resultOf(result: OitScore, fiscalYear: number): Result {
  switch (result.kind) {
    case 'score':
      return roundedPoints(result.exact);
    case 'missing':
      return `ยังไม่มีคะแนนข้อ ${listOf(result.ids)} กรุณาใส่คะแนนให้ครบ`;
    case 'open-grouping':
      return `ยังไม่ทราบว่าข้อ ${rangeOf(result.ids)} ของปีงบประมาณ ${fiscalYear} อยู่ในตัวชี้วัดย่อยใด จึงคำนวณไม่ได้เว้นแต่ทุกข้อได้คะแนนเท่ากัน`;
    case 'no-list':
      return `ยังไม่มีรายการ OIT ของปีงบประมาณ ${fiscalYear} จึงคำนวณไม่ได้`;
  }
}

/** A cell need not list thirty ids to say that most are missing. */
const LONGEST_LIST = 5;

const listOf = (ids: readonly string[]): string =>
  ids.length <= LONGEST_LIST
    ? ids.join(', ')
    : `${ids.slice(0, LONGEST_LIST).join(', ')} และอีก ${ids.length - LONGEST_LIST} ข้อ`;

const rangeOf = (ids: readonly string[]): string => `${ids[0]} ถึง ${ids[ids.length - 1]}`;
