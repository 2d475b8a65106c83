// The finished document for Word: Sarabun, which Google Docs has, makes way for TH SarabunPSK, which official letters
// use. It is narrower and lower, so names and sizes are swapped together and every line keeps its length.
import PizZip from 'pizzip';
import { FONT, textSize, WORD_BODY_SIZE, WORD_FONT } from './thai-run.ts';

const PARTS = /^word\/(document|styles|numbering|fontTable|header\d*|footer\d*)\.xml$/;
const RUN_PROPERTIES = /<w:rPr>(.*?)<\/w:rPr>/gs;
const FONT_NAME = new RegExp(`="${FONT}"`, 'g');
const SIZE = /<w:(sz|szCs) w:val="(\d+)"\/>/g;

/** The .docx as base64, as a page can save it. Runs in other fonts, such as boxes to tick, stay as they are. */
export function wordFile(docx: Uint8Array): string {
  const zip = new PizZip(docx);
  for (const name of Object.keys(zip.files).filter((part) => PARTS.test(part)))
    zip.file(name, inWordFont(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

const inWordFont = (xml: string): string =>
  xml
    .replace(RUN_PROPERTIES, (properties: string) =>
      isOfOtherFont(properties) ? properties : properties.replace(SIZE, resized),
    )
    .replace(FONT_NAME, `="${WORD_FONT}"`);

const isOfOtherFont = (properties: string): boolean =>
  properties.includes('<w:rFonts') && !properties.includes(`"${FONT}"`);

/** Half-points; a size is even, as Word's list of sizes is, and the smallest stays what it is: it only makes a line vanish. */
function resized(_tag: string, name: string, size: string): string {
  const wanted = (Number(size) * WORD_BODY_SIZE) / textSize.body;
  const even = Number(size) <= textSize.hairline ? Number(size) : 2 * Math.round(wanted / 2);
  return `<w:${name} w:val="${even}"/>`;
}
