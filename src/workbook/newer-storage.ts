/** Something hidden in the file was written by a later version of the add-on: this one must touch nothing. */
export class NewerStorage extends Error {
  override readonly name = 'NewerStorage';
}
