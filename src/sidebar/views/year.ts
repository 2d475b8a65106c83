// Once a year: the new fiscal year, asked twice because it changes many tabs, and the comparison of years.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { openTabButton } from '../go-to-button.ts';
import { regenerationReport } from '../regeneration-report.ts';
import type { View } from '../screen.ts';
import { HISTORY_TAB, SETTINGS_TAB } from '../tabs.ts';
import { startedYearView } from './started-year.ts';

export const yearView = (app: App): View => ({
  title: 'งานประจำปีงบประมาณ',
  body: [
    element(
      'section',
      {},
      element('h2', {}, 'เปรียบเทียบรายปี'),
      element('p', {}, `จัดทำแท็บที่แสดงคะแนนแต่ละตัวชี้วัดปีต่อปี พร้อมมาตรการของปีนั้น ต้องมีคะแนนของปีก่อนในแท็บ ${HISTORY_TAB} ก่อน`),
      button(
        'secondary',
        'เปรียบเทียบรายปี',
        () => void app.run('กำลังเปรียบเทียบคะแนน', 'compareYears', {}, (compared) => comparedView(app, compared)),
      ),
    ),
    app.state.fiscalYear === null ? undefined : newYearOffer(app, app.state.fiscalYear),
    backHome(app),
  ],
});

const newYearOffer = (app: App, past: number): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, 'ขึ้นปีงบประมาณใหม่'),
    element('p', {}, `ปิดงานของปีงบประมาณ พ.ศ. ${past} แล้วเริ่มปี ${past + 1} ใช้เมื่อทราบผลประเมินของปี ${past} ครบแล้ว`),
    button('secondary', 'ดูสิ่งที่จะเปลี่ยน', () => app.show(confirmView(app, past))),
  );

const confirmView = (app: App, past: number): View => ({
  title: `ขึ้นปีงบประมาณ พ.ศ. ${past + 1}`,
  body: [
    element('p', {}, 'เมื่อยืนยันแล้ว ระบบจะดำเนินการดังนี้'),
    element('ul', {}, ...changes(past).map((change) => element('li', {}, change))),
    element('p', { class: 'note' }, 'ข้อมูลเดิมไม่ถูกลบ หากเปลี่ยนใจ ให้กดย้อนกลับที่หน้าหลัก'),
    button(
      'primary',
      'ยืนยันขึ้นปีงบประมาณใหม่',
      () => void app.run('กำลังขึ้นปีงบประมาณใหม่', 'startYear', {}, (started) => startedYearView(app, started)),
    ),
    button('secondary', 'ยังไม่ขึ้นปีใหม่', () => app.open('year')),
    backHome(app),
  ],
});

const changes = (past: number): readonly string[] => [
  `บันทึกคะแนน คะแนนภาพรวม และระดับของปี ${past} ลงแท็บ ${HISTORY_TAB}`,
  `เก็บแท็บคะแนนและแท็บวิเคราะห์ของปี ${past} ไว้ โดยเติมปีต่อท้ายชื่อแท็บ`,
  `สร้างแท็บว่างสำหรับกรอกข้อมูลของปี ${past + 1}`,
  `เปลี่ยนปีที่ประเมินในแท็บ ${SETTINGS_TAB} และล้างช่องที่ใช้กับปี ${past} เท่านั้น เช่น ผลที่ประกาศ เลขที่และวันที่หนังสือ`,
  'จัดทำแบบติดตามผลของแผนมาตรการ หากมีแผนแล้ว',
];

/** No command brings back rows deleted from a comparison, so none is offered. */
const comparedView = (app: App, compared: Methods['compareYears']['value']): View => ({
  title: 'เปรียบเทียบรายปีแล้ว',
  body: [
    element('p', {}, `ผลการเปรียบเทียบ ${compared.rows} แถวอยู่ในแท็บ ${compared.tab}`),
    ...regenerationReport(app, { ...compared, deleted: [] }),
    openTabButton(app, compared.tab),
    backHome(app),
  ],
});
