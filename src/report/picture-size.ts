// The size of a picture as its own first bytes state it, so that it is never stretched. A camera turned on its side is
// read too: word processors ignore what it notes and would print the photograph lying down.

export type PictureKind = 'png' | 'jpeg' | 'gif';

export interface PictureSize {
  readonly kind: PictureKind;
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise that set it upright. */
  readonly turns: 0 | 1 | 2 | 3;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];
const GIF_SIGNATURE = [0x47, 0x49, 0x46, 0x38];
const JPEG_SIGNATURE = [0xff, 0xd8];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Undefined for any other format, and where the file ends before it says its size. */
export function pictureSizeOf(bytes: Uint8Array): PictureSize | undefined {
  const size = sizeIn(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function sizeIn(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  if (begins(bytes, PNG_SIGNATURE) && bytes.length >= 24)
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), turns: 0 };
  if (begins(bytes, GIF_SIGNATURE) && bytes.length >= 10)
    return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true), turns: 0 };
  return begins(bytes, JPEG_SIGNATURE) ? jpegSize(bytes, view) : undefined;
}

const EXIF = 0xe1;
/** Segments that begin an image; the three left out define tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  let turns: PictureSize['turns'] = 0;
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (isFrame(marker)) return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), turns };
    if (marker === EXIF) turns = turnsIn(bytes.subarray(at + 4, at + 2 + view.getUint16(at + 2)));
  }
  return undefined;
}

const ORIENTATION = 0x0112;
const turnsOf: Readonly<Record<number, PictureSize['turns']>> = { 3: 2, 6: 1, 8: 3 };

/** From the orientation that Exif notes; none where it notes none. */
function turnsIn(exif: Uint8Array): PictureSize['turns'] {
  if (!begins(exif, [0x45, 0x78, 0x69, 0x66, 0, 0]) || exif.length < 16) return 0;
  const view = new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6);
  const isLittle = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > view.byteLength) return 0;
  const count = view.getUint16(first, isLittle);
  for (let at = first + 2; at + 12 <= Math.min(first + 2 + count * 12, view.byteLength); at += 12) {
    if (view.getUint16(at, isLittle) === ORIENTATION) return turnsOf[view.getUint16(at + 8, isLittle)] ?? 0;
  }
  return 0;
}
