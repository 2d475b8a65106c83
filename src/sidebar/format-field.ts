// The format to make a tab in. Unless the officer chooses one, the server goes on with the one in use.
import { field, select } from './form-fields.ts';

const IN_USE = 'ตามที่ใช้อยู่';

export interface FormatField {
  readonly field: HTMLElement;
  params(): { readonly format?: string };
}

export function formatField(label: string, formats: readonly string[], hint: string): FormatField {
  const control = select('format', [IN_USE, ...formats]);
  return {
    field: field(label, control, hint),
    params: () => (control.value === IN_USE ? {} : { format: control.value }),
  };
}
