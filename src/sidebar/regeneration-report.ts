// What making a tab anew left as the officer had it: remarks on rows, rows deleted by hand, and cells kept.
import type { Methods } from '../server/wire.ts';
import type { App } from './app.ts';
import { type Child, element } from './element.ts';
import { keptCells } from './kept-cells.ts';
import { remarkNotes } from './remark-notes.ts';
import { restoreButton } from './views/restored.ts';

export type Regeneration = Methods['analyse']['value'];

/** Nothing for a tab in which the officer changed nothing. */
export const regenerationReport = (app: App, { kept, deleted, remarks }: Regeneration): readonly Child[] => [
  ...remarkNotes(remarks),
  deletedRows(app, deleted),
  keptCells(app, kept),
];

function deletedRows(app: App, deleted: Regeneration['deleted']): HTMLElement | undefined {
  if (deleted.length === 0) return undefined;
  const ids = deleted.map(({ id }) => id);
  return element(
    'section',
    {},
    element('h2', {}, `แถวที่ลบด้วยมือ (${deleted.length})`),
    element('ul', {}, ...deleted.map(({ text }) => element('li', {}, text))),
    restoreButton(app, 'นำแถวที่ลบกลับมา', ids),
  );
}
