// Said while a command is at work that this sidebar did not start: a colleague's, or one whose sidebar was closed meanwhile.
// It looks again every few seconds and shows the result by itself.
import type { App } from './app.ts';
import { element } from './element.ts';

/** Milliseconds. */
const PAUSE = 3_000;

export function runningNote(app: App): HTMLElement {
  const note = element(
    'div',
    { class: 'note', role: 'status' },
    element('p', {}, 'มีคำสั่งกำลังทำงานในไฟล์นี้ อาจเป็นคำสั่งที่สั่งไว้ก่อนปิดแถบด้านข้าง หรือคำสั่งของผู้อื่น'),
    element('p', {}, 'หน้านี้จะแสดงผลเองเมื่อคำสั่งเสร็จ ระหว่างนี้กรุณาอย่าสั่งซ้ำ'),
    element('progress', { 'aria-label': 'กำลังรอคำสั่งที่ทำงานอยู่' }),
  );
  const look = async (): Promise<void> => {
    if (!note.isConnected) return;
    const state = await app.ask('state', {});
    if (!note.isConnected) return;
    if (state && !state.isRunning) app.open('home');
    else wait();
  };
  const wait = (): void => void setTimeout(() => void look(), PAUSE);
  wait();
  return note;
}
