// Fills a .docx template with a model. It is bundled apart and evaluated only when a report is made, so nothing that a
// cell loads may import it. Tags are names only: looked up among a model's own keys, never evaluated.
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { dropEmptySections } from './drop-empty-sections.ts';
import { printableText } from './printable-text.ts';
import { templateFault, unknownTag } from './template-fault.ts';

const BODY = 'word/document.xml';

/** The filled .docx. Throws a Thai sentence that names the tag where a tag is unknown, unclosed or badly nested. */
export function fillTemplate(template: Uint8Array, model: object): Uint8Array {
  const document = filled(template, model);
  const zip = document.getZip();
  zip.file(BODY, dropEmptySections(zip.file(BODY)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function filled(template: Uint8Array, model: object): Docxtemplater<PizZip> {
  try {
    const document = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({ get: (scope, context) => ownValue(tag.trim(), scope, context) }),
    });
    return document.render(model);
  } catch (error) {
    throw templateFault(error);
  }
}

/** Undefined sends the search to the scope around this one; the outermost knows every tag or there is none. */
function ownValue(tag: string, scope: unknown, { num }: DXT.ParserContext): unknown {
  const value =
    typeof scope === 'object' && scope !== null ? Object.getOwnPropertyDescriptor(scope, tag)?.value : undefined;
  if (value === undefined && num === 0) throw unknownTag(tag);
  return typeof value === 'string' ? printableText(value) : value;
}
