import { describe, expect, it } from 'vitest';
import { readCells, readText } from '../../src/import/read-results.ts';
import { tenIndicators } from './printed-results.ts';

const foundIn = (text: string) =>
  readText(text)
    .indicators.filter(({ score }) => score !== null)
    .map(({ indicator, score, line }) => `${indicator}: ${score} @${line}`);

describe('several years beside each other', () => {
  const trend = [
    ['ตัวชี้วัด', '2565', '2566', '2567'],
    ['การปฏิบัติหน้าที่', '88.10', '90.20', '95.55'],
    ['การใช้งบประมาณ', '88.11', '90.21', '98.12'],
    ['คะแนนรวม', '85.10', '88.10', '95.01'],
  ];

  it.each([
    ['in tabs', '\t'],
    ['in blanks', ' '],
    ['with each cell on a line', '\n'],
  ])('give the latest, %s', (_, cellEnd) => {
    const { fiscalYear, total, indicators } = readText(trend.map((cells) => cells.join(cellEnd)).join('\n'));
    expect([fiscalYear, total, indicators[0]?.score, indicators[1]?.score]).toEqual([2567, 95.01, 95.55, 98.12]);
  });

  it('give the latest where years are rows', () => {
    const { fiscalYear, total, level, indicators } = readCells([
      ['ปีงบประมาณ', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'คะแนนภาพรวม', 'ระดับ'],
      [2565, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 85.5, 'A'],
      [2567, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 95.8, 'ผ่านดี'],
    ]);
    expect([fiscalYear, total, level]).toEqual([2567, 95.8, 'ผ่านดี']);
    expect(indicators.map(({ score }) => score)).toEqual([90, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
  });

  it('give the latest of two tables under two captions', () => {
    const tableOf = (year: number, first: number) =>
      [`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`, ...tenIndicators.map((n) => `ตัวชี้วัดที่ ${n}\t${first + n}.00`)].join(
        '\n',
      );
    const { fiscalYear, indicators } = readText(
      `${tableOf(2566, 60)}\n${tableOf(2567, 80)}\nมาตรการประจำปีงบประมาณ พ.ศ. 2568`,
    );
    expect([fiscalYear, ...indicators.map(({ score }) => score)]).toEqual([2567, ...tenIndicators.map((n) => 80 + n)]);
  });

  it('give in a sentence the latest and its level', () => {
    expect(
      readText(
        'ปีงบประมาณ พ.ศ. 2566 ได้คะแนนภาพรวม 88.10 คะแนน ระดับ ผ่าน และปีงบประมาณ พ.ศ. 2567 ได้ 95.01 คะแนน ระดับ ผ่านดี',
      ),
    ).toMatchObject({ fiscalYear: 2567, total: 95.01, level: 'ผ่านดี', conflicts: [] });
  });
});

describe('the parts of EIT', () => {
  it('are read from columns of their own', () => {
    const cells = [
      ['ที่', 'ตัวชี้วัด', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'คะแนน', 'เกณฑ์ผ่าน'],
      ['6', 'คุณภาพการดำเนินงาน', 90, 92, 91, 85],
      ['7', 'ประสิทธิภาพการสื่อสาร', 88.5, '', '', 85],
      ['', 'EIT ส่วนที่ 1', '', '', 89.25, ''],
    ];
    const { eitParts, indicators } = readCells(cells);
    expect(eitParts).toEqual({
      part1: 89.25,
      part2: null,
      indicators: [
        { indicator: 6, part1: 90, part2: 92 },
        { indicator: 7, part1: 88.5, part2: null },
      ],
    });
    expect(indicators.slice(5, 7).map(({ score }) => score)).toEqual([91, null]);
  });

  it('are read from two tables under two headings', () => {
    const table = (scores: readonly string[]) =>
      ['คุณภาพการดำเนินงาน', 'ประสิทธิภาพการสื่อสาร'].map((name, i) => `${i + 6}\t${name}\t${scores[i]}`).join('\n');
    const text = `แบบวัด EIT ส่วนที่ 1\n${table(['90.10', '91.10'])}\nแบบวัด EIT ส่วนที่ 2\n${table(['80.10', '81.10'])}`;
    expect(readText(text).eitParts.indicators).toEqual([
      { indicator: 6, part1: 90.1, part2: 80.1 },
      { indicator: 7, part1: 91.1, part2: 81.1 },
    ]);
    expect(foundIn(text)).toEqual([]);
  });
});

describe('a table', () => {
  it.each([
    [
      'of HTML on one line',
      '<table><tr><td>1</td><td>การปฏิบัติหน้าที่</td><td>95.55</td></tr><tr><td>2</td><td>การใช้งบประมาณ</td><td>98.12</td></tr></table>',
      ['1: 95.55 @1', '2: 98.12 @1'],
    ],
    [
      'whose lines are broken inside cells',
      'ที่\tตัวชี้วัด\tคะแนน\n4\tการใช้ทรัพย์สิน\nของราชการ\t96.51\n5\tการแก้ไข\n\tปัญหาการทุจริต\t97.61',
      ['4: 96.51 @3', '5: 97.61 @5'],
    ],
    ['with numbers broken at the point', 'ประสิทธิภาพการ\nสื่อสาร\n91.\n19', ['7: 91.19 @3']],
    [
      'with numbers before names and a rank after',
      'คะแนน\tตัวชี้วัด\tอันดับ\n95.55\tการปฏิบัติหน้าที่\t2\n98.12\tการใช้งบประมาณ\t1',
      ['1: 95.55 @2', '2: 98.12 @3'],
    ],
    [
      'of commas and quotation marks',
      '"1","การปฏิบัติหน้าที่","95.55%"\n2,การใช้งบประมาณ,98.12',
      ['1: 95.55 @1', '2: 98.12 @2'],
    ],
    ['of numbered indicators without names', 'ตัวชี้วัดที่\tคะแนน\n1\t95.55\n2\t98.12', ['1: 95.55 @2', '2: 98.12 @3']],
    [
      'with names misspelt or shortened',
      'ลำดับ\tตัวชี้วัด\tคะแนน\n4\tทรัพย์สินราชการ\t96.51\n9\tการเปิดเผยขอมูบ\t90.00',
      ['4: 96.51 @2', '9: 90 @3'],
    ],
    [
      'ranked by score',
      'อันดับ\tตัวชี้วัด\tคะแนน\n1\tการใช้อำนาจ\t98.80\n2\tการป้องกันการทุจริต\t96.51',
      ['3: 98.8 @2', '10: 96.51 @3'],
    ],
    [
      'with sub-indicators and items under an indicator',
      '9 การเปิดเผยข้อมูล\t92.14\n9.2 การบริหารงาน\t75.00\nO39 แผนปฏิบัติการป้องกันการทุจริต\t100',
      ['9: 92.14 @1'],
    ],
  ])('%s is read', (_, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it.each([
    ['a decimal comma', 'การใช้อำนาจ\t91,22', '91,22', '91.22'],
    ['blanks inside a number', 'ที่\tการใช้อำนาจ\t9 1.22', '9 1.22', '91.22'],
    ['a scanned O for a zero', 'การใช้อำนาจ\t9O.78', '9O.78', '90.78'],
    ['full-width digits', 'การใช้อำนาจ\t９１.２２', '９１.２２', '91.22'],
  ])('with %s shows what was changed', (_, text, from, to) => {
    const { indicators, changed } = readText(text);
    expect(indicators[2]?.score).toBe(Number(to));
    expect(changed).toEqual([{ line: 1, from, to }]);
  });
});

describe('conflicts', () => {
  const conflictsIn = (text: string) =>
    readText(text).conflicts.map(({ subject, values }) => [subject, ...values.map(({ value }) => value)]);

  it.each([
    [
      'an agency spelt in two ways',
      'เทศบาลตำบลนาสมมุติ\nเทศบาลตำบลนาสมมุติ\nเทศบาลตำบลนาสมมติ',
      ['agency', 'เทศบาลตำบลนาสมมุติ', 'เทศบาลตำบลนาสมมติ'],
    ],
    [
      'one total under two years',
      'ปีงบประมาณ 2566 คะแนนภาพรวม 91.22\nปีงบประมาณ 2567 คะแนนภาพรวม 91.22',
      ['fiscalYear', 2567, 2566],
    ],
    [
      'two levels of one total',
      'ปี 2567 คะแนนภาพรวม 95.01 ระดับ ผ่าน\nปี 2567 คะแนนภาพรวม 95.01 ระดับ ผ่านดี',
      ['level', 'ผ่าน', 'ผ่านดี'],
    ],
    ['a question scored twice', 'i7 ได้คะแนน 74.05\ni7 ได้คะแนน 75.05', ['question/I7', 74.05, 75.05]],
    ['an item scored twice', 'ปี 2565\nO12\t0\nข้อ ๐๑๒\t100', ['item/O12', 0, 100]],
  ])('tell of %s', (_, text, conflict) => {
    expect(conflictsIn(text)).toEqual([conflict]);
  });

  it('name rows where cells are read', () => {
    const { conflicts } = readCells([
      ['การใช้อำนาจ', 90.5],
      ['การใช้อำนาจ', 91.5],
    ]);
    expect(conflicts[0]?.message).toContain('90.50 (แถวที่ 1) และ 91.50 (แถวที่ 2)');
  });
});
