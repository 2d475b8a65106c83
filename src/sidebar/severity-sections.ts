// What was found, grouped by severity, the gravest first: in the cells as well as in a template.
import type { Severity } from '../server/wire.ts';
import { element } from './element.ts';

const groups: readonly { readonly severity: Severity; readonly label: string }[] = [
  { severity: 'error', label: 'ต้องแก้ไข' },
  { severity: 'warning', label: 'ควรตรวจสอบ' },
  { severity: 'info', label: 'ข้อควรทราบ' },
];

/** One section for each severity that occurs, with a list item for each that was found. */
export const severitySections = <Found extends { readonly severity: Severity }>(
  found: readonly Found[],
  itemOf: (one: Found) => HTMLElement,
): readonly HTMLElement[] =>
  groups.flatMap(({ severity, label }) => {
    const ofSeverity = found.filter((one) => one.severity === severity);
    if (ofSeverity.length === 0) return [];
    return element(
      'section',
      {},
      element('h2', {}, `${label} (${ofSeverity.length})`),
      element('ul', { class: `cards ${severity}` }, ...ofSeverity.map(itemOf)),
    );
  });
