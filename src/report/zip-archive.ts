// The XML of a .docx, out of its zip archive and back into it: all that opening a template needs of the docx engine.
// Pictures and whatever else is no XML are never unpacked.
import PizZip from 'pizzip';
import { isXml } from './zip-sizes.ts';

export type XmlEntries = ReadonlyMap<string, string>;

/** Zip dates begin in 1980; one date for all keeps the bytes the same. */
const PACKED_ON = new Date(Date.UTC(2000, 0, 1));

/** Throws where the bytes are no zip archive. */
export function xmlEntriesIn(file: Uint8Array): XmlEntries {
  const names = Object.values(new PizZip(file).files).filter(({ dir, name }) => !dir && isXml(name));
  return new Map(names.map((each) => [each.name, each.asText()]));
}

/** The archive with these entries instead of its own of the same names, and without those that are dropped. */
export function withEntries(file: Uint8Array, entries: XmlEntries, isDropped: (name: string) => boolean): Uint8Array {
  const zip = new PizZip(file);
  for (const name of Object.keys(zip.files).filter(isDropped)) zip.remove(name);
  for (const [name, xml] of entries) zip.file(name, xml);
  for (const each of Object.values(zip.files)) each.date = PACKED_ON;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
