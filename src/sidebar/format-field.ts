// The format to make a tab in: the one in use is chosen already, and is not sent, so that the server goes on with it.
import { field, select } from './form-fields.ts';

const UNDECIDED = 'ตามค่าเริ่มต้น';

export interface FormatField {
  readonly field: HTMLElement;
  params(): { readonly format?: string };
}

/** `inUse` is null where nothing says which it is. */
export function formatField(
  label: string,
  formats: readonly string[],
  inUse: string | null,
  hint: string,
): FormatField {
  const control = select('format', inUse === null ? [UNDECIDED, ...formats] : formats);
  const before = inUse ?? UNDECIDED;
  control.value = before;
  return {
    field: field(label, control, hint),
    params: () => (control.value === before ? {} : { format: control.value }),
  };
}
