// Checking: what contradicts what, and the way to each cell.
import type { Finding } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { findingList } from '../finding-list.ts';
import type { View } from '../screen.ts';
import { stepAfterCheck } from '../steps.ts';

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
  const isOpen = findings.some(({ severity }) => severity !== 'info');
  const step = stepAfterCheck(app.state);
  const again = button(hasErrors ? 'primary' : 'secondary', 'ตรวจอีกครั้ง', () => check(app));
  const onward = step && button(hasErrors ? 'secondary' : 'primary', `ไป${step.label}`, () => app.open(step.place));
  return {
    title: findings.length > 0 ? `ผลการตรวจ พบ ${findings.length} รายการ` : 'ไม่พบข้อขัดแย้ง',
    body: [
      findings.length > 0 ? undefined : element('p', {}, 'คะแนนและข้อมูลที่กรอกไว้สอดคล้องกัน'),
      ...findingList(app, findings),
      isOpen ? element('p', { class: 'note' }, DRAFT_UNTIL_SETTLED) : undefined,
      element('div', { class: 'buttons' }, ...(hasErrors ? [again, onward] : [onward, again])),
      backHome(app),
    ],
  };
}

const DRAFT_UNTIL_SETTLED =
  'ดำเนินการขั้นตอนต่อไปได้ แต่บันทึกข้อความจะมีคำว่า ร่าง กำกับไว้จนกว่าจะแก้ไขรายการข้างต้น ' +
  'หรือให้เหตุผลของแต่ละรายการในขั้นตอนจัดทำรายงาน ส่วนระดับที่ไม่แน่นอนและข้อมูลที่อ่านไม่ได้ต้องแก้ไขก่อน';
