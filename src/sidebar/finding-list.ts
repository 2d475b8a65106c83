// Findings grouped by severity, the gravest first; a finding that names a cell has a button that goes there.
import type { Finding, Severity } from '../server/wire.ts';
import type { App } from './app.ts';
import { element } from './element.ts';
import { goToButton } from './go-to-button.ts';

const groups: readonly { readonly severity: Severity; readonly label: string }[] = [
  { severity: 'error', label: 'ต้องแก้ไข' },
  { severity: 'warning', label: 'ควรตรวจสอบ' },
  { severity: 'info', label: 'ข้อควรทราบ' },
];

/** One section for each severity that occurs. */
export const findingList = (app: App, findings: readonly Finding[]): readonly HTMLElement[] =>
  groups.flatMap(({ severity, label }) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return element(
      'section',
      {},
      element('h2', {}, `${label} (${found.length})`),
      element('ul', { class: `cards ${severity}` }, ...found.map((finding) => findingItem(app, finding))),
    );
  });

const findingItem = (app: App, { message, remedy, cell }: Finding): HTMLElement =>
  element(
    'li',
    {},
    element('p', {}, message),
    element('p', { class: 'remedy' }, remedy),
    cell === '' ? undefined : goToButton(app, cell),
  );
