// The Drive of the host: the files that the add-on made, with the bytes that were uploaded for each.

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly description?: string;
  readonly trashed: boolean;
  /** The Word file behind a Google Doc, or the file's own bytes. */
  readonly data: Uint8Array;
  readonly createdTime: string;
}

export class DocumentStore {
  private files: readonly StoredFile[];

  constructor(files: readonly StoredFile[] = []) {
    this.files = files;
  }

  all(): readonly StoredFile[] {
    return this.files;
  }

  find(id: string): StoredFile | undefined {
    return this.files.find((file) => file.id === id);
  }

  add(file: Omit<StoredFile, 'id'>): StoredFile {
    const added = { ...file, id: `local-file-${this.files.length + 1}` };
    this.files = [...this.files, added];
    return added;
  }

  change(id: string, part: Partial<StoredFile>): StoredFile | undefined {
    this.files = this.files.map((file) => (file.id === id ? { ...file, ...part } : file));
    return this.find(id);
  }
}

export const googleDocument = 'application/vnd.google-apps.document';

/** Where a browser would open the file. */
export function urlOf({ id, mimeType }: StoredFile): string {
  return mimeType === googleDocument
    ? `https://docs.google.com/document/d/${id}/edit`
    : `https://drive.google.com/file/d/${id}/view`;
}
