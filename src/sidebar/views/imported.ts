// Importing, last step: what was written, the way to it, and what comes next.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { openTabButton } from '../go-to-button.ts';
import { replacedCells } from '../replaced-cells.ts';
import type { View } from '../screen.ts';
import { SCORE_TAB } from '../tabs.ts';

export const importedView = (app: App, { destination, cells, replaces }: Methods['applyImport']['value']): View => ({
  title: cells > 0 ? 'นำเข้าคะแนนแล้ว' : 'คะแนนตรงกันอยู่แล้ว',
  body: [
    element(
      'p',
      {},
      cells > 0
        ? `บันทึก ${cells} ช่อง คะแนนอยู่ในแท็บ ${destination} หากต้องการคืนค่าเดิม ให้กดย้อนกลับที่หน้าหลัก`
        : `ค่าในแท็บ ${destination} ตรงกับที่นำเข้าทุกช่อง จึงไม่มีช่องใดเปลี่ยน`,
    ),
    replaces.length === 0
      ? undefined
      : element('details', {}, element('summary', {}, `ช่องที่ถูกแทนที่ ${replaces.length} ช่อง`), ...replacedCells(replaces)),
    destination === SCORE_TAB ? button('primary', 'ไปตรวจข้อมูล', () => app.open('check')) : undefined,
    openTabButton(app, destination),
    backHome(app),
  ],
});
