// Files that are no template, as a person or an attacker may put them in the place of one.
import PizZip from 'pizzip';
import { BODY, withPart } from './edited-templates.ts';
import { analysisAndPlanTemplate } from './report-templates.ts';

export type Fault = 'broken' | 'large';

/** Bytes that pack well and unpack to far more. */
const BOMB = 64_000_000;
const DEEP = 5000;

const bombOf = (size: number, name = BODY): Uint8Array => {
  const zip = new PizZip(analysisAndPlanTemplate);
  zip.file(name, new Uint8Array(size));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};

/** The archive with another size stated for each entry: what a zip bomb says of itself. */
function understated(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 28 < zip.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return zip;
}

const body = (change: (xml: string) => string): Uint8Array => withPart(analysisAndPlanTemplate, change);
const first = (added: string): Uint8Array => body((xml) => xml.replace('<w:body>', () => `<w:body>${added}`));

export const brokenTemplates: readonly (readonly [title: string, file: () => Uint8Array, fault: Fault])[] = [
  ['no archive', () => new Uint8Array([1, 2, 3]), 'broken'],
  ['empty', () => new Uint8Array(), 'broken'],
  ['cut off', () => analysisAndPlanTemplate.subarray(0, 5000), 'broken'],
  ['without a document', () => bombOf(0), 'broken'],
  ['a zip bomb', () => bombOf(BOMB), 'large'],
  ['a bomb in a picture', () => bombOf(BOMB, 'word/media/image1.png'), 'large'],
  ['a bomb that understates itself', () => understated(bombOf(BOMB)), 'broken'],
  ['too many bytes', () => new Uint8Array(4_000_000), 'large'],
  [
    'a document type with entities',
    () => body((xml) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
    'broken',
  ],
  ['an unknown entity', () => first('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>'), 'broken'],
  ['a character beyond all', () => first('<w:p><w:r><w:t>&#x7fffffff;</w:t></w:r></w:p>'), 'broken'],
  ['a control character by its number', () => first('<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>'), 'broken'],
  ['an element in a text', () => first('<w:p><w:r><w:t><w:instrText>ก</w:instrText></w:t></w:r></w:p>'), 'broken'],
  ['a control character', () => first('<w:p><w:r><w:t>\u0007</w:t></w:r></w:p>'), 'broken'],
  ['an element that is not closed', () => body((xml) => xml.replace('</w:body>', '<w:p></w:body>')), 'broken'],
  ['elements nested without end', () => first('<w:p>'.repeat(DEEP) + '</w:p>'.repeat(DEEP)), 'broken'],
  ['bytes that are no text', () => body(() => '\u0000\u0001'), 'broken'],
];
