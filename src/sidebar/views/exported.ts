// After the report: its links, its Word file, what it was made of, and its check sheet.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element, replaceContent } from '../element.ts';
import { findingList } from '../finding-list.ts';
import { isOpen } from '../reason-fields.ts';
import type { WantedReport } from '../report-fields.ts';
import { reportLinks } from '../report-links.ts';
import { savedFile } from '../saved-file.ts';
import type { View } from '../screen.ts';
import { templateWaysOut } from '../template-ways-out.ts';
import { sheetButton } from './check-sheet.ts';

type Exported = Methods['exportReport']['value'];

/** `again` opens the view that makes the same report. */
export function exportedView(app: App, { format, template }: WantedReport, report: Exported, again: () => void): View {
  const open = report.findings.filter(isOpen);
  return {
    title: 'จัดทำรายงานแล้ว',
    body: [
      element('p', {}, report.name),
      element('p', { class: 'note' }, report.isDraft ? DRAFT : FINAL),
      reportLinks(report.url, report.pdfUrl),
      wordFile(app, { format, template }),
      sheetButton(app, { format, template }),
      element('p', { class: 'secondary-text' }, 'กรุณาอ่านทวนทั้งฉบับก่อนเสนอผู้บังคับบัญชา'),
      madeOf(report),
      ...findingList(app, open),
      open.length === 0 ? undefined : button('secondary', 'ให้เหตุผลแล้วจัดทำอีกครั้ง', again),
      backHome(app),
    ],
  };
}

const DRAFT = 'บันทึกข้อความในฉบับนี้ (ถ้ามี) มีคำว่า ร่าง กำกับ เพราะยังมีรายการที่ไม่ได้แก้ไขหรือไม่มีเหตุผล หรือยังไม่ได้เลือกผลที่พิมพ์';
const FINAL = 'ฉบับนี้ไม่มีคำว่า ร่าง กำกับ';

/** Made when it is asked for, from the cells as they are then. */
function wordFile(app: App, wanted: WantedReport): HTMLElement {
  const said = element('div', { role: 'status' });
  return element(
    'section',
    {},
    button(
      'primary',
      'ดาวน์โหลดไฟล์ Word',
      () =>
        void app.run(
          'กำลังจัดทำไฟล์ Word',
          'downloadReport',
          wanted,
          (file) => {
            const saved = savedFile(file);
            replaceContent(said, element('p', {}, 'หากเบราว์เซอร์ไม่บันทึกให้เอง ให้กดชื่อไฟล์นี้'), saved);
            return undefined;
          },
          templateWaysOut(app, wanted),
        ),
    ),
    said,
  );
}

const madeOf = ({ template, fingerprint }: Pick<Exported, 'template' | 'fingerprint'>): HTMLElement =>
  element(
    'section',
    { class: 'aside' },
    element('p', {}, `แม่แบบ: ${template.template || 'แม่แบบที่แก้ไขไว้'}`),
    template.note === '' ? undefined : element('p', {}, template.note),
    element('p', {}, `รหัสตรวจสอบข้อมูล: ${fingerprint}`),
  );
