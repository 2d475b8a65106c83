// A template as a person left it, made ready to be checked and filled. Whatever the file holds, either it opens within
// bounds or one Thai sentence says why not.
import PizZip from 'pizzip';
import { hasSuggestions, mendedPart, plainMarkup, withThai } from './mend-template.ts';
import type { OpenedTemplate, TemplatePart } from './opened-template.ts';
import { TemplateFault } from './template-fault.ts';
import { isWellFormed } from './well-formed.ts';
import { zipEntriesIn } from './zip-sizes.ts';

const BODY = 'word/document.xml';
const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const STYLES = 'word/styles.xml';
const XML_PART = /\.(?:xml|rels)$/;
/** Google puts the fonts into the file: the report names them, and whoever opens it has them. */
const EMBEDDED_FONTS = /^word\/(?:fonts\/|_rels\/fontTable\.xml\.rels$)/;
const FONT_TABLE = 'word/fontTable.xml';
const EMBEDDED_FONT = /<w:embed(?:Regular|Bold|Italic|BoldItalic)(?:\s[^>]*)?\/>/g;

const MEGABYTE = 1024 * 1024;
/** Enough for a few pictures; it is kept in the workbook too. */
const MOST_BYTES = 3 * MEGABYTE;
/** A report of a thousand pages. The packed bound holds where the sizes that the file states are untrue. */
const MOST_XML = 16 * MEGABYTE;
const MOST_PACKED_XML = MEGABYTE / 3;
const MOST_PARTS = 500;
/** Zip dates begin in 1980; one date for all keeps the bytes the same. */
const PACKED_ON = new Date(Date.UTC(2000, 0, 1));

const BROKEN = 'ไฟล์แม่แบบเสียหายหรือไม่ใช่เอกสาร Word โปรดเปิดแม่แบบใน Google เอกสารเพื่อตรวจดู หรือกลับไปใช้แม่แบบที่มากับระบบ';
const TOO_LARGE = 'ไฟล์แม่แบบมีขนาดใหญ่เกินไป (ไม่เกิน 3 MB) โปรดลดขนาดหรือลบรูปภาพในแม่แบบ แล้วสั่งอีกครั้ง หรือกลับไปใช้แม่แบบที่มากับระบบ';

/** Throws a TemplateFault where the file is broken, too large or holds XML that is not to be trusted. */
export function openTemplate(file: Uint8Array): OpenedTemplate {
  refuseLarge(file);
  const entries = unpacked(file);
  const texts = new Map(
    [...entries].flatMap(([name, content]) => (typeof content === 'string' ? [[name, content]] : [])),
  );
  if (!texts.has(BODY) || ![...texts.values()].every(isWellFormed)) throw new TemplateFault(BROKEN);
  const names = [...texts.keys()].filter((name) => TEXT_PART.test(name)).sort((left) => (left === BODY ? -1 : 0));
  const parts = names.map((name): TemplatePart => ({ name, xml: plainMarkup(texts.get(name) ?? '') }));
  const mended = new Map(parts.map(({ name, xml }) => [name, mendedPart(xml)]));
  if (![...mended.values()].every(isWellFormed)) throw new TemplateFault(BROKEN);
  return {
    docx: packed(new Map([...entries].map(([name, content]) => [name, mended.get(name) ?? tidied(name, content)]))),
    parts,
    hasSuggestions: names.some((name) => hasSuggestions(texts.get(name) ?? '')),
  };
}

function refuseLarge(file: Uint8Array): void {
  if (file.length > MOST_BYTES) throw new TemplateFault(TOO_LARGE);
  const entries = zipEntriesIn(file);
  if (!entries) throw new TemplateFault(BROKEN);
  const xml = entries.filter(({ name }) => XML_PART.test(name));
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const isLarge =
    entries.length > MOST_PARTS ||
    sum(xml.map((entry) => entry.unpacked)) > MOST_XML ||
    sum(xml.map((entry) => entry.packed)) > MOST_PACKED_XML ||
    sum(entries.map((entry) => entry.unpacked)) > MOST_XML + MOST_BYTES;
  if (isLarge) throw new TemplateFault(TOO_LARGE);
}

type Content = string | Uint8Array;

function unpacked(file: Uint8Array): ReadonlyMap<string, Content> {
  try {
    const zip = new PizZip(file);
    const files = Object.values(zip.files).filter(({ dir, name }) => !dir && !EMBEDDED_FONTS.test(name));
    return new Map(files.map((each) => [each.name, XML_PART.test(each.name) ? each.asText() : each.asUint8Array()]));
  } catch {
    throw new TemplateFault(BROKEN);
  }
}

/** A part without tags. */
function tidied(name: string, content: Content): Content {
  if (typeof content !== 'string') return content;
  if (name === STYLES) return withThai(content);
  return name === FONT_TABLE ? content.replace(EMBEDDED_FONT, '') : content;
}

function packed(entries: ReadonlyMap<string, Content>): Uint8Array {
  const zip = new PizZip();
  for (const name of [...entries.keys()].sort())
    zip.file(name, entries.get(name) ?? '', { date: PACKED_ON, createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
