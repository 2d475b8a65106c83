// The follow-up of the plan: how far it has come, and its tab made or brought up to date.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { followUpCounts } from '../follow-up-counts.ts';
import { formatField } from '../format-field.ts';
import { followUpFormats } from '../formats.ts';
import { openTabButton } from '../go-to-button.ts';
import { type Regeneration, regenerationReport } from '../regeneration-report.ts';
import type { View } from '../screen.ts';
import { beforeView, previewButton } from './before-regeneration.ts';
import { openPictures } from './pictures.ts';

export function followUpView(app: App): View {
  const { followUp } = app.state;
  const format = formatField(
    'รูปแบบการติดตาม',
    followUpFormats,
    app.state.followUpFormat,
    'ผลตามกิจกรรม มีหนึ่งแถวต่อหนึ่งกลุ่มมาตรการ ส่วนผลตามมาตรการ มีหนึ่งแถวต่อหนึ่งขั้นตอน',
  );
  const make = (params = format.params()): void =>
    void app.run('กำลังจัดทำแบบติดตามผล', 'generateFollowUp', params, (made) => madeView(app, made));
  const preview = (): void => {
    const params = format.params();
    void app.run('กำลังตรวจสิ่งที่แก้ไขด้วยมือ', 'generateFollowUp', { ...params, preview: true }, (made) =>
      beforeView(app, made.uplift ? [made, made.uplift] : [made], { label: MAKE, run: () => make(params) }),
    );
  };
  return {
    title: 'ติดตามผล',
    body: [
      element(
        'p',
        {},
        'จัดทำแท็บสำหรับรายงานผลตามแผนมาตรการ ผู้รับผิดชอบเป็นผู้กรอกสถานะ ผล และหลักฐาน ข้อความที่กรอกไว้แล้วจะไม่สูญหาย',
      ),
      followUp ? followUpCounts(followUp) : undefined,
      format.field,
      button('primary', MAKE, () => make()),
      followUp ? previewButton(preview) : undefined,
      followUp ? openTabButton(app, followUp.tab) : undefined,
      followUp ? button('secondary', 'เพิ่มภาพประกอบ', () => openPictures(app)) : undefined,
      backHome(app),
    ],
  };
}

const MAKE = 'จัดทำแบบติดตามผล';

const madeView = (app: App, made: Methods['generateFollowUp']['value']): View => ({
  title: `จัดทำแบบติดตามผลแล้ว ${made.rows} แถว`,
  body: [
    element('p', {}, `บันทึกไว้ในแท็บ ${made.tab} แล้ว ขั้นต่อไปคือกรอกสถานะและผลการดำเนินการ`),
    followUpCounts(made.summary),
    ...regenerationReport(app, made),
    openTabButton(app, made.tab),
    button('secondary', 'เพิ่มภาพประกอบ', () => openPictures(app)),
    made.uplift ? upliftSection(app, made.uplift) : undefined,
    backHome(app),
  ],
});

const upliftSection = (app: App, uplift: Regeneration): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, `แท็บ ${uplift.tab}`),
    element('p', {}, `จัดทำการยกระดับตัวชี้วัดไว้ ${uplift.rows} แถว`),
    ...regenerationReport(app, uplift),
    openTabButton(app, uplift.tab),
  );
