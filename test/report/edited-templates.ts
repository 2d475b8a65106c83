// Templates as people and Google leave them: every change here is one that was seen in exported documents, made anywhere.
import PizZip from 'pizzip';

export const BODY = 'word/document.xml';

export const partOf = (docx: Uint8Array, name = BODY): string => new PizZip(docx).file(name)?.asText() ?? '';

/** The .docx with one part changed; the part must be there. */
export function withPart(docx: Uint8Array, change: (xml: string) => string, name = BODY): Uint8Array {
  const zip = new PizZip(docx);
  const xml = zip.file(name)?.asText();
  if (xml === undefined) throw new Error(`no part ${name}`);
  zip.file(name, change(xml));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Every part that holds text. */
export const withTexts = (docx: Uint8Array, change: (xml: string) => string): Uint8Array =>
  Object.keys(new PizZip(docx).files)
    .filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .reduce((changed, name) => withPart(changed, change, name), docx);

/** Draws numbers from 0 up to the one given, the same for the same seed. */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const RUN = /<w:r(?:\s[^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/gs;

const run = (look: string, text: string): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Characters as XML writes them, entities whole. */
const lettersOf = (text: string): readonly string[] => text.match(/&[^;]+;|[^&]/gu) ?? [];

const between: readonly string[] = [
  '',
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="7" w:name="_heading=h.1"/><w:bookmarkEnd w:id="7"/>',
  '<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>',
  '<w:commentRangeStart w:id="0"/>',
  '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>',
];

const wrapped: readonly ((content: string) => string)[] = [
  (content) => content,
  (content) => `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  (content) => (/[{}]/.test(content) ? `<w:hyperlink r:id="rId1">${content}</w:hyperlink>` : content),
  (content) => content.replace('<w:r>', '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000">'),
];

const pick = <Thing>(roll: Dice, things: readonly Thing[]): Thing => things[roll(things.length)] as Thing;

/** Runs cut in pieces anywhere, in the middle of tags too, with what editors put between and around them. */
export const cutIntoRuns = (xml: string, roll: Dice): string =>
  xml.replace(RUN, (_whole, look = '', text = '') => {
    const pieces: string[] = [''];
    for (const letter of lettersOf(text))
      if (roll(4) === 0) pieces.push(letter);
      else pieces.push((pieces.pop() ?? '') + letter);
    return pieces.map((part) => pick(roll, between) + pick(roll, wrapped)(run(look, part))).join('');
  });

/** Some letters bold, larger or in another font, also within a tag, and only the half of a property that an editor sets. */
export const restyled = (xml: string, roll: Dice): string =>
  xml.replace(RUN, (whole: string, look = '', text = '') => {
    if (roll(3) > 0) return whole;
    const added = pick(roll, ['<w:b/>', '<w:i/>', '<w:color w:val="CC0000"/>']);
    const styled = look === '' ? `<w:rPr>${added}</w:rPr>` : look.replace('</w:rPr>', `${added}</w:rPr>`);
    const cut = roll(lettersOf(text).length + 1);
    const [before, after] = [lettersOf(text).slice(0, cut).join(''), lettersOf(text).slice(cut).join('')];
    return run(look, before) + run(styled, after);
  });

/** As Google's own export writes a Doc: renamed styles, page numbers of its own, no Thai halves of properties. */
export const asGoogleWrites = (xml: string): string =>
  xml
    .replace(/<w:p>/g, '<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000">')
    .replace(/<w:lang [^>]*\/>/g, '')
    .replace(/<w:szCs [^>]*\/>/g, '')
    .replace(/w:pStyle w:val="(?!Heading)[^"]*"/g, 'w:pStyle w:val="Normal0"')
    .replace(/"(?=[^<>]*<\/w:t>)/g, '”');
