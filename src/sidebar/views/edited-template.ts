// A template as a Doc to be edited: opened where it is there, made where it is not.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element, link } from '../element.ts';
import type { WantedReport } from '../report-fields.ts';
import type { View } from '../screen.ts';
import { checkTemplate } from './checked-template.ts';

type Edited = Methods['editTemplate']['value'];

export const editTemplate = (app: App, wanted: WantedReport): void =>
  void app.run('กำลังเปิดแม่แบบ', 'editTemplate', wanted, (edited) => editedView(app, wanted, edited));

const began: Readonly<Record<Edited['made'], string>> = {
  existing: 'เอกสารแม่แบบมีอยู่แล้ว เปิดแก้ไขต่อได้',
  shipped: 'สร้างเอกสารแม่แบบในไดรฟ์ของท่านแล้ว โดยเริ่มจากแม่แบบที่มากับระบบ',
  copy: 'สร้างเอกสารแม่แบบในไดรฟ์ของท่านแล้ว โดยเริ่มจากสำเนาที่เก็บไว้ในไฟล์นี้',
};

const editedView = (app: App, wanted: WantedReport, { name, url, made, note }: Edited): View => ({
  title: 'แม่แบบพร้อมแก้ไข',
  body: [
    element('p', {}, began[made]),
    element('p', {}, link(url, name)),
    note === '' ? undefined : element('p', { class: 'note' }, note),
    element('ul', {}, ...advice.map((text) => element('li', {}, text))),
    button('primary', 'ตรวจแม่แบบ', () => checkTemplate(app, wanted)),
    button('secondary', 'ดูแม่แบบทั้งหมด', () => app.open('templates')),
    backHome(app),
  ],
});

const advice = [
  'คำในวงเล็บปีกกา เช่น {ชื่อหน่วยงาน} คือที่ที่ระบบใส่ข้อมูล ย้าย คัดลอก หรือลบได้ แต่ต้องพิมพ์ชื่อให้ตรง',
  'แท็กเปิดและแท็กปิด เช่น {#แผน} กับ {/แผน} ต้องอยู่เป็นคู่',
  'แก้ไขเสร็จแล้ว ให้กลับมากด ตรวจแม่แบบ ก่อนจัดทำรายงาน',
];
