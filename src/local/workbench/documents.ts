// The files in the host's Drive, as the workbench lists and hands them out.
import { googleDocument } from '../document-store.ts';
import type { Host } from '../host.ts';
import type { DocumentView } from './exchange.ts';

export interface DeskDocument extends DocumentView {
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Newest first, without folders and what is in the bin. A Google Doc is handed out as the Word file behind it. */
export function documentsOf(host: Host): readonly DeskDocument[] {
  return host
    .files()
    .filter(({ trashed, bytes }) => !trashed && bytes.length > 0)
    .map(({ id, name, mimeType, bytes }) => {
      const isWord = mimeType === googleDocument || mimeType === WORD;
      // A name that ends with an hour ends with `น.`
      const fileName = isWord && !name.endsWith('.docx') ? `${name.replace(/\.$/, '')}.docx` : name;
      return { id, fileName, isWord, mimeType: isWord ? WORD : mimeType, bytes };
    })
    .toReversed();
}
