// Values to choose one from: radio buttons under one legend, each with what speaks for or against it.
import { element } from './element.ts';

export interface Option<Value> {
  readonly row: HTMLElement;
  readonly radio: HTMLInputElement;
  value(): Value;
  /** Told whenever the choice changes. */
  follow?(): void;
}

export interface ChoiceGroup<Value> {
  readonly field: HTMLElement;
  chosen(): Value;
}

/** The first option is chosen until the officer chooses another. */
export function choiceGroup<Value>(
  legend: string,
  note: string | undefined,
  options: readonly [Option<Value>, ...Option<Value>[]],
): ChoiceGroup<Value> {
  const [first] = options;
  const noteId = `${first.radio.name}-note`;
  first.radio.checked = true;
  const field = element(
    'fieldset',
    { 'aria-describedby': note && noteId },
    element('legend', {}, legend),
    note ? element('p', { id: noteId, class: 'secondary-text' }, note) : undefined,
    ...options.map(({ row }) => row),
  );
  field.addEventListener('change', () => {
    for (const option of options) option.follow?.();
  });
  return { field, chosen: () => (options.find(({ radio }) => radio.checked) ?? first).value() };
}

/** The label is the value itself; details follow it, each in a line of its own. */
export function givenOption<Value>(
  name: string,
  value: Value,
  label: string,
  details: readonly string[],
): Option<Value> {
  const radio = element('input', { type: 'radio', name });
  const row = element(
    'label',
    { class: 'option' },
    radio,
    element('span', {}, element('strong', {}, label), ...details.map((detail) => element('span', {}, detail))),
  );
  return { row, radio, value: () => value };
}
