import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/report/picture.ts';
import { pictureSizeOf } from '../../src/report/picture-size.ts';
import { gifOf, jpegOf, pngOf } from './pictures.ts';

describe('the size of a picture', () => {
  test.each([
    ['a PNG', pngOf(640, 480), { kind: 'png', width: 640, height: 480, turns: 0 }],
    ['a GIF', gifOf(300, 2), { kind: 'gif', width: 300, height: 2, turns: 0 }],
    ['a JPEG', jpegOf(4000, 3000), { kind: 'jpeg', width: 4000, height: 3000, turns: 0 }],
    ['a JPEG of a camera on its side', jpegOf(4000, 3000, 6), { kind: 'jpeg', width: 4000, height: 3000, turns: 1 }],
    ['a JPEG of a camera on its head', jpegOf(40, 30, 3), { kind: 'jpeg', width: 40, height: 30, turns: 2 }],
  ])('is read of %s', (_, bytes, size) => {
    expect(pictureSizeOf(bytes)).toEqual(size);
  });

  test.each([
    ['no bytes', new Uint8Array()],
    ['a text', new TextEncoder().encode('<svg/>')],
    ['a PNG without an area', pngOf(0, 10)],
  ])('is unknown of %s', (_, bytes) => {
    expect(pictureSizeOf(bytes)).toBeUndefined();
  });

  test('of a file cut short or damaged is a size or unknown, never an exception', () => {
    const file = fc.constantFrom(pngOf(6, 4), gifOf(3, 2), jpegOf(4, 3), jpegOf(4, 3, 8));
    const damage = fc.record({ file, length: fc.nat(60), at: fc.nat(60), byte: fc.nat(255) });
    fc.assert(
      fc.property(damage, (damaged) => {
        const bytes = damaged.file.slice(0, damaged.length);
        if (damaged.at < bytes.length) bytes[damaged.at] = damaged.byte;
        const size = pictureSizeOf(bytes);
        expect(size === undefined || size.width * size.height > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a picture in a report', () => {
  const room = { width: 100, height: 60 };

  test.each([
    ['wide', pngOf(400, 100), { width: 100, height: 25 }],
    ['high', pngOf(100, 400), { width: 15, height: 60 }],
    ['wide, of a camera on its side', jpegOf(400, 100, 6), { width: 60, height: 15 }],
  ])('that is %s fills its room without being stretched', (_, bytes, size) => {
    expect(pictureOf(bytes, room, 'ภาพ')).toMatchObject(size);
  });

  test('that cannot be read is none', () => {
    expect(pictureOf(undefined, room, 'ภาพ')).toBe('');
    expect(pictureOf(new Uint8Array([1, 2, 3]), room, 'ภาพ')).toBe('');
  });
});
