// The measure plan, made from the weak points; what was typed by hand stays.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { formatField } from '../format-field.ts';
import { planFormats } from '../formats.ts';
import { openTabButton } from '../go-to-button.ts';
import { regenerationReport } from '../regeneration-report.ts';
import type { View } from '../screen.ts';
import { planTabName } from '../tabs.ts';
import { beforeView, previewButton } from './before-regeneration.ts';

export function planView(app: App): View {
  const { planYear, tabs } = app.state;
  const format = formatField('รูปแบบแผน', planFormats, app.state.planFormat, 'เปลี่ยนรูปแบบได้ทุกเมื่อ ข้อความที่พิมพ์ด้วยมือยังคงอยู่');
  const make = (params = format.params()): void =>
    void app.run('กำลังจัดทำแผนมาตรการ', 'generatePlan', params, (plan) => plannedView(app, plan));
  const preview = (): void => {
    const params = format.params();
    void app.run('กำลังตรวจสิ่งที่แก้ไขด้วยมือ', 'generatePlan', { ...params, preview: true }, (plan) =>
      beforeView(app, [plan], { label: MAKE, run: () => make(params) }),
    );
  };
  return {
    title: MAKE,
    body: [
      element('p', {}, `จัดทำแท็บแผนมาตรการของปีงบประมาณ ${planYear ?? ''} จากจุดอ่อนที่วิเคราะห์ไว้ ข้อความที่พิมพ์ด้วยมือจะไม่สูญหาย`),
      format.field,
      button('primary', MAKE, () => make()),
      planYear !== null && tabs.includes(planTabName(planYear)) ? previewButton(preview) : undefined,
      backHome(app),
    ],
  };
}

const MAKE = 'จัดทำแผนมาตรการ';

const plannedView = (app: App, plan: Methods['generatePlan']['value']): View => ({
  title: `จัดทำแผนแล้ว ${plan.rows} กลุ่มมาตรการ`,
  body: [
    element('p', {}, `บันทึกไว้ในแท็บ ${plan.tab} แล้ว กรุณาตรวจผู้รับผิดชอบและระยะเวลาก่อนจัดทำรายงาน`),
    ...regenerationReport(app, plan),
    button('primary', 'ไปจัดทำรายงาน', () => app.open('export')),
    openTabButton(app, plan.tab),
    backHome(app),
  ],
});
