// Asks for a text, or whether something is meant, in a dialog that leaves the rest of the page alone until it closes.
import { made } from './made.ts';

export interface Question {
  readonly title: string;
  /** Above the field, or the whole question. */
  readonly text: string;
  readonly button: string;
}

/** The text typed; undefined where the person thinks better of it. */
export function askText(question: Question, initial: string, isLong = false): Promise<string | undefined> {
  const field = isLong
    ? made('textarea', { rows: 4, value: initial })
    : made('input', { type: 'text', value: initial });
  const label = made('label', {}, question.text, field);
  return asked(question, label, field).then((agreed) => (agreed ? field.value : undefined));
}

export function askWhether(question: Question): Promise<boolean> {
  return asked(question, made('p', {}, question.text));
}

function asked(
  { title, button }: Question,
  content: HTMLElement,
  field?: HTMLInputElement | HTMLTextAreaElement,
): Promise<boolean> {
  const heading = made('h2', { id: 'question' }, title);
  const cancel = made('button', { type: 'submit', value: 'cancel' }, 'ยกเลิก');
  const agree = made('button', { type: 'submit', value: 'agree', className: 'primary' }, button);
  const form = made(
    'form',
    { method: 'dialog' },
    heading,
    content,
    made('div', { className: 'buttons' }, agree, cancel),
  );
  const dialog = made('dialog', {}, form);
  dialog.setAttribute('aria-labelledby', heading.id);
  document.body.append(dialog);
  dialog.showModal();
  field?.select();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'agree');
    });
  });
}
