import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveTags } from '../../src/core/library-entry.ts';

test('every occurrence of a tag becomes its term', () => {
  expect(resolveTags('เสนอ{ปลัด}แล้วแจ้ง{ปลัด}', { ปลัด: 'ปลัดเทศบาล' })).toBe('เสนอปลัดเทศบาลแล้วแจ้งปลัดเทศบาล');
});

test('text without tags stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/[{}]/.test(text)),
      (text) => {
        expect(resolveTags(text, {})).toBe(text);
      },
    ),
  );
});

test('a term is printed as typed, even where it looks like a tag or a replacement pattern', () => {
  fc.assert(
    fc.property(fc.string(), (term) => {
      expect(resolveTags('ของ{หน่วยงาน}', { หน่วยงาน: term })).toBe(`ของ${term}`);
    }),
  );
  expect(resolveTags('{หน่วยงาน}', { หน่วยงาน: '$& {ปลัด}' })).toBe('$& {ปลัด}');
});

test.each(['{ปลด}', '{}', '{toString}'])('the unknown tag %s is refused by name', (tag) => {
  expect(() => resolveTags(`เสนอ${tag}`, { ปลัด: 'ปลัดเทศบาล' })).toThrow(`ข้อความมีแท็ก ${tag} ที่ไม่รู้จัก โปรดแก้ไขหรือลบแท็กนี้`);
});
