import { describe, expect, it } from 'vitest';
import { editedRules, ruleRowsOf } from '../../src/core/edited-rules.ts';
import { gradeOf } from '../../src/core/grade.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { rulesOf } from './rules-of.ts';

const base = rulesOf(2567);
const levels = (rules = base) => rules.levelSchemes[0].bands;

describe('the rows of the rules tab', () => {
  it.each(ruleSetYears)('of %i read back as the same rules', (year) => {
    const shipped = rulesOf(year);
    const { rules, problems } = editedRules(shipped, ruleRowsOf(shipped));
    expect(problems).toEqual([]);
    expect(rules.instruments).toEqual(shipped.instruments);
    expect(rules.passMark).toBe(shipped.passMark);
    expect(levels(rules)).toEqual(levels(shipped));
  });

  it('leave as shipped what they do not name', () => {
    expect(editedRules(base, []).rules).toEqual(base);
    expect(
      editedRules(base, [
        ['รายการ', 'ค่า', ''],
        ['', '', ''],
        ['แหล่งที่มา', 'คู่มือ', ''],
      ]).rules,
    ).toEqual(base);
  });

  it('change the weights, with decimals and Thai digits', () => {
    const rows = [
      ['น้ำหนัก IIT', '๓๓.๓๓', ''],
      ['น้ำหนัก EIT', 33.33, ''],
      ['น้ำหนัก OIT', 33.34, ''],
    ];
    expect(editedRules(base, rows).rules.instruments.map(({ weight }) => weight)).toEqual([33.33, 33.33, 33.34]);
  });

  it('change the pass mark', () => {
    expect(editedRules(base, [['เกณฑ์ผ่าน', 80, '']]).rules.passMark).toBe(80);
  });

  it('replace the levels, and keep the shipped ones selectable', () => {
    const rows = [
      ['ระดับ สูง', 90, 80],
      ['ระดับ กลาง', 90, ''],
      ['ระดับ ต่ำ', 0, ''],
    ];
    const { rules } = editedRules(base, rows);
    expect(gradeOf(95, rules, { IIT: 79, EIT: 100, OIT: 100 })).toEqual(['กลาง']);
    expect(gradeOf(89.99, rules)).toEqual(['ต่ำ']);
    expect(rules.levelSchemes.slice(1)).toEqual(base.levelSchemes);
  });

  it.each<[string, readonly (readonly unknown[])[], number, RegExp]>([
    ['weights of 110', [['น้ำหนัก IIT', 40, '']], 0, /รวมกันต้องเท่ากับ 100/],
    ['a weight of three decimals', [['น้ำหนัก IIT', 30.001, '']], 0, /ทศนิยมไม่เกิน 2 ตำแหน่ง/],
    ['a weight that is text', [['น้ำหนัก IIT', 'สามสิบ', '']], 0, /ต้องเป็นตัวเลข/],
    ['a blank pass mark', [['หัวข้อ'], ['เกณฑ์ผ่าน', '', '']], 1, /ต้องเป็นตัวเลข/],
    ['a pass mark of 101', [['เกณฑ์ผ่าน', 101, '']], 0, /0 ถึง 100/],
    ['levels that do not reach 0', [['ระดับ ก', 50, '']], 0, /เริ่มที่ 0/],
    [
      'levels that ascend',
      [
        ['ระดับ ก', 50, ''],
        ['ระดับ ข', 60, ''],
        ['ระดับ ค', 0, ''],
      ],
      2,
      /สูงไปต่ำ/,
    ],
    [
      'a level that no score reaches',
      [
        ['ระดับ ก', 50, ''],
        ['ระดับ ข', 50, ''],
        ['ระดับ ค', 0, ''],
      ],
      2,
      /สูงไปต่ำ/,
    ],
    [
      'two levels of one name',
      [
        ['ระดับ ก', 50, ''],
        ['ระดับ ก', 0, ''],
      ],
      1,
      /ไม่ซ้ำกัน/,
    ],
    ['a condition on the last level', [['ระดับ ก', 0, 50]], 0, /ไม่มีเงื่อนไข/],
  ])('report %s at its row, and change nothing', (_case, rows, row, message) => {
    const { rules, problems } = editedRules(base, rows);
    expect(rules).toEqual(base);
    expect(problems[0]?.row).toBe(row);
    expect(problems[0]?.message).toMatch(message);
  });
});
