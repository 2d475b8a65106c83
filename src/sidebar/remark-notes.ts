// Sentences on rows of a tab that are not as the officer may expect them.
import { element } from './element.ts';

export const remarkNotes = (remarks: readonly string[]): readonly HTMLElement[] =>
  remarks.map((remark) => element('p', { class: 'note' }, remark));
