// The pictures port over the advanced Drive service: one folder for each user, known by a user property, because drive.file lets
// nobody find a folder that a colleague's add-on made.
import type { Pictures } from '../app/ports.ts';
import { driveFiles, ifOpenable } from './drive-files.ts';

const FOLDER = 'application/vnd.google-apps.folder';
const FOLDER_NAME = 'ภาพประกอบการติดตามผล ITA';
const FOLDER_KEY = 'pictureFolder';

/** What is used of the service; its typings do not know that a folder is made without content. */
interface Files {
  create(
    resource: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File,
    content: GoogleAppsScript.Base.Blob | null,
    options: { readonly fields: string },
  ): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
  get(id: string, options: { readonly fields: string }): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
  /** Of a picture a blob, as of an export; of a file of text its text. */
  get(id: string, options: { readonly alt: 'media' }): GoogleAppsScript.Base.Blob | string;
}

export const drivePictures: Pictures = {
  keep(name, type, base64) {
    const files = driveFiles() as Files;
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), type, name);
    const file = files.create({ name, mimeType: type, parents: [folderIdIn(files)] }, blob, { fields: 'id' });
    return idOf(file);
  },

  read: (id) =>
    ifOpenable(() => {
      const answer = (driveFiles() as Files).get(id, { alt: 'media' });
      return typeof answer === 'string' ? undefined : Uint8Array.from(answer.getBytes());
    }),
};

/** The folder as the officer left it, wherever it was moved; a new one where it was binned or deleted. */
function folderIdIn(files: Files): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(FOLDER_KEY);
  if (known !== null && isUsable(files, known)) return known;
  const folder = files.create({ name: FOLDER_NAME, mimeType: FOLDER }, null, { fields: 'id' });
  properties.setProperty(FOLDER_KEY, idOf(folder));
  return idOf(folder);
}

function idOf({ id }: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): string {
  if (id) return id;
  throw new Error('Service error: Drive');
}

function isUsable(files: Files, id: string): boolean {
  try {
    return files.get(id, { fields: 'trashed' }).trashed !== true;
  } catch (error) {
    if (/not found/i.test(String(error))) return false;
    throw error;
  }
}
