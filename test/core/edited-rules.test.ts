import { describe, expect, it } from 'vitest';
import { editedRules } from '../../src/core/edited-rules.ts';
import { gradeOf } from '../../src/core/grade.ts';
import { ruleRowsOf } from '../../src/core/rule-rows.ts';
import { ruleSetYears } from '../../src/core/rule-sets/shipped.ts';
import { rulesOf } from './rules-of.ts';

const base = rulesOf(2567);

describe('the rows of the rules tab', () => {
  it.each(ruleSetYears)('of %i read back as the same rules', (year) => {
    const shipped = rulesOf(year);
    const { rules, problems } = editedRules(shipped, ruleRowsOf(shipped));
    expect(problems).toEqual([]);
    expect(rules).toEqual(shipped);
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

  it('replace the levels of the scheme in force', () => {
    const rows = [
      ['ระดับ สูง', 90, 80],
      ['ระดับ กลาง', 90, ''],
      ['ระดับ ต่ำ', 0, ''],
    ];
    const { rules } = editedRules(base, rows);
    expect(gradeOf(95, rules, { IIT: 79, EIT: 100, OIT: 100 })).toEqual(['กลาง']);
    expect(gradeOf(89.99, rules)).toEqual(['ต่ำ']);
    expect(rules.levelSchemes).toHaveLength(base.levelSchemes.length);
  });

  it.each([
    [45, 'E', 'F'],
    [52, 'E', 'E'],
  ])('choose between the readings of E and F: %i is %s or %s', (total, first, second) => {
    const seven = rulesOf(2565);
    const [e40, e50] = seven.levelSchemes.map(({ name }) => name);
    const chosen = (name = '') => editedRules(seven, [['เกณฑ์ระดับที่ใช้', name, '']]).rules;
    expect(gradeOf(total, chosen(e40))).toEqual([first]);
    expect(gradeOf(total, chosen(e50))).toEqual([second]);
    expect(gradeOf(total, chosen())).toEqual([first]);
  });

  it('change the levels of the scheme under whose name they stand, in force or not', () => {
    const seven = rulesOf(2565);
    const [, e50] = seven.levelSchemes;
    const bands = e50?.bands.map(({ level, from }) => [`ระดับ ${level}`, level === 'E' ? 45 : from, '']) ?? [];
    const rows = [[e50?.name, '', ''], ...bands];
    expect(editedRules(seven, rows).rules.levelSchemes[0]).toEqual(seven.levelSchemes[0]);
    const { rules } = editedRules(seven, [['เกณฑ์ระดับที่ใช้', e50?.name, ''], ...rows]);
    expect([44.99, 45].flatMap((total) => gradeOf(total, rules))).toEqual(['F', 'E']);
  });

  it('rename an indicator, name the items that the reports answer, and say whether EIT has parts', () => {
    const { rules } = editedRules(base, [
      ['ตัวชี้วัดที่ 6', 'การบริการประชาชน', ''],
      ['รายการ OIT ของแผนมาตรการ', 'o33', ''],
      ['EIT แบ่งเป็นสองส่วน', 'ไม่ใช่', ''],
    ]);
    expect(rules.indicators[5]?.name).toBe('การบริการประชาชน');
    expect(rules).toMatchObject({ planItem: 'o33', followUpItem: base.followUpItem, hasEitParts: false });
  });

  it('open the list of questions of a year whose list no source gives', () => {
    const open = rulesOf(2566);
    expect(open.questions).toEqual([]);
    const { rules } = editedRules(open, [['จำนวนข้อคำถาม IIT', '๑๕', '']]);
    expect(rules.questions.map(({ id, indicator }) => [id, indicator]).slice(2, 5)).toEqual([
      ['i3', 1],
      ['i4', 2],
      ['i5', 2],
    ]);
    expect(rules.questions).toHaveLength(15);
  });

  it('say how many OIT items the officer counts', () => {
    expect(editedRules(base, [['จำนวนรายการ OIT', 36, '']]).itemCount).toBe(36);
    expect(editedRules(base, [['จำนวนรายการ OIT', 35, '']]).itemCount).toBeUndefined();
  });

  it('of another year change nothing, however wrong they are', () => {
    const rows = [
      ['ปีงบประมาณ', '๒๕๖๕', ''],
      ['น้ำหนัก IIT', 90, ''],
    ];
    expect(editedRules(base, rows)).toEqual({ rules: base, problems: [], otherYear: 2565 });
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
    ['a choice of levels that the year does not have', [['เกณฑ์ระดับที่ใช้', '9 ระดับ', '']], 0, /7 ระดับ|5 ระดับ/],
    ['questions that cannot be shared out', [['จำนวนข้อคำถาม IIT', 16, '']], 0, /ได้เท่ากัน/],
    ['half a question', [['จำนวนข้อคำถาม EIT', 4.5, '']], 0, /จำนวนเต็ม/],
    ['a doubtful answer', [['EIT แบ่งเป็นสองส่วน', 'บางส่วน', '']], 0, /ใช่ หรือ ไม่ใช่/],
    ['a condition on the last level', [['ระดับ ก', 0, 50]], 0, /ไม่มีเงื่อนไข/],
  ])('report %s at its row, and change nothing', (_case, rows, row, message) => {
    const { rules, problems } = editedRules(base, rows);
    expect(rules).toEqual(base);
    expect(problems[0]?.row).toBe(row);
    expect(problems[0]?.message).toMatch(message);
  });
});
