// A template as a person left it, made ready to be checked and filled. Whatever the file holds, either it opens within
// bounds or one Thai sentence says why not.
import { hasSuggestions, mendedPart, plainMarkup, withThai } from './mend-template.ts';
import type { OpenedTemplate, TemplatePart } from './opened-template.ts';
import { TemplateFault } from './template-fault.ts';
import { isWellFormed } from './well-formed.ts';
import type { withEntries, XmlEntries, xmlEntriesIn } from './zip-archive.ts';
import { isXml, zipEntriesIn } from './zip-sizes.ts';

const BODY = 'word/document.xml';
const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const STYLES = 'word/styles.xml';
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

const BROKEN = 'ไฟล์แม่แบบเสียหายหรือไม่ใช่เอกสาร Word โปรดเปิดแม่แบบใน Google เอกสารเพื่อตรวจดู หรือกลับไปใช้แม่แบบที่มากับระบบ';
const TOO_LARGE = `ไฟล์แม่แบบมีขนาดใหญ่เกินไป (ไม่เกิน ${MOST_BYTES / MEGABYTE} MB) โปรดลดขนาดหรือลบรูปภาพในแม่แบบ แล้วสั่งอีกครั้ง หรือกลับไปใช้แม่แบบที่มากับระบบ`;

/** Of the docx engine, which is bundled apart. */
interface ZipEngine {
  readonly xmlEntriesIn: typeof xmlEntriesIn;
  readonly withEntries: typeof withEntries;
}

/** Throws a TemplateFault where the file is broken, too large or holds XML that is not to be trusted. */
export function openTemplate(file: Uint8Array, engine: ZipEngine): OpenedTemplate {
  refuseLarge(file);
  const entries = entriesOf(file, engine);
  const names = [...entries.keys()].filter((name) => TEXT_PART.test(name)).sort((left) => (left === BODY ? -1 : 0));
  const parts = names.map((name): TemplatePart => ({ name, xml: plainMarkup(entries.get(name) ?? '') }));
  const mended = new Map([
    ...[...entries].map(([name, xml]): readonly [string, string] => [name, tidied(name, xml)]),
    ...parts.map(({ name, xml }): readonly [string, string] => [name, mendedPart(xml)]),
  ]);
  if (!entries.has(BODY) || ![...entries.values(), ...mended.values()].every(isWellFormed))
    throw new TemplateFault(BROKEN);
  return {
    docx: engine.withEntries(file, mended, (name) => EMBEDDED_FONTS.test(name)),
    parts,
    hasSuggestions: names.some((name) => hasSuggestions(entries.get(name) ?? '')),
  };
}

function refuseLarge(file: Uint8Array): void {
  if (file.length > MOST_BYTES) throw new TemplateFault(TOO_LARGE);
  const entries = zipEntriesIn(file);
  if (!entries) throw new TemplateFault(BROKEN);
  const xml = entries.filter(({ name }) => isXml(name));
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const isLarge =
    entries.length > MOST_PARTS ||
    sum(xml.map((entry) => entry.unpacked)) > MOST_XML ||
    sum(xml.map((entry) => entry.packed)) > MOST_PACKED_XML ||
    sum(entries.map((entry) => entry.unpacked)) > MOST_XML + MOST_BYTES;
  if (isLarge) throw new TemplateFault(TOO_LARGE);
}

function entriesOf(file: Uint8Array, engine: ZipEngine): XmlEntries {
  try {
    return new Map([...engine.xmlEntriesIn(file)].filter(([name]) => !EMBEDDED_FONTS.test(name)));
  } catch {
    throw new TemplateFault(BROKEN);
  }
}

/** A part without tags. */
function tidied(name: string, xml: string): string {
  if (name === STYLES) return withThai(xml);
  return name === FONT_TABLE ? xml.replace(EMBEDDED_FONT, '') : xml;
}
