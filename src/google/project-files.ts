// Data files of the script project, read only when a command needs them: templates, the docx engine, the library.
import type { Library, Templates } from '../app/ports.ts';
import type { LibraryEntry } from '../core/library-entry.ts';

/** The file as it was pushed; HtmlOutput would be free to rewrite it. */
const contentOf = (file: string): string => HtmlService.createTemplateFromFile(file).getRawContent();

export const projectTemplates: Templates = {
  read: (name) => Uint8Array.from(Utilities.base64Decode(contentOf(`template-${name}`)), (byte) => byte & 0xff),
  fill: (template, model) => docxEngine_().fillTemplate(template, model),
  textOf: (docx) => docxEngine_().documentText(docx),
  wordFile: (docx) => docxEngine_().wordFile(docx),
};

export const projectLibrary: Library = {
  entries: () => JSON.parse(contentOf('library')) as readonly LibraryEntry[],
};
