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
  /** The account for which the add-on made it: with `drive.file` the add-on opens it for no other. */
  readonly madeFor: string;
}

const ID_PREFIX = 'local-file-';

const firstAccount = 'officer@agency.example';

export class DocumentStore {
  /** The one for which the add-on runs. */
  account: string;
  private files: readonly StoredFile[];

  constructor(files: readonly StoredFile[] = [], account = firstAccount) {
    this.files = files;
    this.account = account;
  }

  copy(): DocumentStore {
    return new DocumentStore(this.files, this.account);
  }

  all(): readonly StoredFile[] {
    return this.files;
  }

  find(id: string): StoredFile | undefined {
    return this.files.find((file) => file.id === id);
  }

  private newId(): string {
    const numbers = this.files.map(({ id }) => Number(id.slice(ID_PREFIX.length)));
    return `${ID_PREFIX}${Math.max(0, ...numbers) + 1}`;
  }

  /** For the account that the add-on runs for. */
  add(file: Omit<StoredFile, 'id' | 'madeFor'>): StoredFile {
    const added = { ...file, id: this.newId(), madeFor: this.account };
    this.files = [...this.files, added];
    return added;
  }

  remove(id: string): void {
    this.files = this.files.filter((file) => file.id !== id);
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
