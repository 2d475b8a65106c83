// Ids of questions and OIT items beside their scores, row by row, as ITA_OIT and ITA_GAIN get them.

import { type AssessedItem, itemFinderOf } from '../core/item-id.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Score } from '../core/score.ts';
import { cellsOf, isBlank } from './argument.ts';
import { SCORE_REMEDY, scoreInCell, shortened } from './score-cell.ts';

/** A row that is not blank: an item with its score (undefined where the score is blank), or a sentence that says what is wrong. */
export type ItemRow =
  | { readonly item: AssessedItem; readonly score: Score | undefined }
  | { readonly id: string; readonly problem: string };

/** The rows in sheet order without the blank ones; throws where the two ranges differ in size. */
export function itemRowsOf(ids: unknown, scores: unknown, rules: RuleSet): readonly ItemRow[] {
  const idCells = cellsOf(ids);
  const scoreCells = cellsOf(scores);
  if (idCells.length !== scoreCells.length)
    throw new Error(
      `มีข้อ ${idCells.length} ช่อง แต่มีคะแนน ${scoreCells.length} ช่อง กรุณาเลือกช่วงของข้อและคะแนนให้มีจำนวนช่องเท่ากัน`,
    );
  const find = itemFinderOf(rules);
  const seen = new Set<string>();
  return idCells.flatMap((cell, position): readonly ItemRow[] => {
    const scoreCell = scoreCells[position];
    if (isBlank(cell) && isBlank(scoreCell)) return [];
    const id = isBlank(cell) ? '' : shortened(String(cell));
    const item = find(id);
    if (!item) return [{ id, problem: unknownItem(id, rules) }];
    if (seen.has(item.rule.id)) return [{ id, problem: `ข้อ ${item.rule.id} ซ้ำกับแถวก่อนหน้า กรุณาให้เหลือเพียงแถวเดียว` }];
    seen.add(item.rule.id);
    const score = scoreInCell(scoreCell);
    return [
      typeof score === 'string' ? { id, problem: `คะแนนข้อ ${item.rule.id} ${score} ${SCORE_REMEDY}` } : { item, score },
    ];
  });
}

function unknownItem(id: string, { fiscalYear, questions, oitItems }: RuleSet): string {
  if (id === '') return 'มีคะแนนแต่ไม่มีเลขข้อ กรุณาพิมพ์เลขข้อ เช่น O12 หรือ i4';
  if (questions.length + oitItems.length === 0) return `ยังไม่มีรายการข้อของปีงบประมาณ ${fiscalYear} จึงคำนวณข้อ “${id}” ไม่ได้`;
  return `ไม่พบข้อ “${id}” ในรายการของปีงบประมาณ ${fiscalYear} กรุณาพิมพ์เลขข้อตามที่ประกาศ เช่น O12 หรือ i4`;
}
