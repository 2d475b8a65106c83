// The report: made in one command, then its links. Open findings mark the memo as a draft unless they are accepted here.
import type { Methods, State } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { findingList } from '../finding-list.ts';
import { reportLinks } from '../report-links.ts';
import type { View } from '../screen.ts';
import { check } from './check.ts';

export function exportView(app: App): View {
  const accept = element('input', { type: 'checkbox', id: 'accept' });
  const open = openFindings(app.state);
  return {
    title: 'จัดทำรายงาน',
    body: [
      element('p', {}, 'จัดทำรายงานผลการวิเคราะห์และแผนมาตรการเป็น Google เอกสารฉบับใหม่ รายงานฉบับก่อนหน้าไม่เปลี่ยนแปลง'),
      open === 0
        ? undefined
        : element(
            'div',
            { class: 'note' },
            element('p', {}, `ยังมีรายการที่พบจากการตรวจ ${open} รายการ บันทึกข้อความจะมีคำว่า ร่าง กำกับไว้`),
            element('p', { class: 'choice' }, accept, element('label', { for: 'accept' }, 'ตรวจแล้ว ไม่ต้องใส่คำว่า ร่าง')),
            button('secondary', 'ดูรายการที่พบ', () => check(app)),
          ),
      button(
        'primary',
        'จัดทำรายงาน',
        () =>
          void app.run(
            'กำลังจัดทำรายงาน อาจใช้เวลาถึงหนึ่งนาที',
            'exportReport',
            { acceptFindings: accept.checked },
            (report) => exportedView(app, report),
          ),
      ),
      backHome(app),
    ],
  };
}

const openFindings = ({ findings: { errors, warnings } }: State): number => errors + warnings;

const exportedView = (app: App, { name, url, findings }: Methods['exportReport']['value']): View => ({
  title: 'จัดทำรายงานแล้ว',
  body: [
    element('p', {}, name),
    reportLinks(url),
    element('p', { class: 'secondary-text' }, 'กรุณาอ่านทวนทั้งฉบับก่อนเสนอผู้บังคับบัญชา'),
    ...findingList(app, findings),
    backHome(app),
  ],
});
