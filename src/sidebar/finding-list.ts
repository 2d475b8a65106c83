// Findings in the cells: what is wrong, what to do, and a button that goes to the cell.
import type { Finding } from '../server/wire.ts';
import type { App } from './app.ts';
import { type Child, element } from './element.ts';
import { goToButton } from './go-to-button.ts';
import { severitySections } from './severity-sections.ts';

/** One section for each severity that occurs. */
export const findingList = (app: App, findings: readonly Finding[]): readonly HTMLElement[] =>
  severitySections(findings, (finding) => findingItem(app, finding));

/** `more` follows the way to the cell. */
export const findingItem = (app: App, { message, remedy, cell }: Finding, ...more: readonly Child[]): HTMLLIElement =>
  element(
    'li',
    {},
    element('p', {}, message),
    element('p', { class: 'remedy' }, remedy),
    cell === '' ? undefined : goToButton(app, cell),
    ...more,
  );
