// A button that shows a cell of the workbook and stays in its view.
import type { App } from './app.ts';
import { type ButtonKind, button } from './element.ts';

export const goToButton = (
  app: App,
  cell: string,
  label = `ไปที่ ${cell}`,
  kind: ButtonKind = 'secondary',
): HTMLElement => button(kind, label, () => void app.run(`กำลังไปที่ ${cell}`, 'goTo', { cell }, () => undefined));

/** The first cell of a tab. */
export const openTabButton = (app: App, tab: string): HTMLElement => goToButton(app, `${tab}!A1`, `เปิดแท็บ ${tab}`);
