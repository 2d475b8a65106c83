import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { itemEntryOf, resolveTags } from '../../src/core/library-entry.ts';
import { rulesOf } from './rules-of.ts';

const entry = (id: string): LibraryEntry => ({
  id,
  issue: '',
  suggestion: '',
  measures: [],
  steps: [],
  owners: [],
  monitoring: [],
});
const library = [
  '2565/i1',
  '2565/O1',
  '2565/O14',
  '2565/O34',
  '2567/i1',
  '2567/o1',
  '2567/o14-o17',
  '2568/O8-O9',
  '2568/O14',
].map(entry);

test.each([
  [2563, 'i1', '2565/i1'],
  [2565, 'i1', '2565/i1'],
  [2564, 'O14', '2565/O14'],
  [2564, 'O34', undefined],
  [2565, 'O34', '2565/O34'],
  [2566, 'O14', undefined],
  [2567, 'i1', '2567/i1'],
  [2568, 'i1', '2567/i1'],
  [2567, 'o14', '2567/o14-o17'],
  [2567, 'o17', '2567/o14-o17'],
  [2567, 'o18', undefined],
  [2568, 'O9', '2568/O8-O9'],
  [2568, 'O14', '2568/O14'],
  [2569, 'O14', undefined],
])('in %i the item %s has the entry %s', (year, id, expected) => {
  expect(itemEntryOf(library, id, rulesOf(year))?.id).toBe(expected);
});

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

test.each([
  ['{สำนักปลัด}เสนอ', 'สำนักปลัด อบต. เสนอ'],
  ['{สำนักปลัด} เสนอ', 'สำนักปลัด อบต. เสนอ'],
  ['งานของ{สำนักปลัด}', 'งานของสำนักปลัด อบต.'],
  ['({สำนักปลัด})', '(สำนักปลัด อบต.)'],
])('after an abbreviation a Thai word is parted by one space: %s', (text, resolved) => {
  expect(resolveTags(text, { สำนักปลัด: 'สำนักปลัด อบต.' })).toBe(resolved);
});

test('after any other term nothing is added', () => {
  expect(resolveTags('{สำนักปลัด}เสนอ', { สำนักปลัด: 'สำนักปลัดเทศบาล' })).toBe('สำนักปลัดเทศบาลเสนอ');
});

test.each(['{ปลด}', '{}', '{toString}'])('the unknown tag %s is refused by name', (tag) => {
  expect(() => resolveTags(`เสนอ${tag}`, { ปลัด: 'ปลัดเทศบาล' })).toThrow(`ข้อความมีแท็ก ${tag} ที่ไม่รู้จัก โปรดแก้ไขหรือลบแท็กนี้`);
});
