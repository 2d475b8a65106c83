// Back to the template that nobody edited: asked once, because every later report changes with it.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element, link } from '../element.ts';
import { UNNAMED, type WantedReport } from '../report-fields.ts';
import type { View } from '../screen.ts';

export const confirmRestoring = (app: App, wanted: WantedReport): void => app.show(confirmView(app, wanted));

const confirmView = (app: App, wanted: WantedReport): View => ({
  title: 'กลับไปใช้แม่แบบที่มากับระบบ',
  body: [
    element('p', {}, `${wanted.format}: ${wanted.template || UNNAMED}`),
    element('p', { class: 'note' }, 'รายงานครั้งต่อไปจะไม่ใช้แม่แบบนี้ เอกสารแม่แบบในไดรฟ์ไม่ถูกลบ และกดย้อนกลับที่หน้าหลักได้'),
    button(
      'primary',
      'ยืนยันเลิกใช้แม่แบบนี้',
      () => void app.run('กำลังเลิกใช้แม่แบบ', 'restoreTemplate', wanted, (restored) => restoredView(app, restored)),
    ),
    button('secondary', 'ยังใช้แม่แบบนี้', () => app.open('templates')),
    backHome(app),
  ],
});

const restoredView = (app: App, { name, url }: Methods['restoreTemplate']['value']): View => ({
  title: 'เลิกใช้แม่แบบแล้ว',
  body: [
    element('p', {}, 'เอกสารแม่แบบยังอยู่ในไดรฟ์'),
    element('p', {}, link(url, name)),
    button('primary', 'ดูแม่แบบทั้งหมด', () => app.open('templates')),
    backHome(app),
  ],
});
