// What an officer aims at: a level of the year, or a total in points.
import { element } from './element.ts';
import { field, input, select } from './form-fields.ts';
import { HIGHEST_SCORE, scoreIn } from './typed-score.ts';

const POINTS = 'กำหนดเป็นคะแนน';

export interface TargetFields {
  readonly field: HTMLElement;
  /** Undefined while the points are no score. */
  chosen(): string | number | undefined;
}

/** `follow` is told of every change. The field for points appears with its choice. */
export function targetFields(levels: readonly string[], level: string | undefined, follow: () => void): TargetFields {
  const target = select('target', [...levels, POINTS]);
  if (level !== undefined) target.value = level;
  const typed = input('points', { inputmode: 'decimal' });
  const wrong = element('p', { id: 'points-error', class: 'field-error', role: 'alert' });
  const box = field('คะแนนภาพรวมที่ต้องการ', typed, `0 ถึง ${HIGHEST_SCORE} เช่น 95.00`);
  box.append(wrong);
  const isPoints = (): boolean => target.value === POINTS;
  const changed = (): void => {
    box.hidden = !isPoints();
    const isWrong = isPoints() && typed.value.trim() !== '' && scoreIn(typed.value) === undefined;
    typed.setAttribute('aria-invalid', String(isWrong));
    wrong.textContent = isWrong ? `กรุณาพิมพ์ตัวเลข 0 ถึง ${HIGHEST_SCORE}` : '';
    follow();
  };
  target.addEventListener('change', changed);
  typed.addEventListener('input', changed);
  box.hidden = true;
  return {
    field: element('div', {}, field('ระดับเป้าหมาย', target), box),
    chosen: () => (isPoints() ? scoreIn(typed.value) : target.value),
  };
}
