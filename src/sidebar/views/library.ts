// The library: its tab opened, and rows found in it, each with the way to its cell and back to the text as shipped.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { findingList } from '../finding-list.ts';
import { librarySearch } from '../library-search.ts';
import { regenerationReport } from '../regeneration-report.ts';
import type { View } from '../screen.ts';
import { LIBRARY_TAB } from '../tabs.ts';

export const libraryView = (app: App): View => ({
  title: LIBRARY_TAB,
  body: [
    element(
      'p',
      {},
      'คลังนี้มีข้อความตั้งต้นของจุดอ่อน ข้อเสนอแนะ และมาตรการ แก้ไขหรือเพิ่มแถวในแท็บได้ การวิเคราะห์และแผนจะใช้ข้อความที่แก้ไขแล้ว',
    ),
    button(
      'primary',
      'เปิดคลังข้อเสนอแนะ',
      () => void app.run('กำลังเปิดคลังข้อเสนอแนะ', 'openLibrary', {}, (opened) => openedView(app, opened)),
    ),
    app.state.tabs.includes(LIBRARY_TAB) ? librarySearch(app) : undefined,
    backHome(app),
  ],
});

const openedView = (app: App, opened: Methods['openLibrary']['value']): View => ({
  title: `เปิดคลังแล้ว ${opened.rows} แถว`,
  body: [
    element('p', {}, `ข้อความอยู่ในแท็บ ${opened.tab} พิมพ์แก้ไขในแท็บได้ทันที`),
    librarySearch(app),
    ...findingList(app, opened.findings),
    ...regenerationReport(app, opened),
    backHome(app),
  ],
});
