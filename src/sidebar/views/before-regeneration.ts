// What making a tab anew is going to leave as the officer has it, shown before anything is written.
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { button, element } from '../element.ts';
import { openTabButton } from '../go-to-button.ts';
import { type Regeneration, regenerationReport } from '../regeneration-report.ts';
import type { View } from '../screen.ts';

export const previewButton = (show: () => void): HTMLElement => button('secondary', 'ดูสิ่งที่จะคงไว้ก่อน', show);

/** `make` carries out what was shown, under the name of its button. */
export const beforeView = (
  app: App,
  tabs: readonly Regeneration[],
  make: { readonly label: string; readonly run: () => void },
): View => ({
  title: `ก่อน${make.label}`,
  body: [
    element('p', {}, 'ยังไม่ได้เปลี่ยนแปลงแท็บใด รายการต่อไปนี้คือสิ่งที่จะคงไว้ตามที่พิมพ์หรือลบด้วยมือ'),
    ...tabs.flatMap((tab) => [element('h2', {}, `แท็บ ${tab.tab}`), ...touchedIn(app, tab)]),
    button('primary', make.label, make.run),
    ...tabs.map(({ tab }) => openTabButton(app, tab)),
    backHome(app),
  ],
});

function touchedIn(app: App, tab: Regeneration): ReturnType<typeof regenerationReport> {
  const touched = regenerationReport(app, tab);
  return touched.some((part) => part !== undefined) ? touched : [element('p', {}, 'ไม่มีช่องที่แก้ไขด้วยมือหรือแถวที่ลบด้วยมือ')];
}
