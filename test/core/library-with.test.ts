import { expect, test } from 'vitest';
import type { LibraryEntry } from '../../src/core/library-entry.ts';
import { itemEntryOf } from '../../src/core/library-entry.ts';
import { tagFaultIn } from '../../src/core/library-terms.ts';
import { libraryWith } from '../../src/core/library-with.ts';
import { rulesOf } from './rules-of.ts';

const entry = (id: string): LibraryEntry => ({
  id,
  issue: `ประเด็นของ ${id}`,
  suggestion: `ข้อเสนอแนะของ ${id}`,
  measures: [`มาตรการของ ${id}`],
  steps: [`ขั้นตอนของ ${id}`],
  owners: [`ผู้รับผิดชอบของ ${id}`],
  monitoring: [`การติดตามของ ${id}`],
});
const shipped = ['2565/i7', '2565/i8', '2567/o14-o17', 'indicator/2', 'indicator/9', 'topic/1'].map(entry);
const nothing: ReadonlySet<string> = new Set();

const entryIn = (library: readonly LibraryEntry[], id: string) => library.find((each) => each.id === id);

test('without rows the library is what was shipped', () => {
  expect(libraryWith(shipped, [], nothing)).toEqual(shipped);
});

test('a row says what it says, and the rest is as shipped', () => {
  const library = libraryWith(shipped, [{ id: '2565/i7', issue: 'แก้แล้ว', steps: ['หนึ่ง', 'สอง'] }], nothing);
  expect(entryIn(library, '2565/i7')).toEqual({ ...entry('2565/i7'), issue: 'แก้แล้ว', steps: ['หนึ่ง', 'สอง'] });
  expect(entryIn(library, '2565/i8')).toEqual(entry('2565/i8'));
});

test('a removed entry of an item is gone, so that the one of its indicator stands for it', () => {
  const library = libraryWith(shipped, [], new Set(['2565/i7']));
  expect(itemEntryOf(library, 'i7', rulesOf(2565))).toBeUndefined();
  expect(entryIn(library, 'indicator/2')).toEqual(entry('indicator/2'));
});

test.each(['indicator/2', 'topic/1'])('%s stays as shipped when it is removed', (id) => {
  expect(entryIn(libraryWith(shipped, [], new Set([id])), id)).toEqual(entry(id));
});

test('a row of an id that was removed before brings it back', () => {
  const library = libraryWith(shipped, [{ id: '2565/i7', issue: 'พิมพ์ใหม่' }], new Set(['2565/i7']));
  expect(entryIn(library, '2565/i7')?.issue).toBe('พิมพ์ใหม่');
});

test('a row of a new id is an entry of its own, with what its indicator says where it is silent', () => {
  const rows = [
    { id: '2565/i9', issue: 'ประเด็นใหม่' },
    { id: 'indicator/2', measures: ['มาตรการที่แก้'] },
  ];
  const own = entryIn(libraryWith(shipped, rows, nothing), '2565/i9');
  expect(own).toEqual({
    ...entry('indicator/2'),
    id: '2565/i9',
    issue: 'ประเด็นใหม่',
    measures: ['มาตรการที่แก้'],
  });
});

test('a row for one item goes before the shipped entry of its range, and says what it does not say itself', () => {
  const library = libraryWith(shipped, [{ id: '2567/o15', issue: 'เฉพาะ o15' }], nothing);
  const { fiscalYear } = rulesOf(2567);
  expect(itemEntryOf(library, 'o15', { fiscalYear })).toEqual({
    ...entry('2567/o14-o17'),
    id: '2567/o15',
    issue: 'เฉพาะ o15',
  });
  expect(itemEntryOf(library, 'o16', { fiscalYear })?.id).toBe('2567/o14-o17');
});

test('where nothing stands behind a row, what it does not say is blank', () => {
  const own = entryIn(libraryWith(shipped, [{ id: '2566/i3', issue: 'ประเด็น' }], nothing), '2566/i3');
  expect(own).toEqual({
    id: '2566/i3',
    issue: 'ประเด็น',
    suggestion: '',
    measures: [],
    steps: [],
    owners: [],
    monitoring: [],
  });
});

test('a row of a new id that says nothing is no entry', () => {
  expect(libraryWith(shipped, [{ id: '2565/i9' }], nothing)).toEqual(shipped);
});

test.each([
  ['an indicator', '2565/i9', 'indicator/2'],
  ['a range', '2567/o15', '2567/o14-o17'],
])('a row of a new id that only repeats the entry of %s is no entry', (_whose, id, behind) => {
  const { owners: _, ...texts } = entry(behind);
  expect(libraryWith(shipped, [{ ...texts, id }], nothing)).toEqual(shipped);
});

test('of two rows of one id the first counts', () => {
  const rows = [
    { id: '2565/i7', issue: 'แรก' },
    { id: '2565/i7', issue: 'หลัง', suggestion: 'หลัง' },
  ];
  expect(entryIn(libraryWith(shipped, rows, nothing), '2565/i7')).toEqual({ ...entry('2565/i7'), issue: 'แรก' });
});

test.each([
  ['เสนอ{ปลด}', '{ปลด}', '{ปลัด}'],
  ['ของ{หน่วยงาร}และ{ปลด}', '{หน่วยงาร}', '{หน่วยงาน}'],
  ['ภายในปี {ปีเเผน}', '{ปีเเผน}', '{ปีแผน}'],
  ['เสนอ{อะไรก็ไม่รู้}', '{อะไรก็ไม่รู้}', undefined],
  ['เสนอ{}', '{}', undefined],
  ['เสนอ{ปลัด', '{', undefined],
  ['เสนอ}', '}', undefined],
])('"%s" has a fault at %s, nearest to %s', (text, tag, nearest) => {
  expect(tagFaultIn(text)).toEqual({ tag, nearest });
});

test.each(['ไม่มีแท็ก', 'เสนอ{ปลัด}ของ{หน่วยงาน} ในปี {ปีแผน}', ''])('"%s" has no fault', (text) => {
  expect(tagFaultIn(text)).toBeUndefined();
});
