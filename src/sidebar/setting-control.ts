// A row of `ตั้งค่า` as a control: one of its choices, any of them, or a text that grows with its lines.
import type { Methods } from '../server/wire.ts';
import { element, replaceContent } from './element.ts';
import { field, select } from './form-fields.ts';

export type SettingField = Methods['readSettings']['value']['groups'][number]['fields'][number];

export interface SettingControl {
  readonly key: string;
  readonly label: string;
  readonly field: HTMLElement;
  /** What the control holds now, without space around it. */
  typed(): string;
  /** Says what is wrong at the field and goes there; an empty message takes it away. */
  report(message: string): void;
}

export function settingControl(given: SettingField): SettingControl {
  const { key, label, explanation, choices } = given;
  const { row, first, typed } =
    choices === null ? written(given) : choices.strict ? oneOf(given, choices.values) : anyOf(given, choices.values);
  const error = element('p', { id: `${key}-error`, class: 'field-error' });
  const field = element('div', {}, row, error);
  const described = explanation === '' ? '' : `${key}-hint `;
  return {
    key,
    label,
    field,
    typed,
    report(message) {
      replaceContent(error, message);
      if (message === '') return first.removeAttribute('aria-invalid');
      first.setAttribute('aria-invalid', 'true');
      first.setAttribute('aria-describedby', `${described}${error.id}`);
      first.closest('details')?.setAttribute('open', '');
      first.focus();
    },
  };
}

interface Row {
  readonly row: HTMLElement;
  /** Gets the focus where the row is wrong. */
  readonly first: HTMLElement;
  typed(): string;
}

function written({ key, label, value, explanation }: SettingField): Row {
  const text = element('textarea', { id: key, rows: String(value.split('\n').length), autocomplete: 'off' }, value);
  text.addEventListener('input', () => {
    text.rows = text.value.split('\n').length;
  });
  return { row: field(label, text, explanation), first: text, typed: () => text.value.trim() };
}

/** What stands in the cell can be kept, even where it is none of the choices. */
function oneOf({ key, label, value, explanation }: SettingField, values: readonly string[]): Row {
  const control = select(key, values.includes(value) ? values : [value, ...values]);
  control.value = value;
  return { row: field(label, control, explanation), first: control, typed: () => control.value };
}

/** A line for each that is ticked; lines of the officer's own are offered too. */
function anyOf({ key, label, value }: SettingField, values: readonly string[]): Row {
  const lines = value.split('\n').map((line) => line.trim());
  const own = lines.filter((line) => line !== '' && !values.includes(line));
  const boxes = [...values, ...own].map((line) => {
    const box = element('input', { type: 'checkbox', checked: lines.includes(line) });
    return { line, box, row: element('label', { class: 'option' }, box, element('span', {}, line)) };
  });
  const hint = element('p', { id: `${key}-hint`, class: 'secondary-text' }, 'เลือกได้มากกว่าหนึ่งข้อ');
  const row = element(
    'fieldset',
    { 'aria-describedby': hint.id },
    element('legend', {}, label),
    hint,
    ...boxes.map((each) => each.row),
  );
  return {
    row,
    first: boxes[0]?.box ?? row,
    typed: () => boxes.flatMap(({ line, box }) => (box.checked ? [line] : [])).join('\n'),
  };
}
