// What is wrong with a template, each with its place and the paragraph that it stands in.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { type ButtonKind, button, element, link } from '../element.ts';
import { SHIPPED_TEMPLATE } from '../formats.ts';
import type { WantedReport } from '../report-fields.ts';
import type { View } from '../screen.ts';
import { severitySections } from '../severity-sections.ts';

type Checked = Methods['checkTemplate']['value'];

export const checkTemplate = (app: App, wanted: WantedReport): void =>
  void app.run('กำลังตรวจแม่แบบ', 'checkTemplate', wanted, (checked) => checkedView(app, wanted, checked));

function checkedView(app: App, wanted: WantedReport, { template, url, note, findings }: Checked): View {
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const isFine = findings.every(({ severity }) => severity === 'info');
  const onward = (kind: ButtonKind): HTMLElement => button(kind, 'ไปจัดทำรายงาน', () => app.open('export'));
  const again = (kind: ButtonKind): HTMLElement | undefined =>
    template === SHIPPED_TEMPLATE ? undefined : button(kind, 'ตรวจอีกครั้ง', () => checkTemplate(app, wanted));
  return {
    title: isFine ? 'แม่แบบใช้ได้' : `ผลการตรวจแม่แบบ พบ ${findings.length} รายการ`,
    body: [
      element('p', {}, `${wanted.format}: ${template || 'แม่แบบที่แก้ไขไว้'}`),
      url === '' ? undefined : element('p', {}, link(url, 'เปิดแม่แบบใน Google เอกสาร')),
      note === '' ? undefined : element('p', { class: 'note' }, note),
      hasErrors
        ? element('p', { class: 'note' }, 'ต้องแก้ไขรายการในกลุ่ม ต้องแก้ไข ก่อน จึงจะจัดทำรายงานจากแม่แบบนี้ได้')
        : undefined,
      ...severitySections(findings, templateFinding),
      ...(hasErrors ? [again('primary'), onward('secondary')] : [onward('primary'), again('secondary')]),
      button('secondary', 'ดูแม่แบบทั้งหมด', () => app.open('templates')),
      backHome(app),
    ],
  };
}

const templateFinding = ({ message, remedy, place, text }: Checked['findings'][number]): HTMLElement =>
  element(
    'li',
    {},
    element('p', {}, message),
    place === '' ? undefined : element('p', { class: 'secondary-text' }, `ที่: ${place}`),
    text === '' ? undefined : element('blockquote', { class: 'quotation' }, text),
    element('p', { class: 'remedy' }, remedy),
  );
