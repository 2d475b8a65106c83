// The form of a picture in a cell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionOf, pictureLinesIn, pictureUrl, withPicture } from '../../src/workbook/picture-lines.ts';

const ID = '1a2b3c4d5e6f7g8h9i0j-k_l1m2n';

describe('the line of a picture', () => {
  it.each([
    ['ก่อน | หลัง', 'ก่อน / หลัง'],
    ['สองบรรทัด\nในคำเดียว', 'สองบรรทัด ในคำเดียว'],
    ['  ', ''],
  ])('holds the caption %j as %j', (typed, caption) => {
    expect(captionOf(typed)).toBe(caption);
  });

  it('is read back as it was written, whatever the caption', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const caption = captionOf(`ภาพ ${typed}`);
        expect(pictureLinesIn(withPicture('', { id: ID, caption }))).toEqual([{ id: ID, caption }]);
      }),
    );
  });

  it('is put after what stands in the cell', () => {
    expect(withPicture('ดูแฟ้มที่ 3\n', { id: ID, caption: 'ภาพ <b>' })).toBe(`ดูแฟ้มที่ 3\nภาพ <b> | ${pictureUrl(ID)}`);
  });

  it.each([
    ['the link first', `${pictureUrl(ID)} ประชุม ชี้แจง`, ID, 'ประชุม ชี้แจง'],
    ['a numbered link', `2. https://drive.google.com/open?id=${ID}&usp=sharing`, ID, ''],
    ['a bare id', `${ID} ประชุม`, ID, 'ประชุม'],
    ['no picture', '1. ดูแฟ้ม | ที่ตู้เอกสาร', undefined, '1. ดูแฟ้ม | ที่ตู้เอกสาร'],
  ])('may be typed otherwise: %s', (_, line, id, caption) => {
    expect(pictureLinesIn(line)).toEqual([{ id, caption }]);
  });
});
