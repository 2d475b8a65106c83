// Cells that the officer typed in and a command left alone, each with a way to it and, folded away, the text it would hold.
import type { KeptCell } from '../server/wire.ts';
import type { App } from './app.ts';
import { element } from './element.ts';
import { goToButton } from './go-to-button.ts';

/** `generated` is the text that a command would have written; missing where nothing was. */
type Kept = KeptCell & { readonly generated?: string };

/** Undefined where nothing was kept. */
export function keptCells(
  app: App,
  kept: readonly Kept[],
  title = 'ช่องที่แก้ไขด้วยมือและคงไว้ตามเดิม',
): HTMLElement | undefined {
  if (kept.length === 0) return undefined;
  const items = kept.map(({ cell, text, generated }) =>
    element(
      'li',
      {},
      quotation(text),
      generated === undefined
        ? undefined
        : element('details', {}, element('summary', {}, 'ข้อความจากระบบ'), quotation(generated)),
      goToButton(app, cell),
    ),
  );
  return element(
    'section',
    {},
    element('h2', {}, `${title} (${kept.length})`),
    element('ul', { class: 'cards' }, ...items),
  );
}

const quotation = (text: string): HTMLElement => element('p', { class: 'quotation' }, text || '(ช่องว่าง)');
