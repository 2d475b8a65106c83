// The templates of a report: those of the officers that are in use, each edited, checked or put aside, and new ones.
import type { State } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, type Child, element, link, replaceContent } from '../element.ts';
import { form } from '../form.ts';
import { field, input, select } from '../form-fields.ts';
import { followUpReportFormats, planReportFormats, type ReportFormat, SHIPPED_TEMPLATE } from '../formats.ts';
import { UNNAMED, usualReport } from '../report-fields.ts';
import type { View } from '../screen.ts';
import { checkTemplate } from './checked-template.ts';
import { editTemplate } from './edited-template.ts';
import { confirmRestoring } from './restored-template.ts';

type Template = State['templates'][number];

export function templatesView(app: App): View {
  const formats = [...planReportFormats, ...followUpReportFormats];
  const format = select('report', formats);
  format.value = usualReport(app.state);
  const region = element('div');
  const show = (): void => {
    const chosen = formats.find((each) => each === format.value);
    if (chosen) replaceContent(region, ...ofFormat(app, chosen));
  };
  show();
  format.addEventListener('change', show);
  return {
    title: 'แม่แบบรายงาน',
    body: [
      element('p', {}, 'แม่แบบคือ Google เอกสารที่กำหนดถ้อยคำ หัวข้อ และรูปแบบของรายงาน แก้ไขได้ตามที่หน่วยงานใช้'),
      field('แบบรายงาน', format),
      region,
      backHome(app),
    ],
  };
}

function ofFormat(app: App, format: ReportFormat): readonly Child[] {
  const used = app.state.templates.filter((each) => each.format === format);
  return [
    used.some(({ template }) => template === '')
      ? undefined
      : element('p', { class: 'note' }, `หากไม่ได้เลือกแม่แบบ รายงานนี้ใช้${SHIPPED_TEMPLATE}`),
    used.length === 0
      ? undefined
      : element('ul', { class: 'cards' }, ...used.map((template, index) => templateItem(app, format, template, index))),
    newTemplate(app, format, used.length > 0),
  ];
}

function templateItem(
  app: App,
  format: ReportFormat,
  { template, name, url, copiedAt }: Template,
  index: number,
): HTMLElement {
  const title = element('strong', { id: `template-${index}` }, template || UNNAMED);
  const buttons = [
    button('secondary', 'แก้ไขแม่แบบ', () => editTemplate(app, { format, template })),
    button('secondary', 'ตรวจแม่แบบ', () => checkTemplate(app, { format, template })),
    button('quiet', 'กลับไปใช้แม่แบบที่มากับระบบ', () => confirmRestoring(app, { format, template })),
  ];
  for (const each of buttons) each.setAttribute('aria-describedby', title.id);
  return element(
    'li',
    {},
    element('p', {}, title),
    element('p', {}, link(url, name)),
    element(
      'p',
      { class: 'secondary-text' },
      copiedAt === '' ? 'ยังไม่มีสำเนาในไฟล์นี้ จะเก็บเมื่อจัดทำรายงานครั้งแรก' : `สำเนาในไฟล์นี้ ณ ${copiedAt}`,
    ),
    element('div', { class: 'buttons' }, ...buttons),
  );
}

function newTemplate(app: App, format: ReportFormat, isAnother: boolean): HTMLElement {
  const name = input('template-name', { maxlength: '100' });
  return element(
    'section',
    { class: 'aside' },
    element('h2', {}, isAnother ? 'แม่แบบอีกฉบับ' : 'แก้ไขแม่แบบของรายงานนี้'),
    form(
      () => editTemplate(app, { format, template: name.value.trim() }),
      field('ชื่อแม่แบบ', name, 'เว้นว่างได้ ฉบับที่ไม่มีชื่อใช้โดยไม่ต้องเลือก ตั้งชื่อเมื่อต้องการหลายฉบับ'),
      element('button', { type: 'submit', class: 'secondary' }, isAnother ? 'เพิ่มแม่แบบ' : 'แก้ไขแม่แบบ'),
    ),
  );
}
