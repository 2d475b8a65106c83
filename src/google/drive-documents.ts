// The documents port over the advanced Drive service: one upload, converted on the way, all or nothing.
import type { Documents } from '../app/ports.ts';
import { DOCX, documentUrl, driveFiles } from './drive-files.ts';
import { signedBytes } from './signed-bytes.ts';

const GOOGLE_DOC = 'application/vnd.google-apps.document';

export const driveDocuments: Documents = {
  create(name, docx) {
    const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${name}.docx`);
    const file = driveFiles().create({ name, mimeType: GOOGLE_DOC }, blob, { fields: 'id,name,webViewLink' });
    const document = documentUrl(file.id ?? '');
    return {
      id: file.id ?? '',
      name: file.name ?? name,
      url: file.webViewLink ?? `${document}/edit`,
      pdfUrl: `${document}/export?format=pdf`,
    };
  },

  discard(id) {
    try {
      driveFiles().update({ trashed: true }, id);
    } catch {
      // The fault because of which nobody wants the file is the one that is told.
    }
  },
};
