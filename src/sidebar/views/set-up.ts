// First run: the year and the agency, or a sample to try with.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { form } from '../form.ts';
import { agencyFields, field, select } from '../form-fields.ts';
import { offeredYears } from '../offered-years.ts';
import type { View } from '../screen.ts';
import { SCORE_TAB, SETTINGS_TAB } from '../tabs.ts';

type SetUp = Methods['setUpWorkbook']['params'];

export function setUpView(app: App): View {
  const [hasSettings, hasScores] = [SETTINGS_TAB, SCORE_TAB].map((tab) => app.state.tabs.includes(tab));
  const years = offeredYears(new Date()).map(String);
  // The settings may name another year than the first one offered, so none is chosen for the officer.
  const year = select('fiscalYear', hasSettings ? ['', ...years] : years, { required: true });
  const fiscalYear = () => Number(year.value);
  const agency = hasSettings ? undefined : agencyFields();

  const send = (): void =>
    setUp(app, agency ? { fiscalYear: fiscalYear(), agency: agency.typed() } : { fiscalYear: fiscalYear() });
  const fields = form(
    send,
    ...(agency ? [stepTitle('1. เลือกปี')] : []),
    field('ปีงบประมาณที่ประเมิน (พ.ศ.)', year, hasSettings ? 'เลือกปีเดียวกับในแท็บ ตั้งค่า' : undefined),
    ...(agency ? [stepTitle('2. กรอกหน่วยงาน'), ...agency.fields, stepTitle('3. สร้างแท็บ')] : []),
    element('button', { type: 'submit', class: 'primary' }, hasSettings || hasScores ? 'สร้างแท็บที่ขาด' : 'สร้างแท็บ'),
  );
  return {
    title: 'เริ่มต้นใช้งาน',
    body: [
      element('p', {}, hasSettings ? MISSING_ONLY : ALL_TABS),
      fields,
      hasSettings || hasScores ? undefined : sampleOffer(app, fiscalYear),
      backHome(app),
    ],
  };
}

const stepTitle = (text: string): HTMLElement => element('h2', {}, text);

const ALL_TABS = 'ระบบจะสร้างแท็บสำหรับกรอกข้อมูล แท็บเดิมในไฟล์ไม่เปลี่ยนแปลง และแก้ไขภายหลังได้ในแท็บ ตั้งค่า';
const MISSING_ONLY = 'ระบบจะสร้างเฉพาะแท็บที่ขาด แท็บเดิมในไฟล์ไม่เปลี่ยนแปลง เว้นแต่ปีงบประมาณที่ประเมินในแท็บ ตั้งค่า ซึ่งจะเป็นปีที่เลือก';

/** Makes the tabs, then reads what they hold: a sample may be of another year than the one chosen. */
const setUp = (app: App, params: SetUp): void =>
  void app.run('กำลังสร้างแท็บ', 'setUpWorkbook', params, ({ tabs }) => {
    app.refresh(() => doneView(app, tabs, params.fiscalYear));
    return undefined;
  });

const sampleOffer = (app: App, fiscalYear: () => number): HTMLElement =>
  element(
    'section',
    { class: 'aside' },
    element('h2', {}, 'ทดลองก่อนใช้จริง'),
    element(
      'p',
      {},
      'สร้างแท็บพร้อมคะแนนของหน่วยงานสมมติ ตัวอย่างมีเฉพาะบางปี หากปีที่เลือกไม่มีตัวอย่าง ระบบจะใช้ตัวอย่างของปีอื่นและกำหนดปีงบประมาณที่ประเมินตามตัวอย่างนั้น',
    ),
    button('secondary', 'ใส่ตัวอย่าง', () => setUp(app, { fiscalYear: fiscalYear(), example: true })),
  );

const doneView = (app: App, tabs: readonly string[], chosenYear: number): View => ({
  title: 'สร้างแท็บแล้ว',
  body: [
    tabs.length > 0
      ? element('ul', {}, ...tabs.map((tab) => element('li', {}, tab)))
      : element('p', {}, 'แท็บที่ต้องใช้มีครบอยู่แล้ว'),
    otherYear(app.state.fiscalYear, chosenYear),
    button('primary', 'ไปขั้นตอนต่อไป', () => app.open('home')),
  ],
});

/** Undefined where the sample is of the chosen year. */
const otherYear = (sampleYear: number | null, chosenYear: number): HTMLElement | undefined =>
  sampleYear === null || sampleYear === chosenYear
    ? undefined
    : element(
        'p',
        { class: 'note' },
        `ตัวอย่างนี้เป็นของปีงบประมาณ พ.ศ. ${sampleYear} ไม่ใช่ปี ${chosenYear} ที่เลือกไว้ `,
        `เนื่องจากปี ${chosenYear} ยังไม่มีตัวอย่าง ปีงบประมาณที่ประเมินในแท็บ ตั้งค่า จึงเป็น ${sampleYear}`,
      );
