import { describe, expect, it } from 'vitest';
import { ITA_THAI } from '../../src/functions/custom-functions.ts';

describe('ITA_THAI', () => {
  it.each([
    [91.22, undefined, '๙๑.๒๒'],
    [100, 2, '๑๐๐.๐๐'],
    [94.995, 2, '๙๕.๐๐'],
    [84.995, 2, '๘๕.๐๐'],
    [1.005, 2, '๑.๐๑'],
    [-3.17, 1, '-๓.๒'],
    [-0.001, 2, '๐.๐๐'],
    [0.1 + 0.2, undefined, '๐.๓'],
    [2565, '', '๒๕๖๕'],
    ['พ.ศ. 2565', undefined, 'พ.ศ. ๒๕๖๕'],
    ['91.225', 2, '๙๑.๒๒๕'],
    ['๙๑', undefined, '๙๑'],
    ['', 2, ''],
  ])('writes %j with %j decimals as %j', (value, decimals, text) => {
    expect(ITA_THAI(value, decimals)).toBe(text);
  });

  it('writes a date out in the Buddhist era, also one that Sheets took for a year of the common era', () => {
    expect(ITA_THAI(new Date(2023, 2, 24))).toBe('๒๔ มีนาคม ๒๕๖๖');
    expect(ITA_THAI(new Date(2566, 2, 24))).toBe('๒๔ มีนาคม ๒๕๖๖');
  });

  it('answers cell by cell', () => {
    expect(
      ITA_THAI([
        [1, ''],
        ['ข้อ 2', true],
      ]),
    ).toEqual([
      ['๑', ''],
      ['ข้อ ๒', expect.stringMatching(/TRUE หรือ FALSE/)],
    ]);
  });

  it.each([7, -1, 1.5, 'สอง'])('throws for %j decimals', (decimals) => {
    expect(() => ITA_THAI(1, decimals)).toThrow(/จำนวนทศนิยม “.*” ใช้ไม่ได้/);
  });
});
