// What the typings of the Drive service leave out: with `alt: 'media'` an export answers the file, without it nothing.
declare namespace GoogleAppsScript.Drive_v3.Drive.V3.Collection {
  interface FilesCollection {
    export(fileId: string, mimeType: string, options: { readonly alt: 'media' }): GoogleAppsScript.Base.Blob;
  }
}
