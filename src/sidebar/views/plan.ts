// The measure plan, made from the weak points; what was typed by hand stays.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { openTabButton } from '../go-to-button.ts';
import { keptCells } from '../kept-cells.ts';
import type { View } from '../screen.ts';

export const planView = (app: App): View => ({
  title: 'จัดทำแผนมาตรการ',
  body: [
    element(
      'p',
      {},
      `จัดทำแท็บแผนมาตรการของปีงบประมาณ ${app.state.planYear ?? ''} จากจุดอ่อนที่วิเคราะห์ไว้ ข้อความที่พิมพ์ด้วยมือจะไม่สูญหาย`,
    ),
    button(
      'primary',
      'จัดทำแผนมาตรการ',
      () => void app.run('กำลังจัดทำแผนมาตรการ', 'generatePlan', {}, (plan) => plannedView(app, plan)),
    ),
    backHome(app),
  ],
});

const plannedView = (app: App, { tab, rows, kept }: Methods['generatePlan']['value']): View => ({
  title: `จัดทำแผนแล้ว ${rows} กลุ่มมาตรการ`,
  body: [
    element('p', {}, `บันทึกไว้ในแท็บ ${tab} แล้ว กรุณาตรวจผู้รับผิดชอบและระยะเวลาก่อนจัดทำรายงาน`),
    keptCells(app, kept),
    button('primary', 'ไปจัดทำรายงาน', () => app.open('export')),
    openTabButton(app, tab),
    backHome(app),
  ],
});
