// Ten scores printed in many layouts, as web pages, PDF files and reports print them. The agencies are fictitious.
import fc from 'fast-check';
import { ruleSetOf } from '../../src/core/rule-sets/shipped.ts';

export interface PrintedIndicator {
  readonly indicator: number;
  readonly name: string;
  /** Undefined where the number is missing. */
  readonly score: string | undefined;
}

const rules = ruleSetOf(2567);
const namesOf = (indicator: number): readonly string[] =>
  rules?.indicators.filter(({ number }) => number === indicator).flatMap(({ name, variants }) => [name, ...variants]) ??
  [];

export const tenIndicators: readonly number[] = Array.from({ length: 10 }, (_, i) => i + 1);

const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));

/** Ten indicators in random order under random names, with scores of two decimals. */
export const printedIndicators: fc.Arbitrary<readonly PrintedIndicator[]> = fc
  .tuple(
    fc.shuffledSubarray([...tenIndicators], { minLength: 10 }),
    fc.array(points, { minLength: 10, maxLength: 10 }),
    fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }),
  )
  .map(([order, scores, variants]) =>
    order.map((indicator, i): PrintedIndicator => {
      const names = namesOf(indicator);
      return { indicator, name: names[(variants[i] ?? 0) % names.length] ?? '', score: scores[i] };
    }),
  );

/** As `printedIndicators`, with some numbers missing, though not all. */
export const incompleteIndicators = fc
  .tuple(printedIndicators, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }))
  .map(([rows, isMissing]) => rows.map((row, i) => (i > 0 && isMissing[i] ? { ...row, score: undefined } : row)));

/** The scores that a reader finds, by indicator. */
export const expectedScores = (rows: readonly PrintedIndicator[]): readonly (number | null)[] =>
  tenIndicators.map((number) => {
    const score = rows.find(({ indicator }) => indicator === number)?.score;
    return score === undefined ? null : Number(score);
  });

/** Rows of cells, a heading first. */
export type Table = readonly (readonly string[])[];

const MISSING = '-';

export const tables: Readonly<Record<string, (rows: readonly PrintedIndicator[]) => Table>> = {
  'a table that runs down': (rows) => [
    ['ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', 'คะแนน'],
    ...rows.map(({ indicator, name, score }) => [String(indicator), name, score ?? '']),
  ],
  'a table with other columns in between': (rows) => [
    ['ลำดับ', 'เครื่องมือ', 'ตัวชี้วัด', 'น้ำหนัก', 'วันที่ประกาศ', 'คะแนนที่ได้', 'ผลการประเมิน'],
    ...rows.map(({ name, score }, i) => [String(i + 1), 'EIT', name, '30', '15 สิงหาคม 2567', score ?? '', 'ผ่านเกณฑ์']),
  ],
  'a table under two rows of headings': (rows) => [
    ['ที่', 'ตัวชี้วัด', 'ผลคะแนน', '', 'ค่าเฉลี่ยระดับประเทศ'],
    ['', '', '2566', '2567', ''],
    ...rows.map(({ name, score }, i) => [String(i + 1), name, '50.05', score ?? MISSING, '60.06']),
  ],
  'a table that runs across by name': (rows) => [
    ['หน่วยงาน', ...rows.map(({ name }) => name)],
    ['เทศบาลตำบลทุ่งสมมุติ', ...rows.map(({ score }) => score ?? '')],
  ],
  'a table that runs across by number': (rows) => [
    ['ปีงบประมาณ', ...tenIndicators.map(String), 'ผลตรวจสอบ'],
    [
      '2567',
      ...tenIndicators.map((number) => rows.find(({ indicator }) => indicator === number)?.score ?? ''),
      'ไม่พบข้อขัดแย้ง',
    ],
  ],
  'a table of numbered names in one column': (rows) => [
    ['ประเด็น', 'คะแนน', 'แนวทางการพัฒนา'],
    ...rows.map(({ indicator, name, score }) => [
      `ตัวชี้วัดที่ ${indicator} ${name}`,
      score ?? '',
      'ประชุมชี้แจงปีละ 2 ครั้ง ภายใน 30 วัน',
    ]),
  ],
};

const asText = (table: Table, cellEnd: string): string => table.map((cells) => cells.join(cellEnd)).join('\n');

const byScore = (rows: readonly PrintedIndicator[]): readonly PrintedIndicator[] =>
  [...rows].sort((a, b) => Number(b.score ?? 0) - Number(a.score ?? 0));

const sentenceOf = ({ name, score }: PrintedIndicator): string =>
  score === undefined ? `ตัวชี้วัด${name} ไม่ปรากฏผล` : `ตัวชี้วัด${name} ได้คะแนนเท่ากับร้อยละ ${score} คะแนน`;

const lineOf = ({ name, score }: PrintedIndicator, i: number): string =>
  `${i + 1}. ${name} ได้คะแนน ${score ?? MISSING} คะแนน`;

/** Every table in tabs, and what is no table. */
export const texts: Readonly<Record<string, (rows: readonly PrintedIndicator[]) => string>> = {
  ...Object.fromEntries(
    Object.entries(tables).map(([layout, tableOf]) => [
      layout,
      (rows: readonly PrintedIndicator[]) => asText(tableOf(rows), '\t'),
    ]),
  ),
  'a table in upright strokes': (rows) => asText(tables['a table that runs down']?.(rows) ?? [], ' | '),
  'a page with each cell on a line': (rows) => asText(tables['a table that runs down']?.(rows) ?? [], '\n'),
  'a list in descending order': (rows) => byScore(rows).map(lineOf).join('\n'),
  'a list in ascending order': (rows) => [...byScore(rows)].reverse().map(lineOf).join('\n'),
  'a list of numbers before names': (rows) =>
    rows.map(({ name, score }) => (score === undefined ? `- ${name}` : `${score} คะแนน ${name}`)).join('\n'),
  'sentences on a line each': (rows) => rows.map(sentenceOf).join('\n'),
  'one paragraph': (rows) => rows.map(sentenceOf).join(' '),
  'numbers in brackets': (rows) => rows.map(({ name, score }) => `${name} (${score ?? MISSING})`).join(', '),
};

/** All names in one column of a PDF, then all numbers: nothing may be missing here. */
export const columnsApart = (rows: readonly PrintedIndicator[]): string =>
  [...rows.map(({ name }) => name), ...rows.map(({ score }) => score ?? MISSING)].join('\n');
