// Reads XML strictly into a tree: what is not well-formed throws, so that a test which reads a document also proves it.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITY = /&(lt|gt|amp|quot|apos);/g;
const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const [token, closing, name, attributes, selfClosing, text] of xml.matchAll(TOKEN)) {
    end += token.length;
    const parent = open.at(-1);
    if (!parent) throw new Error(`nothing is open before ${token}`);
    if (text !== undefined) parent.children.push(decoded(text));
    else if (closing && parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    else if (closing) open.pop();
    else if (name !== undefined) {
      const element = { name, attributes: attributesIn(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (end !== xml.length) throw new Error(`not XML: ${xml.slice(end, end + 80)}`);
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return root;
}

function decoded(text: string): string {
  const left = text.replace(ENTITY, '');
  if (left.includes('&')) throw new Error(`a bare & in ${text}`);
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isForbidden =
      (code < 0x20 && !'\t\n\r'.includes(character)) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      code === 0xfffe ||
      code === 0xffff;
    if (isForbidden) throw new Error(`XML forbids the character ${code.toString(16)}`);
  }
  return text.replace(ENTITY, (_, name: string) => characters[name] ?? '');
}

function attributesIn(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`attribute ${name} stands twice`);
    attributes[name] = decoded(value);
  }
  return attributes;
}

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(isElement).filter((child) => child.name === name);

/** Every element of the name below this one, in document order. */
export const allOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
