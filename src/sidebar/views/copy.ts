// A copy of the scores in plain values, for a province or district that has no add-on.
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { openTabButton } from '../go-to-button.ts';
import type { View } from '../screen.ts';
import { SCORE_TAB } from '../tabs.ts';

export const copyOffer = (app: App): HTMLElement =>
  element(
    'section',
    { class: 'aside' },
    element('h2', {}, 'ส่งคะแนนให้จังหวัดหรืออำเภอ'),
    element('p', {}, `ทำสำเนาแท็บ ${SCORE_TAB} ที่มีเฉพาะค่า ไม่มีสูตร ผู้รับจึงเปิดดูได้โดยไม่ต้องติดตั้งส่วนเสริม แท็บเดิมไม่เปลี่ยนแปลง`),
    button(
      'secondary',
      'ทำสำเนาเฉพาะค่า',
      () => void app.run('กำลังทำสำเนา', 'freezeValues', {}, ({ tab }) => copiedView(app, tab)),
    ),
  );

const copiedView = (app: App, tab: string): View => ({
  title: 'ทำสำเนาแล้ว',
  body: [
    element('p', {}, `สำเนาอยู่ในแท็บ ${tab} ค่าในสำเนาจะไม่เปลี่ยนตามคะแนนที่แก้ไขภายหลัง`),
    openTabButton(app, tab),
    backHome(app),
  ],
});
