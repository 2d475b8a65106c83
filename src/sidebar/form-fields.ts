// Fields of forms: a label, perhaps a hint, and a control; and those that ask for the agency.
import type { AgencyParams } from '../server/wire.ts';
import { agencyTypes } from './agency-types.ts';
import { type Attributes, element } from './element.ts';

export interface AgencyFields {
  readonly fields: readonly HTMLElement[];
  /** What the fields hold now, without space around it. */
  typed(): AgencyParams;
}

export function agencyFields(): AgencyFields {
  const name = input('name', { autocomplete: 'organization', required: true });
  const type = select('type', agencyTypes);
  const district = input('district');
  const province = input('province');
  return {
    fields: [
      field('ชื่อหน่วยงาน', name, 'ชื่อเต็ม เช่น องค์การบริหารส่วนตำบล…'),
      field('ประเภทหน่วยงาน', type),
      field('อำเภอ', district),
      field('จังหวัด', province),
    ],
    typed: () => ({
      name: name.value.trim(),
      type: type.value,
      district: district.value.trim(),
      province: province.value.trim(),
    }),
  };
}

export const select = (id: string, values: readonly string[], more: Attributes = {}): HTMLSelectElement =>
  element('select', { id, ...more }, ...values.map((value) => element('option', {}, value)));

export const input = (id: string, more: Attributes = {}): HTMLInputElement =>
  element('input', { id, type: 'text', autocomplete: 'off', ...more });

export function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  const hintId = `${control.id}-hint`;
  if (hint) control.setAttribute('aria-describedby', hintId);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: control.id }, label),
    hint ? element('p', { id: hintId, class: 'secondary-text' }, hint) : undefined,
    control,
  );
}
