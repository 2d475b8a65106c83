// Where the scores go: which indicators still have none, and the way to the tab.
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { goToButton } from '../go-to-button.ts';
import type { View } from '../screen.ts';
import { SCORE_TAB } from '../tabs.ts';
import { copyOffer } from './copy.ts';
import { importButton } from './import.ts';

/** The first cell to type in, as the tab is made. */
const FIRST_SCORE = `${SCORE_TAB}!D2`;

export function scoresView(app: App): View {
  const missing = app.state.indicators.filter(({ score }) => score === null);
  return {
    title: 'กรอกคะแนนตัวชี้วัด',
    body: [
      element('p', {}, 'พิมพ์คะแนนจากผลในระบบ ITAS ลงในแท็บ คะแนนตัวชี้วัด ใช้เลขไทยหรือเลขอารบิกก็ได้'),
      element('p', {}, 'ตัวชี้วัดที่ 6–8 กรอกคะแนนเดียว หรือกรอก EIT ส่วนที่ 1 และส่วนที่ 2 ก็ได้'),
      missing.length > 0
        ? element(
            'section',
            {},
            element('h2', {}, `ตัวชี้วัดที่ยังไม่มีคะแนน (${missing.length})`),
            element(
              'ul',
              { class: 'plain' },
              ...missing.map(({ number, name }) => element('li', {}, `${number}. ${name}`)),
            ),
          )
        : element('p', { class: 'note' }, 'มีคะแนนครบทุกตัวชี้วัดแล้ว'),
      goToButton(app, FIRST_SCORE, 'เปิดแท็บคะแนนตัวชี้วัด', 'primary'),
      importButton(app),
      button('secondary', 'อ่านคะแนนที่กรอก', () => app.open('home')),
      missing.length > 0 ? undefined : copyOffer(app),
      backHome(app),
    ],
  };
}
