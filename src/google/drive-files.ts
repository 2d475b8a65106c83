// Files of the advanced Drive service, which whoever installs the script may have left out.

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Throws what `google-faults.ts` explains where the service is not enabled. */
export function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (typeof Drive === 'undefined' || !Drive.Files) throw new Error('the advanced Drive service is not enabled');
  return Drive.Files;
}

/** Google's texts for a file that is gone, that another account's add-on made, or that is not shared. */
const CANNOT_OPEN = /File not found|has not granted the app|sufficient permissions for (?:this )?file/i;

/** What the work answers; undefined where this account's add-on cannot open the file. */
export function ifOpenable<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && CANNOT_OPEN.test(error.message)) return undefined;
    throw error;
  }
}

/** Where a browser opens the Doc. */
export const documentUrl = (id: string): string => `https://docs.google.com/document/d/${id}`;
