// A picture as a model holds it: its bytes and the size at which it is printed.
import { type PictureSize, pictureSizeOf } from './picture-size.ts';
import { printableText } from './printable-text.ts';

export interface Picture extends Pick<PictureSize, 'kind' | 'turns'> {
  readonly bytes: Uint8Array;
  /** In millimetres, as stored: before it is set upright. */
  readonly width: number;
  readonly height: number;
  /** Said of it to those who cannot see it. */
  readonly about: string;
}

/** The room for a picture, in millimetres. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** As large as the room allows once it stands upright; empty where there are no bytes or they are no PNG, JPEG or GIF. */
export function pictureOf(bytes: Uint8Array | undefined, room: Room, about: string): Picture | '' {
  const size = bytes && pictureSizeOf(bytes);
  if (!bytes || !size) return '';
  const { kind, turns } = size;
  const isTurned = turns % 2 === 1;
  const upright = isTurned ? { width: size.height, height: size.width } : size;
  const scale = Math.min(room.width / upright.width, room.height / upright.height);
  return { bytes, kind, turns, width: size.width * scale, height: size.height * scale, about: printableText(about) };
}
