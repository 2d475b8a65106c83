// The documents that the add-on made: each to download.
import type { DocumentView, WorkbenchView } from '../exchange.ts';
import { made } from './made.ts';

export const addressOf = ({ id }: DocumentView): string => `document/${id}`;

export function showDocuments(section: HTMLElement, documents: WorkbenchView['documents']): void {
  section.hidden = documents.length === 0;
  const items = documents.map((each) => {
    return made('li', {}, made('span', {}, each.fileName), downloadLink(each));
  });
  section.querySelector('ul')?.replaceChildren(...items);
}

export function downloadLink(document: DocumentView): HTMLAnchorElement {
  const caption = document.isWord ? 'ดาวน์โหลด .docx' : 'ดาวน์โหลด';
  return made('a', { href: addressOf(document), download: document.fileName }, caption);
}
