// Whether a part of a .docx is XML that closes all it opens, names no attribute twice (the engine writes what it stumbles over
// into the log) and holds only characters that XML has. Nothing is expanded: a document type, in which entities are declared, is
// refused.

const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const BARE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const REFERENCE = /&#(?:(\d+)|x([\da-fA-F]+));/g;
/** Control characters but for tabs and line ends, and the two code points that are never characters. */
const NO_CHARACTER = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;
const LAST_CHARACTER = 0x10ffff;
/** Holds characters only: of an element in it the engine makes text that is no XML. */
const TEXT = 'w:t';
/** Far deeper than tables within tables. */
const DEEPEST = 200;

export function isWellFormed(xml: string): boolean {
  if (NO_CHARACTER.test(xml) || !hasSoundReferences(xml)) return false;
  const open: string[] = [];
  let end = xml.startsWith('\ufeff') ? 1 : 0;
  let roots = 0;
  TOKEN.lastIndex = end;
  for (let token = TOKEN.exec(xml); token; token = TOKEN.exec(xml)) {
    end = TOKEN.lastIndex;
    const [text, closing, name, attributes = '', selfClosing] = token;
    if (name === undefined) {
      if (BARE_AMPERSAND.test(text) || (open.length === 0 && text[0] !== '<' && text.trim() !== '')) return false;
    } else if (closing) {
      if (open.pop() !== name) return false;
    } else {
      if (open[open.length - 1] === TEXT) return false;
      if (open.length === 0) roots += 1;
      if (BARE_AMPERSAND.test(attributes) || repeatsName(attributes) || open.length > DEEPEST) return false;
      if (!selfClosing) open.push(name);
    }
  }
  return end === xml.length && open.length === 0 && roots === 1;
}

function repeatsName(attributes: string): boolean {
  const names = [...attributes.matchAll(ATTRIBUTE)].map(([, name]) => name);
  return new Set(names).size < names.length;
}

const hasSoundReferences = (xml: string): boolean =>
  [...xml.matchAll(REFERENCE)].every(([, decimal, hex = '']) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    return code <= LAST_CHARACTER && !isHalf && !NO_CHARACTER.test(String.fromCodePoint(code));
  });
