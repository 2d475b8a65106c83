// How to use the add-on in short, and what to send with a report of a problem: nothing that stands in a cell.
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { diagnosticText } from '../diagnostic-text.ts';
import { button, element, replaceContent } from '../element.ts';
import type { View } from '../screen.ts';
import { selfTestOffer } from './self-test.ts';

export const helpView = (app: App): View => ({
  title: 'วิธีใช้',
  body: [
    element('ul', {}, ...advice.map((text) => element('li', {}, text))),
    element(
      'section',
      { class: 'aside' },
      element('h2', {}, 'พบปัญหา'),
      element('p', {}, 'แสดงข้อมูลสำหรับส่งให้ผู้ดูแล มีเฉพาะรุ่น จำนวน และรหัส ไม่มีข้อความหรือคะแนนในไฟล์'),
      button(
        'secondary',
        'แสดงข้อมูลสำหรับแจ้งปัญหา',
        () =>
          void app.run('กำลังตรวจส่วนเสริม', 'diagnostics', {}, (found) =>
            diagnosticsView(app, diagnosticText(found, app.failureCodes)),
          ),
      ),
    ),
    backHome(app),
  ],
});

const advice = [
  'ทำตามขั้นตอนที่หน้าหลักจากบนลงล่าง ปุ่มสีเข้มคือขั้นตอนถัดไป',
  'พิมพ์แก้ในแท็บได้ทุกเมื่อ เมื่อแก้แล้วกด อ่านข้อมูลใหม่ ที่หน้าหลัก',
  'ข้อความที่พิมพ์ด้วยมือไม่สูญหายเมื่อจัดทำแท็บซ้ำ ระบบจะแสดงรายการช่องที่คงไว้',
  'คำสั่งล่าสุดสามคำสั่งย้อนกลับได้ที่ท้ายหน้าหลัก',
  'ใช้แป้นพิมพ์อย่างเดียวได้: Tab เลื่อนไปข้างหน้า Shift+Tab ถอยหลัง Enter กดปุ่ม',
  'รายงานที่จัดทำแล้วอยู่ใน Google ไดรฟ์ของท่าน รายการทั้งหมดอยู่ในแท็บ บันทึกการทำงาน',
];

function diagnosticsView(app: App, text: string): View {
  const shown = element('textarea', { id: 'diagnostics', rows: '14', readonly: true }, text);
  const said = element('p', { role: 'status' });
  const copy = (): void => {
    shown.select();
    navigator.clipboard.writeText(text).then(
      () => replaceContent(said, 'คัดลอกแล้ว'),
      () => replaceContent(said, 'เลือกข้อความไว้แล้ว กด Ctrl+C เพื่อคัดลอก'),
    );
  };
  return {
    title: 'ข้อมูลสำหรับแจ้งปัญหา',
    body: [
      element('div', { class: 'field' }, element('label', { for: shown.id }, 'ข้อความที่ส่งให้ผู้ดูแล'), shown),
      button('primary', 'คัดลอก', copy),
      said,
      selfTestOffer(app),
      backHome(app),
    ],
  };
}
