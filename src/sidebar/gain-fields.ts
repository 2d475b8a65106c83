// Questions and items below full as checkboxes, the one worth most first.
import { element } from './element.ts';
import { points } from './points.ts';
import type { Simulation } from './way-up.ts';

type Gain = Simulation['gains'][number];

export interface GainFields {
  readonly field: HTMLElement;
  ticked(): readonly Gain[];
}

export function gainFields({ gains, names }: Simulation): GainFields {
  const boxes = gains.map((gain) => {
    const { ids, ofTotal } = gain;
    const box = element('input', { type: 'checkbox' });
    const items = ids.map((id) => element('strong', {}, `${id} ${names[id] ?? ''}`.trim()));
    const together = ids.length > 1 ? ' เมื่อได้คะแนนเต็มพร้อมกันทุกข้อ' : '';
    const worth = element('span', {}, `เพิ่ม ${points(ofTotal)} คะแนน${together}`);
    return { gain, box, row: element('label', { class: 'option' }, box, element('span', {}, ...items, worth)) };
  });
  return {
    field: element('fieldset', {}, element('legend', {}, 'เลือกข้อที่จะทำให้ได้คะแนนเต็ม'), ...boxes.map(({ row }) => row)),
    ticked: () => boxes.filter(({ box }) => box.checked).map(({ gain }) => gain),
  };
}
