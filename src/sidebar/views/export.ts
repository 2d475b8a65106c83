// The report: made in one command, then its links. Open findings mark the memo as a draft unless they are accepted here.
import type { Methods, State } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { findingList } from '../finding-list.ts';
import { levelReadingField } from '../level-reading-field.ts';
import { reportLinks } from '../report-links.ts';
import type { Progress, View } from '../screen.ts';
import { check } from './check.ts';

export function exportView(app: App): View {
  const accept = element('input', { type: 'checkbox', id: 'accept' });
  const open = openFindings(app.state);
  const [inForce] = app.state.levelReadings;
  const reading = inForce === undefined ? undefined : levelReadingField(app.state.levelReadings, inForce);
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
      reading?.field,
      button('primary', 'จัดทำรายงาน', () => makeReport(app, { acceptFindings: accept.checked }, reading?.chosen())),
      backHome(app),
    ],
  };
}

/** A call for each step, so that the bar tells the truth; the answer about the levels is kept before the report is made. */
function makeReport(app: App, params: Methods['exportReport']['params'], levelReading: string | undefined): void {
  const of = levelReading === undefined ? 2 : 3;
  const at = (step: number, label: string): Progress => ({ label, step, of });
  const make = (): void =>
    void app.run(at(of, 'จัดทำเอกสาร อาจใช้เวลาถึงหนึ่งนาที'), 'exportReport', params, (report) => exportedView(app, report));
  const checkFirst = (): void =>
    void app.run(at(of - 1, 'ตรวจข้อมูล'), 'checkWorkbook', {}, () => {
      make();
      return undefined;
    });
  if (levelReading === undefined) checkFirst();
  else
    void app.run(at(1, 'บันทึกช่วงคะแนนของระดับ'), 'saveSettings', { changes: {}, levelReading }, () => {
      checkFirst();
      return undefined;
    });
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
