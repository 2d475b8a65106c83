// The self-test for whoever looks after the add-on: whether formulas, plan and reports come out here as they were built to.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import type { View } from '../screen.ts';

type Tested = Methods['selfTest']['value'];

export const selfTestOffer = (app: App): HTMLElement =>
  element(
    'section',
    { class: 'aside' },
    element('h2', {}, 'สำหรับผู้ดูแลระบบ'),
    element('p', {}, 'ตรวจสูตร แผน และรายงานด้วยข้อมูลตัวอย่างในแท็บชั่วคราว ไม่แตะต้องแท็บอื่นและไม่สร้างไฟล์ อาจใช้เวลาถึงหนึ่งนาที'),
    button('secondary', 'ตรวจการทำงานของส่วนเสริม', () => runSelfTest(app)),
  );

const runSelfTest = (app: App): void =>
  void app.run('กำลังตรวจการทำงานของส่วนเสริม', 'selfTest', {}, (tested) => testedView(app, tested));

function testedView(app: App, { passed, checks }: Tested): View {
  const failed = checks.filter(({ ok }) => !ok);
  return {
    title: passed ? 'ผ่านทุกข้อ' : `ไม่ผ่าน ${failed.length} ข้อ`,
    body: [
      element('p', {}, `ตรวจแล้ว ${checks.length} ข้อ`),
      passed
        ? undefined
        : element('p', { class: 'note' }, 'Google อาจคำนวณสูตรช้า กรุณาตรวจอีกครั้ง หากยังไม่ผ่าน ห้ามเผยแพร่ส่วนเสริมรุ่นนี้'),
      failed.length === 0 ? undefined : element('ul', { class: 'cards error' }, ...failed.map(failedItem)),
      button('secondary', 'ตรวจอีกครั้ง', () => runSelfTest(app)),
      backHome(app),
    ],
  };
}

const failedItem = ({ what, expected, got }: Tested['checks'][number]): HTMLElement =>
  element(
    'li',
    {},
    element('p', {}, element('strong', {}, what)),
    element('p', {}, 'ที่ควรได้'),
    element('blockquote', { class: 'quotation' }, expected),
    element('p', {}, 'ที่ได้'),
    element('blockquote', { class: 'quotation' }, got),
  );
