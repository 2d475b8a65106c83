// Checking: what contradicts what, and the way to each cell.
import type { Finding } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { findingList } from '../finding-list.ts';
import type { View } from '../screen.ts';

export const checkView = (app: App): View => ({
  title: 'ตรวจข้อมูล',
  body: [
    element('p', {}, 'ตรวจคะแนน คะแนนภาพรวม ระดับ และข้อมูลหน่วยงานว่าครบถ้วนและตรงกัน คำสั่งนี้ไม่เปลี่ยนแปลงข้อมูล'),
    button('primary', 'ตรวจข้อมูล', () => check(app)),
    backHome(app),
  ],
});

/** Checks at once and shows the findings. */
export const check = (app: App): void =>
  void app.run('กำลังตรวจข้อมูล', 'checkWorkbook', {}, ({ findings }) => findingsView(app, findings));

function findingsView(app: App, findings: readonly Finding[]): View {
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return {
    title: findings.length > 0 ? `ผลการตรวจ พบ ${findings.length} รายการ` : 'ไม่พบข้อขัดแย้ง',
    body: [
      findings.length > 0 ? undefined : element('p', {}, 'คะแนนและข้อมูลที่กรอกไว้สอดคล้องกัน'),
      ...findingList(app, findings),
      element(
        'div',
        { class: 'buttons' },
        hasErrors ? undefined : button('primary', 'ไปวิเคราะห์จุดอ่อน', () => app.open('analyse')),
        button(hasErrors ? 'primary' : 'secondary', 'ตรวจอีกครั้ง', () => check(app)),
      ),
      backHome(app),
    ],
  };
}
