// Files of the advanced Drive service, which whoever installs the script may have left out.

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Throws what `google-faults.ts` explains where the service is not enabled. */
export function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (typeof Drive === 'undefined' || !Drive.Files) throw new Error('the advanced Drive service is not enabled');
  return Drive.Files;
}

/** Where a browser opens the Doc. */
export const documentUrl = (id: string): string => `https://docs.google.com/document/d/${id}`;
