// Rows brought back: those deleted by hand, or rows of the library as they were shipped.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, type Child, element } from '../element.ts';
import { openTabButton } from '../go-to-button.ts';
import { remarkNotes } from '../remark-notes.ts';

/** As the server names the commands, so that home offers to take back what the button said. */
type Deed = 'นำแถวที่ลบกลับมา' | 'คืนข้อความตั้งต้น';

/** `onward` stands before the way home. */
export const restoreButton = (app: App, deed: Deed, ids: readonly string[], onward?: HTMLElement): HTMLElement =>
  button(
    'secondary',
    deed,
    () =>
      void app.run(`กำลัง${deed}`, 'restoreRows', { ids }, ({ tabs }) => ({
        title: `${deed}แล้ว`,
        body: [...tabs.flatMap((tab) => restoredTab(app, tab)), onward, backHome(app)],
      })),
  );

const restoredTab = (app: App, { tab, remarks }: Methods['restoreRows']['value']['tabs'][number]): readonly Child[] => [
  element('p', {}, `บันทึกไว้ในแท็บ ${tab} แล้ว หากเปลี่ยนใจ ให้กดย้อนกลับที่หน้าหลัก`),
  ...remarkNotes(remarks),
  openTabButton(app, tab),
];
