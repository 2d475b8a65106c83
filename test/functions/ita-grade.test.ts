import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { ITA_GRADE } from '../../src/functions/custom-functions.ts';

describe('ITA_GRADE of a total alone', () => {
  it.each([
    [91.22, 2565, 'A'],
    [93.12, 2565, 'A'],
    [94.995, 2565, 'AA'],
    [84.995, 2565, 'A'],
    ['๙๑.๒๒', '๒๕๖๕', 'A'],
    ['ร้อยละ 91.22', 2565, 'A'],
    [95.01, 2567, 'ผ่าน หรือ ผ่านดี หรือ ผ่านดีเยี่ยม'],
    [90, 2567, 'ผ่าน หรือ ผ่านดี'],
    [84.99, 2567, 'ต้องปรับปรุง'],
    [69.99, 2567, 'ต้องปรับปรุงโดยด่วน'],
    ['', 2567, ''],
  ])('%j in %j is %j', (total, year, level) => {
    expect(ITA_GRADE(total, year)).toBe(level);
  });

  it('keeps the shape of its argument, blanks and bad cells in their places', () => {
    expect(
      ITA_GRADE(
        [
          [91.22, ''],
          [101, 40],
        ],
        2565,
      ),
    ).toEqual([
      ['A', ''],
      ['คะแนนภาพรวมมีค่า 101 ซึ่งอยู่นอกช่วง 0 ถึง 100 กรุณาพิมพ์คะแนนเป็นตัวเลข 0 ถึง 100 เช่น 91.22', 'E'],
    ]);
  });

  it('is the same for a cell, in a range, and with instruments that are all blank', () => {
    const total = fc.oneof(
      fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
      fc.constantFrom(94.995, 84.995, 69.995, 54.995, 39.995),
    );
    fc.assert(
      fc.property(fc.array(total, { minLength: 2, maxLength: 8 }), fc.constantFrom(...ruleSetYears), (totals, year) => {
        const alone = totals.map((cell) => [ITA_GRADE(cell, year)]);
        const column = totals.map((cell) => [cell]);
        expect(ITA_GRADE(column, year)).toEqual(alone);
        const someBlank = totals.map((_, i) => (i === 0 ? [100, 100, 100, 100] : ['', '', '', '']));
        const graded = ITA_GRADE(column, year, someBlank) as string[][];
        expect(graded.slice(1)).toEqual(alone.slice(1));
      }),
    );
  });
});

describe('ITA_GRADE with instruments', () => {
  const bothPossible = 'ผ่าน หรือ ผ่านดี';

  it.each<[string, unknown]>([
    ['a row of IIT, EIT, OIT', [[97.318, 86.05, 100]]],
    ['a column of IIT, EIT, OIT', [[97.318], [86.05], [100]]],
    ['the block of the score tab', [[97.32], [''], [''], [86.05], [100]]],
    ['Thai digits', [['๙๗.๓๒', '๘๖.๐๕', '๑๐๐']]],
  ])('reads %s', (_case, instruments) => {
    expect(ITA_GRADE(95.01, 2567, instruments)).toBe(bothPossible);
  });

  it.each<[string, unknown, string]>([
    ['a row', [[97.32, 92.72, 79.38, 100]], 'ผ่าน'],
    ['a column', [[97.32], [92.72], [79.38], [100]], 'ผ่าน'],
    ['parts that pass', [[97.32, 96, 95, 100]], 'ผ่านดีเยี่ยม'],
  ])('decides by both parts: %s', (_case, instruments, level) => {
    expect(ITA_GRADE(95.01, 2567, instruments)).toBe(level);
  });

  it('knows nothing of EIT where both parts are blank', () => {
    expect(ITA_GRADE(95.01, 2567, [[97.318, '', '', 100]])).toBe('ผ่าน หรือ ผ่านดี หรือ ผ่านดีเยี่ยม');
  });

  it('takes a row of instruments for each total', () => {
    const instruments = [
      [97.318, 86.05, 100],
      ['', '', ''],
      ['x', 90, 90],
    ];
    expect(ITA_GRADE([[95.01], [''], [95.01]], 2567, instruments)).toEqual([
      [bothPossible],
      [''],
      ['IIT มีข้อความ “x” ซึ่งอ่านเป็นคะแนนไม่ได้ กรุณาพิมพ์คะแนนเป็นตัวเลข 0 ถึง 100 เช่น 91.22'],
    ]);
  });

  it('takes a row of totals beside as many rows of instruments', () => {
    expect(
      ITA_GRADE([[95.01, 95.01]], 2567, [
        [97, 80, 100],
        [97, 99, 100],
      ]),
    ).toEqual([['ผ่าน', 'ผ่านดีเยี่ยม']]);
  });

  it.each<[string, unknown, unknown]>([
    ['two cells', 95.01, [[97, 86]]],
    ['fewer rows than totals', [[95.01], [95.01]], [[97, 86, 100]]],
    [
      'two columns of three',
      95.01,
      [
        [97, 97],
        [86, 86],
        [100, 100],
      ],
    ],
  ])('throws for %s', (_case, totals, instruments) => {
    expect(() => ITA_GRADE(totals, 2567, instruments)).toThrow(/ช่วงคะแนนรายเครื่องมือมี .* กรุณาเลือกแถวละ 4 ช่อง/);
  });

  it('uses the levels of edited rules', () => {
    const rules = [
      ['ระดับ สูง', 90, ''],
      ['ระดับ ต่ำ', 0, ''],
    ];
    expect(ITA_GRADE(95.01, 2567, '', rules)).toBe('สูง');
    expect(ITA_GRADE([[89.99]], 2567, undefined, rules)).toEqual([['ต่ำ']]);
  });
});
