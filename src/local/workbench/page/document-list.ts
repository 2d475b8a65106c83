// The documents that the add-on made: each with a preview that shows its pages, and to download.
import { renderAsync } from 'docx-preview';
import type { DocumentView, WorkbenchView } from '../exchange.ts';
import { made } from './made.ts';
import { setOwnLines } from './own-lines.ts';

export const addressOf = ({ id }: DocumentView): string => `document/${id}`;

export function showDocuments(section: HTMLElement, documents: WorkbenchView['documents']): void {
  section.hidden = documents.length === 0;
  const items = documents.map((each) => {
    const preview = made('button', { type: 'button', hidden: !each.isWord, ariaLabel: `ดูตัวอย่าง ${each.fileName}` });
    preview.append('ดูตัวอย่าง');
    preview.addEventListener('click', () => void openPreview(each));
    return made('li', {}, made('span', {}, each.fileName), preview, downloadLink(each));
  });
  section.querySelector('ul')?.replaceChildren(...items);
}

export function downloadLink(document: DocumentView): HTMLAnchorElement {
  const caption = document.isWord ? 'ดาวน์โหลด .docx' : 'ดาวน์โหลด';
  return made('a', { href: addressOf(document), download: document.fileName }, caption);
}

async function openPreview(document: DocumentView): Promise<void> {
  const pages = made('div', { className: 'pages', tabIndex: 0, role: 'document', ariaLabel: document.fileName });
  const close = made('button', { type: 'button', className: 'close', ariaLabel: 'ปิดตัวอย่าง' }, '✕');
  const title = made('h2', { id: 'preview-title' }, document.fileName);
  const bar = made('div', { className: 'panel-title' }, title, downloadLink(document), close);
  const dialog = made('dialog', { className: 'preview' }, bar, pages);
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  window.document.body.append(dialog);
  dialog.showModal();
  try {
    await showPages(pages, await fetch(addressOf(document)));
  } catch {
    pages.replaceWith(made('p', { role: 'alert' }, 'แสดงตัวอย่างไม่ได้ กรุณาดาวน์โหลดไฟล์แล้วเปิดด้วย Word'));
  }
}

/** The pages stand in a shadow tree, where their styles reach nothing else. */
async function showPages(area: HTMLElement, response: Response): Promise<void> {
  if (!response.ok) throw new Error(await response.text());
  const styles = made('div');
  const body = made('div');
  const tree = area.attachShadow({ mode: 'open' });
  tree.append(styles, body);
  // Pictures and fonts come out of the file itself: the page may load nothing from elsewhere.
  await renderAsync(await response.blob(), body, styles, { useBase64URL: true });
  setOwnLines(tree);
}
