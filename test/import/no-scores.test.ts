import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells, readText } from '../../src/import/read-results.ts';
import { anyNoise, withNoise } from './noise.ts';

const count = fc.integer({ min: 1, max: 9999 }).map(String);
const small = fc.integer({ min: 1, max: 31 }).map(String);
const year = fc.integer({ min: 2560, max: 2572 }).map(String);
const percent = fc.integer({ min: 0, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2));

/** Sentences of reports that print numbers and no score of the agency; `#` is a count, `@` a year, `%` a percentage, `~` a day or place. */
const sentences = [
  'ที่ ทส ๗๐๐๑/# วันที่ ~ มีนาคม @',
  'หน่วยงานที่ผ่านเกณฑ์มีจำนวน # แห่ง คิดเป็นร้อยละ % ของหน่วยงานทั้งหมด',
  'ผลการประเมินอยู่ในลำดับที่ ~ ของจังหวัด จากทั้งหมด # แห่ง',
  'การประเมินมีคะแนนเต็ม 100 คะแนน และเกณฑ์ผ่าน 85 คะแนน ตั้งแต่ปีงบประมาณ พ.ศ. @',
  'ตัวชี้วัดการใช้งบประมาณอยู่ในเครื่องมือที่มีน้ำหนักร้อยละ ~',
  'การใช้งบประมาณตามแผนเบิกจ่ายแล้วร้อยละ % ของงบประมาณทั้งหมด',
  'การใช้งบประมาณ จำนวน % ล้านบาท ในปี @',
  'คะแนนเฉลี่ยระดับประเทศ % คะแนน ค่าเฉลี่ยของจังหวัด % คะแนน',
  'เป้าหมายปีงบประมาณ @ ให้คะแนนภาพรวมไม่น้อยกว่า % คะแนน',
  'ระดับ A ช่วงคะแนน 85.00–94.99 และระดับ B ช่วงคะแนน 75.00–84.99',
  '๑. การใช้อำนาจ ........ ~',
  'โทรศัพท์ 0 4200 # ต่อ ~',
  'ข้อ ~ ท่านทราบแผนการใช้จ่ายงบประมาณของหน่วยงานหรือไม่',
  'ประชุมครั้งที่ ~/@ เวลา 09.30 น. ณ ห้องประชุมชั้น ~',
  'รายการ O12 ต้องเผยแพร่ภายในวันที่ ~ เมษายน @ ส่วน i7 ให้จัดทำสื่อ ~ ชุด',
  'ประกอบด้วย 10 ตัวชี้วัด คือ การปฏิบัติหน้าที่ การใช้งบประมาณ การใช้อำนาจ และตัวชี้วัดอื่นอีก ~ ตัวชี้วัด',
  'การแก้ไขปัญหาการทุจริต รอบ 6 เดือน ระหว่างเดือนตุลาคม @ ถึงเดือนมีนาคม @',
  'ลดขั้นตอนการให้บริการลงร้อยละ % และเพิ่มขึ้น ~ ช่องทาง',
];

const prose: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...sentences), count, year, percent, small), { minLength: 1, maxLength: 30 })
  .map((lines) =>
    lines
      .map(([line, n, y, p, d]) => line.replace(/#/g, n).replace(/@/g, y).replace(/%/g, p).replace(/~/g, d))
      .join('\n'),
  );

const nothing = {
  indicators: Array.from({ length: 10 }, (_, i) => ({ indicator: i + 1, score: null, line: null, candidates: [] })),
  total: null,
  level: null,
  eitParts: { part1: null, part2: null, indicators: [] },
  questions: [],
  items: [],
  changed: [],
};

describe('a text without scores', () => {
  it('gives none, whatever other numbers it prints', () => {
    fc.assert(
      fc.property(prose, anyNoise, (text, noise) => {
        expect(readText(withNoise(text, noise))).toMatchObject(nothing);
      }),
    );
  });

  it.each(sentences)('gives none: %s', (sentence) => {
    const text = sentence.replace(/#/g, '8303').replace(/@/g, '2567').replace(/%/g, '86.44').replace(/~/g, '12');
    expect(readText(text)).toMatchObject(nothing);
  });

  it.each([
    [
      'a table of weights',
      'เครื่องมือ\tตัวชี้วัด\tน้ำหนัก\nIIT\tตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\tร้อยละ 30\nOIT\tตัวชี้วัดที่ 9 การเปิดเผยข้อมูล\tร้อยละ 40',
    ],
    [
      'a table of levels',
      'ระดับ\tคะแนน ITA\nผ่านดีเยี่ยม\t95.00 - 100.00\nผ่านดี\t85.00 - 100.00\nผ่าน\t85.00 - 100.00\nต้องปรับปรุง\t70.00 - 84.99',
    ],
    [
      'a plan',
      'ตัวชี้วัด\tจำนวนโครงการ\tงบประมาณ\tระยะเวลา\nการใช้อำนาจ\t3\t20,000\tตลอดปีงบประมาณ 2568\nการใช้งบประมาณ\t12\t5,000\tม.ค. 68',
    ],
    ['a table of contents', 'เรื่อง\tหน้า\nการปฏิบัติหน้าที่\t12\nการใช้งบประมาณ\t15'],
  ])('gives none: %s', (_, text) => {
    expect(readText(text)).toMatchObject(nothing);
    expect(readCells(text.split('\n').map((line) => line.split('\t')))).toMatchObject(nothing);
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    ...'การใช้อำนาจ|ตัวชี้วัดที่|คะแนน|91.22|๙๑.๒๒|100|ระดับ|A|ผ่าน|EIT ส่วนที่ 1|ปี 2567|ข้อคำถาม|O12|i7|ภาพรวม|\t|\n|\n\n|(|)|-|<td>|&nbsp;|เทศบาลตำบล|นา|1|2|3|ร้อยละ'.split(
      '|',
    ),
    '|',
  );
  const pieces = fc.array(fc.oneof({ weight: 8, arbitrary: words }, fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 60,
  });

  it('is read without a fault, and every value lies within 0 and 100 on a line of the text', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('', ' '), (parts, between) => {
        const text = parts.join(between);
        const { indicators, total, questions, items } = readText(text);
        const lines = text.split(/\r\n?|[\n\u2028\u2029]/).length;
        expect(indicators).toHaveLength(10);
        for (const { score, line } of [...indicators.flatMap(({ candidates }) => candidates), ...questions, ...items]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        expect(total ?? 0).toBeLessThanOrEqual(100);
      }),
      { numRuns: 500 },
    );
  });

  it('is read as plain JSON', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const results = readText(parts.join(' '));
        expect(JSON.parse(JSON.stringify(results))).toEqual(results);
      }),
    );
  });

  it('of random characters or cells is read without a fault', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      words,
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.date({ noInvalidDate: true }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.array(cell)), (text, cells) => {
        expect(readText(text).indicators).toHaveLength(10);
        expect(readCells(cells).indicators).toHaveLength(10);
      }),
    );
  });
});
