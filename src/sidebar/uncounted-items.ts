// What the what-if cannot count: items without a known sub-indicator, and instruments of which no question or item below
// full is known; with the way to the tab where it is filled in.
import type { App } from './app.ts';
import { type Child, element } from './element.ts';
import { openTabButton } from './go-to-button.ts';
import { OIT_TAB, QUESTION_TAB } from './tabs.ts';
import type { Simulation } from './way-up.ts';

const FULL_SCORE = 100;

const tabs = [
  { tab: QUESTION_TAB, of: ['IIT', 'EIT'] },
  { tab: OIT_TAB, of: ['OIT'] },
] as const;

export const uncountedItems = (app: App, { now, gains, openIds }: Simulation): readonly Child[] => [
  openIds.length === 0
    ? undefined
    : element(
        'div',
        { class: 'note' },
        element(
          'p',
          {},
          `ข้อ ${openIds.join(', ')} ยังไม่ได้คะแนนเต็ม แต่คำนวณทีละข้อไม่ได้ เพราะไม่ทราบตัวชี้วัดย่อย กรอกตัวชี้วัดย่อยในแท็บ ${OIT_TAB} จากนั้นคำนวณใหม่`,
        ),
        openTabButton(app, OIT_TAB),
      ),
  ...tabs.map(({ tab, of }) => {
    const unknown = of.filter(
      (instrument) => now.instruments[instrument] < FULL_SCORE && !gains.some((gain) => gain.instrument === instrument),
    );
    if (unknown.length === 0 || (tab === OIT_TAB && openIds.length > 0)) return undefined;
    return element(
      'div',
      { class: 'note' },
      element('p', {}, `ยังไม่มีคะแนนรายข้อของ ${unknown.join(' และ ')} ที่ใช้คำนวณได้ กรอกได้ที่แท็บ ${tab} จากนั้นคำนวณใหม่`),
      openTabButton(app, tab),
    );
  }),
];
