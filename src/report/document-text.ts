// What a reader of a .docx reads: its paragraphs as plain text, those in tables too. Read from the XML, so that a check
// of the finished document depends on nothing that made it.
import PizZip from 'pizzip';
import { BODY } from './fill-template.ts';

const PARAGRAPH = /<w:p(?:\s[^>]*)?>(.*?)<\/w:p>/gs;
const PIECE = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(br|tab|cr)(?:\s[^>]*)?\/>/g;

/** The paragraphs of the body that hold text, in order; line breaks as `\n`, blanks and joiners that only hold words together as they look. */
export const documentText = (docx: Uint8Array): readonly string[] =>
  textIn(new PizZip(docx).file(BODY)?.asText() ?? '');

function textIn(xml: string): readonly string[] {
  const paragraphs = [...xml.matchAll(PARAGRAPH)].map(([, content = '']) =>
    [...content.matchAll(PIECE)].map(([, text, sign]) => (sign ? blanks[sign] : unescaped(text ?? ''))).join(''),
  );
  return paragraphs
    .map((text) => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, ''))
    .filter((text) => text.trim() !== '');
}

const blanks: Readonly<Record<string, string>> = { br: '\n', cr: '\n', tab: '\t' };

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (entity, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    return code === undefined ? (entities[name] ?? entity) : String.fromCodePoint(code);
  });
