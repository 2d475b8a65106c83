// What the ticked questions and items give: the new total, how much that is more, and the level.
import { type Child, element } from './element.ts';
import { points } from './points.ts';
import { levelLine } from './result-lines.ts';
import type { Simulation } from './way-up.ts';

/** `ticked` is how many of the gains the officer has chosen. */
export function chosenOutcome({ now, chosen }: Simulation, ticked: number): readonly Child[] {
  if (ticked === 0) return [element('p', {}, 'เลือกข้อเพื่อดูคะแนนใหม่')];
  return [
    element(
      'p',
      {},
      'คะแนนภาพรวมเป็น ',
      element('strong', {}, points(chosen.total)),
      ` คะแนน (เพิ่ม ${points(chosen.total - now.total)})`,
    ),
    levelLine(chosen.levels),
    chosen.uncounted.length === 0
      ? undefined
      : element('p', {}, `ยังไม่นับข้อ ${chosen.uncounted.join(', ')} เพราะไม่ทราบคะแนนหรือตัวชี้วัดย่อย`),
  ];
}
