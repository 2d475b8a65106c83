// The port to Docs that officers edit. With `drive.file` the add-on sees what it made for the account that runs it, so a
// Doc that cannot be opened is an answer, not a fault.
import type { EditedDocuments } from '../app/ports.ts';
import { DOCX, documentUrl, driveFiles } from './drive-files.ts';

/** Google's texts for a file that is gone, that another account's add-on made, or that is not shared. */
const CANNOT_OPEN = /File not found|has not granted the app|sufficient permissions for (?:this )?file/i;

export const driveEditedDocuments: EditedDocuments = {
  find(id) {
    try {
      const {
        name = '',
        trashed = false,
        webViewLink,
      } = driveFiles().get(id, {
        fields: 'name,trashed,webViewLink',
      });
      return {
        name,
        url: webViewLink ?? `${documentUrl(id)}/edit`,
        isBinned: trashed,
      };
    } catch (error) {
      if (error instanceof Error && CANNOT_OPEN.test(error.message)) return undefined;
      throw error;
    }
  },

  download(id) {
    const blob = driveFiles().export(id, DOCX, { alt: 'media' });
    return Uint8Array.from(blob.getBytes());
  },
};
