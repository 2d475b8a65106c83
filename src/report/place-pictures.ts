// Puts pictures into a filled .docx. A tag that holds a picture prints a mark; here each mark gives way to a drawing, and
// the picture's bytes become a part of the file, once for each part of the document that shows it.
import type { Picture } from './picture.ts';
import { escapedXml } from './thai-run.ts';

/** The .docx as an open package. */
interface Package {
  readonly files: Readonly<Record<string, unknown>>;
  file(name: string): { asText(): string } | null;
  file(name: string, content: string | Uint8Array, options?: { readonly binary: boolean }): unknown;
}

const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/** Stands for the picture at this place of the list; text that is filled in never holds these characters. */
export const pictureMark = (index: number): string => `${OPEN}${index}${CLOSE}`;

const PART_WITH_TEXT = /^word\/(document|header\d*|footer\d*)\.xml$/;
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export function placePictures(zip: Package, pictures: readonly Picture[]): void {
  if (pictures.length === 0) return;
  const kinds = new Set<Picture['kind']>();
  for (const part of Object.keys(zip.files).filter((name) => PART_WITH_TEXT.test(name))) {
    const placed = new Map<number, string>();
    const text = textOf(zip, part).replace(MARK, (mark, digits: string) => {
      const index = Number(digits);
      const picture = pictures[index];
      if (!picture) return mark;
      const relation = placed.get(index) ?? `itaPicture${index}`;
      placed.set(index, relation);
      kinds.add(picture.kind);
      return `</w:t>${drawingXml(picture, relation, index)}<w:t xml:space="preserve">`;
    });
    if (placed.size === 0) continue;
    zip.file(part, text);
    relate(zip, part, placed, pictures);
  }
  declare(zip, kinds);
}

const textOf = (zip: Package, part: string): string => zip.file(part)?.asText() ?? '';

const mediaOf = (index: number, { kind }: Picture): string => `media/ita-picture-${index}.${kind}`;

/** Writes the bytes and names them in the part's relationships. */
function relate(zip: Package, part: string, placed: ReadonlyMap<number, string>, pictures: readonly Picture[]): void {
  const relations = part.replace(/^word\/(.*)$/, 'word/_rels/$1.rels');
  const added = [...placed].map(([index, relation]) => {
    const picture = pictures[index] as Picture;
    zip.file(`word/${mediaOf(index, picture)}`, picture.bytes, { binary: true });
    return `<Relationship Id="${relation}" Type="${IMAGE}" Target="${mediaOf(index, picture)}"/>`;
  });
  const before = textOf(zip, relations) || RELATIONSHIPS;
  zip.file(
    relations,
    before.replace('</Relationships>', () => `${added.join('')}</Relationships>`),
  );
}

/** Names the kinds of file in the package. */
function declare(zip: Package, kinds: ReadonlySet<Picture['kind']>): void {
  const name = '[Content_Types].xml';
  const before = textOf(zip, name);
  const missing = [...kinds].filter((kind) => !before.includes(`Extension="${kind}"`));
  const added = missing.map((kind) => `<Default Extension="${kind}" ContentType="image/${kind}"/>`).join('');
  zip.file(
    name,
    before.replace(/(<Types[^>]*>)/, (types) => types + added),
  );
}

const EMU_PER_MILLIMETRE = 36_000;
/** In sixty-thousandths of a degree. */
const QUARTER_TURN = 90 * 60_000;

const emu = (millimetres: number): number => Math.round(millimetres * EMU_PER_MILLIMETRE);

const namespaces = [
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
]
  .map((namespace) => ` xmlns:${namespace}`)
  .join('');

/** Ids of drawings of ours begin where no template's own reach. */
const FIRST_ID = 70_000;

/** The picture in its line of text; the line is as high as the picture stands once it is set upright. */
function drawingXml({ width, height, turns, about }: Picture, relation: string, index: number): string {
  const [lineWidth, lineHeight] = turns % 2 === 1 ? [height, width] : [width, height];
  const name = `id="${FIRST_ID + index}" name="${relation}" descr="${escapedXml(about)}"`;
  const turn = turns === 0 ? '' : ` rot="${turns * QUARTER_TURN}"`;
  return (
    `<w:drawing><wp:inline${namespaces} distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${emu(lineWidth)}" cy="${emu(lineHeight)}"/><wp:docPr ${name}/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${turn}><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}
