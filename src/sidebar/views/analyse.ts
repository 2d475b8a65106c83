// Analysis: the weak points that the rules of the settings select, written to their tab.
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { openTabButton } from '../go-to-button.ts';
import { type Regeneration, regenerationReport } from '../regeneration-report.ts';
import type { View } from '../screen.ts';
import { SETTINGS_TAB } from '../tabs.ts';
import { whatIfButton } from './what-if.ts';

export const analyseView = (app: App): View => ({
  title: 'วิเคราะห์จุดอ่อน',
  body: [
    element(
      'p',
      {},
      'เลือกตัวชี้วัด ข้อคำถาม และรายการ OIT ตามหลักเกณฑ์คัดเลือกประเด็นในแท็บ ตั้งค่า แล้วจัดทำแท็บข้อบกพร่องและจุดอ่อนพร้อมข้อเสนอแนะตั้งต้นที่แก้ไขได้',
    ),
    button(
      'primary',
      'วิเคราะห์จุดอ่อน',
      () => void app.run('กำลังวิเคราะห์จุดอ่อน', 'analyse', {}, (points) => analysedView(app, points)),
    ),
    whatIfButton(app),
    openTabButton(app, SETTINGS_TAB),
    backHome(app),
  ],
});

const analysedView = (app: App, points: Regeneration): View => ({
  title: points.rows > 0 ? `พบประเด็นที่ต้องพัฒนา ${points.rows} รายการ` : 'ไม่พบประเด็นตามหลักเกณฑ์ที่เลือก',
  body: [
    element(
      'p',
      {},
      points.rows > 0
        ? `บันทึกไว้ในแท็บ ${points.tab} แล้ว กรุณาตรวจข้อเสนอแนะให้ตรงกับหน่วยงานก่อนจัดทำแผน`
        : 'หากต้องการให้มีประเด็น ให้เปลี่ยนหลักเกณฑ์คัดเลือกประเด็นในแท็บ ตั้งค่า แล้ววิเคราะห์อีกครั้ง',
    ),
    ...regenerationReport(app, points),
    button('primary', 'ไปจัดทำแผนมาตรการ', () => app.open('plan')),
    openTabButton(app, points.tab),
    backHome(app),
  ],
});
