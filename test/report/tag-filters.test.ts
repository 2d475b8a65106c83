import { describe, expect, test } from 'vitest';
import { readTag } from '../../src/report/tag-expression.ts';
import { filtered, filterFaultOf } from '../../src/report/tag-filters.ts';

const printed = (text: string, content: string): string => filtered(text, readTag(`แท็ก ${content}`).filters);

describe('a tag with filters', () => {
  test.each([
    ['ชื่อหน่วยงาน', 'ชื่อหน่วยงาน', []],
    [' คะแนนภาพรวม|ทศนิยม 1 | เลขไทย ', 'คะแนนภาพรวม', ['ทศนิยม 1', 'เลขไทย ']],
    ['โทร | ถ้าว่าง ไม่ระบุ หมายเลข', 'โทร', ['ถ้าว่าง ไม่ระบุ หมายเลข']],
  ])('%s is read as its name and its filters in order', (content, tag, filters) => {
    const read = readTag(content);
    expect(read.tag).toBe(tag);
    expect(read.filters.map(({ name, argument }) => `${name} ${argument}`)).toEqual(filters);
  });
});

describe('filters', () => {
  test.each([
    ['91.22', '| เลขไทย', '๙๑.๒๒'],
    ['ดู https://itas.example/2565 หน้า 3', '| เลขไทย', 'ดู https://itas.example/2565 หน้า ๓'],
    ['๙๑.๒๒', '| เลขอารบิก', '91.22'],
    ['94.995', '| ทศนิยม 2', '95.00'],
    ['๙๑.๒๕', '| ทศนิยม 1', '๙๑.๓'],
    ['๙๑.๒๕', '| ทศนิยม ๐ | เลขอารบิก', '91'],
    ['1,014', '| ทศนิยม 1', '1014.0'],
    ['ระดับ A', '| ทศนิยม 1', 'ระดับ A'],
    ['24/3/2566', '| วันที่เต็ม', '24 มีนาคม 2566'],
    ['๒๔ มีนาคม ๒๕๖๖', '| วันที่ย่อ', '๒๔ มี.ค. ๖๖'],
    ['ภายหลัง', '| วันที่ย่อ', 'ภายหลัง'],
    ['', '| ถ้าว่าง ไม่ได้ระบุ', 'ไม่ได้ระบุ'],
    ['๐๒', '| ถ้าว่าง ไม่ได้ระบุ', '๐๒'],
    ['', '| วันที่ย่อ | ถ้าว่าง 0 | เลขไทย', '๐'],
  ])('turn "%s" with "%s" into "%s"', (text, content, result) => {
    expect(printed(text, content)).toBe(result);
  });

  test.each([
    ['เลขไท', false, 'เลขไทย'],
    ['constructor', false, undefined],
    ['ทศนิยม', true, undefined],
    ['ทศนิยม 7', true, undefined],
    ['เลขไทย 2', true, undefined],
    ['ถ้าว่าง', true, undefined],
  ])('find fault with "%s"', (filter, isKnown, nearest) => {
    const [call = { name: '', argument: '' }] = readTag(`แท็ก | ${filter}`).filters;
    expect(filterFaultOf(call)).toMatchObject({ isKnown, nearest });
  });
});
