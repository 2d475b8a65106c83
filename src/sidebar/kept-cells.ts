// Cells that the officer typed in and a command left alone, each with a way to it.
import type { KeptCell } from '../server/wire.ts';
import type { App } from './app.ts';
import { element } from './element.ts';
import { goToButton } from './go-to-button.ts';

/** Undefined where nothing was kept. */
export function keptCells(app: App, kept: readonly KeptCell[]): HTMLElement | undefined {
  if (kept.length === 0) return undefined;
  const items = kept.map(({ cell, text }) =>
    element('li', {}, element('p', { class: 'quotation' }, text || '(ช่องว่าง)'), goToButton(app, cell)),
  );
  return element(
    'section',
    {},
    element('h2', {}, `ช่องที่แก้ไขด้วยมือและคงไว้ตามเดิม (${kept.length})`),
    element('ul', { class: 'cards' }, ...items),
  );
}
