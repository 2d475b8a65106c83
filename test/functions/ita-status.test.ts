import { describe, expect, it } from 'vitest';
import { ITA_STATUS } from '../../src/functions/custom-functions.ts';

describe('ITA_STATUS', () => {
  it.each([
    [85, undefined, 'ผ่านเกณฑ์'],
    [84.99, undefined, 'ไม่ผ่านเกณฑ์'],
    [84.995, undefined, 'ผ่านเกณฑ์'],
    ['๘๔.๙๙', '', 'ไม่ผ่านเกณฑ์'],
    [84.99, '๘๐', 'ผ่านเกณฑ์'],
    [84.99, [[80]], 'ผ่านเกณฑ์'],
    ['', undefined, ''],
  ])('of %j with the pass mark %j is %j', (score, passMark, status) => {
    expect(ITA_STATUS(score, passMark)).toBe(status);
  });

  it('answers cell by cell', () => {
    expect(ITA_STATUS([[90], [''], ['x']])).toEqual([
      ['ผ่านเกณฑ์'],
      [''],
      ['คะแนนมีข้อความ “x” ซึ่งอ่านเป็นคะแนนไม่ได้ กรุณาพิมพ์คะแนนเป็นตัวเลข 0 ถึง 100 เช่น 91.22'],
    ]);
  });

  it.each(['สูง', 101, -1, true])('throws for the pass mark %j', (passMark) => {
    expect(() => ITA_STATUS(90, passMark)).toThrow(/เกณฑ์ผ่าน “.*” ใช้ไม่ได้ กรุณาใช้ตัวเลข 0 ถึง 100/);
  });
});
