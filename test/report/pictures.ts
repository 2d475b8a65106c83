// Pictures small enough to write by hand: only what states their size, which is all that is read of them.

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)),
  );

const two = (value: number): readonly number[] => [value >> 8, value & 0xff];
const four = (value: number): readonly number[] => [0, 0, ...two(value)];

export const pngOf = (width: number, height: number): Uint8Array =>
  bytesOf([0x89], 'PNG', [13, 10, 26, 10], four(13), 'IHDR', four(width), four(height), [8, 2, 0, 0, 0]);

export const gifOf = (width: number, height: number): Uint8Array =>
  bytesOf('GIF89a', two(width).toReversed(), two(height).toReversed(), [0, 0, 0]);

/** With the orientation of a camera where one is given. */
export function jpegOf(width: number, height: number, orientation?: number): Uint8Array {
  const directory = [
    'MM',
    two(42),
    four(8),
    two(1),
    two(0x0112),
    two(3),
    four(1),
    two(orientation ?? 1),
    two(0),
  ] as const;
  const exif = bytesOf('Exif', [0, 0], ...directory);
  const noted = orientation === undefined ? [] : [[0xff, 0xe1], two(exif.length + 2), [...exif]];
  return bytesOf(
    [0xff, 0xd8],
    ...noted,
    [0xff, 0xdb],
    two(4),
    [0, 0],
    [0xff, 0xc0],
    two(11),
    [8],
    two(height),
    two(width),
    [1, 0, 0],
  );
}
