// First run: the year and the agency, or a sample to try with.
import type { Methods } from '../../server/wire.ts';
import { agencyTypes } from '../agency-types.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { offeredYears } from '../offered-years.ts';
import type { View } from '../screen.ts';

type SetUp = Methods['setUpWorkbook']['params'];

export function setUpView(app: App): View {
  const year = select('fiscalYear', offeredYears(new Date()).map(String));
  const name = input('name', { autocomplete: 'organization', required: true });
  const type = select('type', agencyTypes);
  const district = input('district');
  const province = input('province');
  const agency = () => ({
    name: name.value.trim(),
    type: type.value,
    district: district.value.trim(),
    province: province.value.trim(),
  });
  const setUp = (params: SetUp): void =>
    void app.run('กำลังสร้างแท็บ', 'setUpWorkbook', params, ({ tabs }) => doneView(app, tabs));

  const form = element(
    'form',
    {},
    field('ปีงบประมาณที่ประเมิน (พ.ศ.)', year),
    field('ชื่อหน่วยงาน', name, 'ชื่อเต็ม เช่น องค์การบริหารส่วนตำบล…'),
    field('ประเภทหน่วยงาน', type),
    field('อำเภอ', district),
    field('จังหวัด', province),
    element('button', { type: 'submit', class: 'primary' }, 'สร้างแท็บ'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    setUp({ fiscalYear: Number(year.value), agency: agency() });
  });
  return {
    title: 'เริ่มต้นใช้งาน',
    body: [
      element('p', {}, 'ระบบจะสร้างแท็บสำหรับกรอกข้อมูล แท็บเดิมในไฟล์ไม่เปลี่ยนแปลง และแก้ไขภายหลังได้ในแท็บ ตั้งค่า'),
      form,
      element(
        'section',
        { class: 'aside' },
        element('h2', {}, 'ทดลองก่อนใช้จริง'),
        element('p', {}, 'สร้างแท็บพร้อมคะแนนของหน่วยงานสมมติในปีที่เลือกหรือปีก่อนหน้า'),
        button('secondary', 'ใส่ตัวอย่าง', () => setUp({ fiscalYear: Number(year.value), example: true })),
      ),
      backHome(app),
    ],
  };
}

const doneView = (app: App, tabs: readonly string[]): View => ({
  title: 'สร้างแท็บแล้ว',
  body: [
    tabs.length > 0
      ? element('ul', {}, ...tabs.map((tab) => element('li', {}, tab)))
      : element('p', {}, 'แท็บที่ต้องใช้มีครบอยู่แล้ว'),
    button('primary', 'ไปขั้นตอนต่อไป', () => app.open('home')),
  ],
});

const select = (id: string, values: readonly string[]): HTMLSelectElement =>
  element('select', { id }, ...values.map((value) => element('option', {}, value)));

const input = (id: string, more: Readonly<Record<string, string | boolean>> = {}): HTMLInputElement =>
  element('input', { id, type: 'text', autocomplete: 'off', ...more });

function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  const hintId = `${control.id}-hint`;
  if (hint) control.setAttribute('aria-describedby', hintId);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: control.id }, label),
    hint ? element('p', { id: hintId, class: 'secondary-text' }, hint) : undefined,
    control,
  );
}
