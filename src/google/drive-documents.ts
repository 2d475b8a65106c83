// The documents port over the advanced Drive service: one upload, converted on the way, all or nothing.
import type { Documents } from '../app/ports.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Apps Script bytes are signed. */
const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);

export const driveDocuments: Documents = {
  create(name, docx) {
    const blob = Utilities.newBlob(Array.from(docx, signed), DOCX, `${name}.docx`);
    if (typeof Drive === 'undefined') throw new Error('the advanced Drive service is not enabled');
    const file = Drive.Files.create({ name, mimeType: GOOGLE_DOC }, blob, { fields: 'id,name,webViewLink' });
    const document = `https://docs.google.com/document/d/${file.id}`;
    return {
      name: file.name ?? name,
      url: file.webViewLink ?? `${document}/edit`,
      pdfUrl: `${document}/export?format=pdf`,
    };
  },
};
