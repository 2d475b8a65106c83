// The two ways to a document: the Google Doc itself, and Google's own PDF of it in the officer's session.
import { element, link } from './element.ts';

export const reportLinks = (url: string, pdfUrl = pdfOf(url), name = 'รายงาน'): HTMLElement =>
  element(
    'ul',
    { class: 'links' },
    element('li', {}, link(url, `เปิด${name}ใน Google เอกสาร`)),
    element('li', {}, link(pdfUrl, `เปิด${name}เป็น PDF`)),
  );

/** `…/d/ID/edit` exports from `…/d/ID/export`. */
export const pdfOf = (url: string): string => `${url.replace(/\/edit.*$/, '')}/export?format=pdf`;
