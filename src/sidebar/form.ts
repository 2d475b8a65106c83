// A form that hands over to the view and never leaves the page.
import { type Child, element } from './element.ts';

/** `onSubmit` runs once the browser finds every field in order. */
export function form(onSubmit: () => void, ...children: readonly Child[]): HTMLFormElement {
  const made = element('form', {}, ...children);
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    onSubmit();
  });
  return made;
}
