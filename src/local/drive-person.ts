// What people do with files in Drive and in Google Docs by hand: no service call, no script.
import type { DocumentStore } from './document-store.ts';

export class DrivePerson {
  private readonly documents: DocumentStore;

  constructor(documents: DocumentStore) {
    this.documents = documents;
  }

  /** From now on the add-on runs for this account: with `drive.file` it sees the files that it made for it and no others. */
  signIn(account: string): void {
    this.documents.account = account;
  }

  /** Edits a Google Doc: what Google would export of it from now on. */
  edit(id: string, docx: Uint8Array): void {
    this.change(id, { data: docx });
  }

  bin(id: string, trashed = true): void {
    this.change(id, { trashed });
  }

  /** Deletes a file for good. */
  delete(id: string): void {
    this.documents.remove(id);
  }

  private change(id: string, part: Parameters<DocumentStore['change']>[1]): void {
    if (!this.documents.change(id, part)) throw new Error(`There is no file ${id} in Drive.`);
  }
}
