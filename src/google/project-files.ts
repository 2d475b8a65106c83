// Data files of the script project, read only when a command needs them: templates, the docx engine, the library.
import type { Library, Templates } from '../app/ports.ts';
import type { LibraryEntry } from '../core/library-entry.ts';
import { openTemplate } from '../report/open-template.ts';
import { signedBytes } from './signed-bytes.ts';

/** The file as it was pushed; HtmlOutput would be free to rewrite it. */
const contentOf = (file: string): string => HtmlService.createTemplateFromFile(file).getRawContent();

const decoded = (text: string): Uint8Array => Uint8Array.from(Utilities.base64Decode(text));

export const projectTemplates: Templates = {
  read: (name) => decoded(contentOf(`template-${name}`)),
  fill: (template, model) => docxEngine_().fillTemplate(template, model),
  open: (file) => openTemplate(file, docxEngine_()),
  encoded: (file) => Utilities.base64Encode(signedBytes(file)),
  decoded,
  textOf: (docx) => docxEngine_().documentText(docx),
  wordFile: (docx) => docxEngine_().wordFile(docx),
};

export const projectLibrary: Library = {
  entries: () => JSON.parse(contentOf('library')) as readonly LibraryEntry[],
};
