// Taking back the last command; cells edited since then keep the edit and are listed.
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { keptCells } from '../kept-cells.ts';

export const undoButton = (app: App, command: string): HTMLElement =>
  button(
    'quiet',
    `ย้อนกลับ: ${command}`,
    () =>
      void app.run(`กำลังย้อนกลับ ${command}`, 'undo', {}, (undone) => ({
        title: 'ย้อนกลับแล้ว',
        body: [element('p', {}, `คืนข้อมูลเป็นก่อนคำสั่ง ${undone.command} แล้ว`), keptCells(app, undone.kept), backHome(app)],
      })),
  );
