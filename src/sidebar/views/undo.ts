// Taking back the last command; cells edited since then keep the edit and are listed.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { keptCells } from '../kept-cells.ts';
import type { View } from '../screen.ts';

type Undone = Methods['undo']['value'];

/** A tab with something typed by hand stays whole, and is not said to be taken back. */
const outcomeOf = ({ command, keptTabs }: Undone): string =>
  keptTabs.length === 0
    ? `คืนข้อมูลเป็นก่อนคำสั่ง ${command} แล้ว`
    : `แท็บ ${keptTabs.join(', ')} ยังอยู่ทั้งแท็บ เพราะมีช่องที่พิมพ์หรือแก้ไขด้วยมือ หากไม่ใช้แล้วให้ลบแท็บเอง`;

export const undoButton = (app: App, command: string): HTMLElement =>
  button(
    'quiet',
    `ย้อนกลับ: ${command}`,
    () =>
      void app.run(`กำลังย้อนกลับ ${command}`, 'undo', {}, (undone) => {
        app.refresh(() => undoneView(app, undone));
        return undefined;
      }),
  );

/** Offers the command before it, as far as three commands go back. */
const undoneView = (app: App, undone: Undone): View => ({
  title: 'ย้อนกลับแล้ว',
  body: [
    element('p', {}, outcomeOf(undone)),
    keptCells(app, undone.kept),
    app.state.undoable === null ? undefined : undoButton(app, app.state.undoable),
    backHome(app),
  ],
});
