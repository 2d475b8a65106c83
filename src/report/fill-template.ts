// Fills a .docx template with a model. It is bundled apart and evaluated only when a report is made, so nothing that a
// cell loads may import it. Tags are names only: looked up among a model's own keys, never evaluated.
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { dropEmptySections } from './drop-empty-sections.ts';
import { partLines } from './part-lines.ts';
import type { Picture } from './picture.ts';
import { pictureMark, placePictures } from './place-pictures.ts';
import { printableText } from './printable-text.ts';
import { readTag, type TagExpression } from './tag-expression.ts';
import { filtered, filterFaultOf } from './tag-filters.ts';
import { filterOnSection, templateFault, unknownTag, wrongFilter } from './template-fault.ts';

/** The part of a .docx that holds its text. */
export const BODY = 'word/document.xml';

/** The filled .docx. Throws a Thai sentence that names the tag where a tag is unknown, unclosed or badly nested. */
export function fillTemplate(template: Uint8Array, model: object): Uint8Array {
  const pictures: Picture[] = [];
  const zip = filled(template, model, pictures).getZip();
  zip.file(BODY, partLines(dropEmptySections(zip.file(BODY)?.asText() ?? '')));
  placePictures(zip, pictures);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Pictures that tags print are added to the list, and marks stand for them in the text. */
function filled(template: Uint8Array, model: object, pictures: Picture[]): Docxtemplater<PizZip> {
  const printed = (value: unknown): unknown => {
    if (typeof value === 'string') return printableText(value);
    if (!isPicture(value)) return value;
    const known = pictures.indexOf(value);
    return pictureMark(known < 0 ? pictures.push(value) - 1 : known);
  };
  try {
    const document = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (content) => {
        const expression = readTag(content);
        refuseWrongFilters(content, expression);
        return {
          get: (scope, context) => changed(content, expression, printed(ownValue(expression.tag, scope, context))),
        };
      },
    });
    return document.render(model);
  } catch (error) {
    throw templateFault(error);
  }
}

const isPicture = (value: unknown): value is Picture =>
  typeof value === 'object' && value !== null && Object.getOwnPropertyDescriptor(value, 'bytes') !== undefined;

/** Undefined sends the search to the scope around this one; the outermost knows every tag or there is none. */
function ownValue(tag: string, scope: unknown, { num }: DXT.ParserContext): unknown {
  const value =
    typeof scope === 'object' && scope !== null ? Object.getOwnPropertyDescriptor(scope, tag)?.value : undefined;
  if (value === undefined && num === 0) throw unknownTag(tag);
  return value;
}

function refuseWrongFilters(content: string, { filters }: TagExpression): void {
  for (const call of filters) {
    const fault = filterFaultOf(call);
    if (fault) throw wrongFilter(fault, content.trim());
  }
}

/** What the filters make of a text; a value that is none has no use for them. */
function changed(content: string, { filters }: TagExpression, value: unknown): unknown {
  if (filters.length === 0 || value === undefined) return value;
  if (typeof value !== 'string') throw filterOnSection(content.trim());
  return filtered(value, filters);
}
