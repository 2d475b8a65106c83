// The ten scores against the pass mark. The bars only repeat in colour and length what each line says in words.
import type { State } from '../server/wire.ts';
import { element } from './element.ts';
import { points } from './points.ts';

export function indicatorBars({ indicators, passMark }: State): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': 'indicators' },
    element('h2', { id: 'indicators' }, 'คะแนนรายตัวชี้วัด'),
    element('p', { class: 'secondary-text' }, `ขีดแนวตั้งคือเกณฑ์ผ่าน ${passMark} คะแนน`),
    element('ol', { class: 'bars' }, ...indicators.map((indicator) => barOf(indicator, passMark))),
  );
}

function barOf({ number, name, score, passes }: State['indicators'][number], passMark: number): HTMLElement {
  const [kind, verdict] = passes === null ? ['blank', 'ยังไม่มีคะแนน'] : passes ? ['passes', 'ผ่าน'] : ['fails', 'ไม่ผ่าน'];
  const bar = element('div', { class: 'bar', 'aria-hidden': 'true' }, element('div', {}));
  bar.style.setProperty('--score', `${score ?? 0}%`);
  bar.style.setProperty('--pass-mark', `${passMark}%`);
  return element(
    'li',
    { class: kind },
    element(
      'div',
      { class: 'bar-line' },
      element('span', { class: 'bar-name' }, `${number}. ${name}`),
      element('span', { class: 'bar-score' }, score === null ? '' : points(score)),
      element('span', { class: 'verdict' }, verdict),
    ),
    bar,
  );
}
