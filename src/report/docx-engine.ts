// What the docx engine can do. It is bundled apart and evaluated only when a document is made, so nothing that a cell
// loads may import it.
export { documentText } from './document-text.ts';
export { fillTemplate } from './fill-template.ts';
export { wordFile } from './word-file.ts';
export { withEntries, xmlEntriesIn } from './zip-archive.ts';
