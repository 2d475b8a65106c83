import { expect, test } from 'vitest';
import { entryIdIn, indicatorOfEntry, printedEntryId } from '../../src/core/entry-print.ts';
import { namesEntry } from '../../src/core/entry-search.ts';

test.each([
  ['2565/i7', '2565', 'i7'],
  ['2568/O12', '2568', 'O12'],
  ['2567/o14-o17', '2567', 'o14–o17'],
  ['indicator/4', 'ทุกปี', 'ตัวชี้วัดที่ 4'],
  ['topic/3', 'ทุกปี', 'ประเด็นที่ 3'],
])('%s is printed as %s and %s, and read back', (id, scheme, item) => {
  expect(printedEntryId(id)).toEqual({ scheme, item });
  expect(entryIdIn(scheme, item)).toBe(id);
});

test.each([
  ['๒๕๖๕', 'ข้อ I๗', '2565/i7'],
  ['2564', 'i7', '2565/i7'],
  ['2568', 'e3', '2567/e3'],
  ['2568', 'o12', '2568/O12'],
  ['2567', 'O-12', '2567/o12'],
  ['2567', 'o14-O17', '2567/o14-o17'],
  ['2567', 'o14 ถึง o17', '2567/o14-o17'],
  ['', 'ตัวชี้วัด ๑๐', 'indicator/10'],
  ['2567', 'ประเด็นที่๗', 'topic/7'],
  ['2566', 'i12', '2566/i12'],
  ['2563', 'o5', '2563/O5'],
])('%s and %s mean %s', (scheme, item, id) => {
  expect(entryIdIn(scheme, item)).toBe(id);
});

test.each([
  ['2565', 'i31'],
  ['2567', 'o36'],
  ['2570', 'i1'],
  ['', 'i7'],
  ['2565', '7'],
  ['2565', ''],
  ['ทุกปี', 'ตัวชี้วัดที่ 11'],
  ['ทุกปี', 'ประเด็นที่ 8'],
  ['2567', 'o1-o2-o3'],
])('%s and %s mean no entry', (scheme, item) => {
  expect(entryIdIn(scheme, item)).toBeUndefined();
});

test.each([
  ['2565/i7', 2],
  ['2567/o14-o17', 9],
  ['2567/e3', 6],
  ['indicator/4', 4],
  ['topic/3', undefined],
  ['2566/i12', undefined],
])('the indicator behind %s is %s', (id, indicator) => {
  expect(indicatorOfEntry(id)).toBe(indicator);
});

const ids = ['2565/i7', '2565/e7', '2565/O7', '2565/O17', '2567/o4-o9', 'indicator/7', 'topic/7', 'indicator/1'];

test.each([
  ['ข้อ ๗', ['2565/i7', '2565/e7', '2565/O7', '2567/o4-o9']],
  ['7', ['2565/i7', '2565/e7', '2565/O7', '2567/o4-o9', 'indicator/7', 'topic/7']],
  ['i7', ['2565/i7']],
  ['ข้อ O๗', ['2565/O7', '2567/o4-o9']],
  ['ตัวชี้วัดที่ 7', ['indicator/7']],
  ['ประเด็น ๗', ['topic/7']],
  ['i1', []],
  ['การเงิน', []],
  ['', []],
])('a search for "%s" finds %j', (query, found) => {
  expect(ids.filter((id) => namesEntry(query, id))).toEqual(found);
});
