// The two ways to a report: the Google Doc itself, and Google's own PDF of it in the officer's session.
import { element, link } from './element.ts';

export const reportLinks = (url: string): HTMLElement =>
  element(
    'ul',
    { class: 'links' },
    element('li', {}, link(url, 'เปิดรายงานใน Google เอกสาร')),
    element('li', {}, link(pdfOf(url), 'เปิดรายงานเป็น PDF')),
  );

/** `…/d/ID/edit` exports from `…/d/ID/export`. */
export const pdfOf = (url: string): string => `${url.replace(/\/edit.*$/, '')}/export?format=pdf`;
