// The format to make a tab in. Unless the officer chooses one, the server goes on with the one in use.
import { field, select } from './form-fields.ts';

const IN_USE = 'ตามที่ใช้อยู่';

export interface FormatField {
  readonly field: HTMLElement;
  params(): { readonly format?: string };
}

/** `inUse` is named where it is known. */
export function formatField(
  label: string,
  formats: readonly string[],
  inUse: string | null,
  hint: string,
): FormatField {
  const asBefore = inUse === null ? IN_USE : `${IN_USE} (${inUse})`;
  const control = select('format', [asBefore, ...formats]);
  return {
    field: field(label, control, hint),
    params: () => (control.value === asBefore ? {} : { format: control.value }),
  };
}
