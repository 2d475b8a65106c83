// The option to type a score that the text does not print, in Thai or ASCII digits.
import type { Option } from './choice-group.ts';
import { element } from './element.ts';
import { input } from './form-fields.ts';

export const HIGHEST_SCORE = 100;
const THAI_ZERO = 0x0e50;

/** Undefined for anything but a score of 0 to 100. */
export function scoreIn(text: string): number | undefined {
  const ascii = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO)).replace(',', '.');
  const score = /^\s*\d+(\.\d+)?\s*$/.test(ascii) ? Number(ascii) : Number.NaN;
  return score <= HIGHEST_SCORE ? score : undefined;
}

/** The field appears with the choice. Before a valid score is typed the value is NaN, and the form cannot be sent. */
export function typedScoreOption(name: string): Option<number> {
  const typed = input(`${name}-typed`, { inputmode: 'decimal' });
  const radio = element('input', { type: 'radio', name });
  const box = element('div', { class: 'field' }, element('label', { for: typed.id }, 'คะแนนที่ถูกต้อง'), typed);
  const follow = (): void => {
    box.hidden = typed.disabled = !radio.checked;
    typed.setCustomValidity(scoreIn(typed.value) === undefined ? `กรุณาพิมพ์คะแนน 0 ถึง ${HIGHEST_SCORE} เช่น 91.22` : '');
  };
  typed.addEventListener('input', follow);
  follow();
  const label = element('label', { class: 'option' }, radio, element('span', {}, element('strong', {}, 'พิมพ์ค่าเอง')));
  return { row: element('div', {}, label, box), radio, value: () => scoreIn(typed.value) ?? Number.NaN, follow };
}
