// The port to Docs that officers edit. With `drive.file` the add-on sees what it made for the account that runs it, so a
// Doc that cannot be opened is an answer, not a fault.
import type { EditedDocuments } from '../app/ports.ts';
import { DOCX, documentUrl, driveFiles, ifOpenable } from './drive-files.ts';

export const driveEditedDocuments: EditedDocuments = {
  find: (id) =>
    ifOpenable(() => {
      const { name = '', trashed = false, webViewLink } = driveFiles().get(id, { fields: 'name,trashed,webViewLink' });
      return { name, url: webViewLink ?? `${documentUrl(id)}/edit`, isBinned: trashed };
    }),

  download(id) {
    const blob = driveFiles().export(id, DOCX, { alt: 'media' });
    return Uint8Array.from(blob.getBytes());
  },
};
