// Whatever is typed, a report of any format has no tag left, is well-formed and prints its total.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointsOf, type Score, scoreOf } from '../../src/core/score.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { planReportFormats } from '../../src/report/report-formats.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { tablesWith } from './docx-reading.ts';
import { hostileText as text } from './hostile-text.ts';
import { inAscii, readReport } from './read-report.ts';
import { subdistrict } from './sample-data.ts';

const texts = fc.array(text, { maxLength: 6 });
const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const score: fc.Arbitrary<Score> = points.map(scoreOf);
const weakPoint = fc.record({
  id: text,
  indicator: fc.integer({ min: 1, max: 10 }),
  items: texts,
  score: fc.option(score, { nil: undefined }),
  issue: text,
  suggestion: text,
  gain: fc.constant(undefined),
});
const block = fc.record({
  id: fc.oneof(text, fc.constantFrom('2565/i1', '2565/i1@1', '2565/i1@2', '2565/topic/3')),
  indicators: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }),
  items: texts,
  issue: text,
  measures: texts,
  steps: texts,
  owners: texts,
  period: text,
  monitoring: texts,
  deadlines: texts,
});
const manyOrFew = <Value>(value: fc.Arbitrary<Value>, many: number) =>
  fc.oneof(
    fc.constant<Value[]>([]),
    fc.array(value, { maxLength: 4 }),
    fc.array(value, { minLength: many, maxLength: many }),
  );
const report: fc.Arbitrary<ReportData> = fc
  .record({
    name: text,
    rank: text,
    memo: fc.record({ subject: text, number: text, date: text, resolution: text, office: text }),
    total: points,
    scores: fc.array(score, { minLength: 10, maxLength: 10 }),
    weakPoints: manyOrFew(weakPoint, 60),
    plan: manyOrFew(block, 200),
    items: manyOrFew(fc.record({ id: text, text, score: fc.option(score, { nil: undefined }) }), 60),
    history: fc.array(fc.record({ fiscalYear: fc.integer({ min: 2561, max: 2570 }), total: points }), { maxLength: 6 }),
    isOn: fc.boolean(),
    isThai: fc.boolean(),
  })
  .map(({ name, rank, memo, isOn, isThai, ...records }) => {
    const { settings } = subdistrict;
    const signatory = { name, position: [name], on: isOn, routing: name, opinion: [name, `☐ ${name}`] };
    return {
      ...subdistrict,
      ...records,
      settings: {
        ...settings,
        agency: { ...settings.agency, name },
        published: { ...settings.published, rank },
        memo: { ...settings.memo, ...memo },
        preparer: signatory,
        localExecutive: signatory,
        thaiDigits: { memo: isThai, report: isThai, plan: isThai },
      },
    };
  });

const ascending = (left: number, right: number): number => left - right;

/** Where each format has the ten scores, and which column holds them. */
const scoreTables = {
  วิเคราะห์และแผน: { headings: ['ลำดับ', 'ตัวชี้วัด', 'คะแนน'], column: 2 },
  วิเคราะห์รายเครื่องมือ: { headings: ['ลำดับ', 'เครื่องมือการประเมิน', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'], column: 3 },
  'วิเคราะห์ 7 ประเด็น': { headings: ['ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', 'คะแนน'], column: 2 },
} as const;

describe.each(planReportFormats)('a random report %s', (format) => {
  test('leaves no tag behind, is well-formed, and prints its total and its scores, whatever is typed', () => {
    fc.assert(
      fc.property(report, (data) => {
        const reading = readReport(format, data);
        const paragraphs = reading.paragraphs.map(asciiDigits);
        expect(paragraphs.filter((paragraph) => /[{}]|undefined|NaN|\[object/.test(paragraph))).toEqual([]);
        const total = `คะแนนภาพรวม ${data.total.toFixed(2)} คะแนน`;
        expect(paragraphs.filter((paragraph) => paragraph.includes(total)).length).toBeGreaterThan(0);
        const { headings, column } = scoreTables[format];
        const table = inAscii(tablesWith(reading, headings)[0]) ?? [];
        const printed = table.slice(1, 11).map((row) => Number(row[column]));
        const expected = data.scores.map(pointsOf);
        expect([...printed].sort(ascending)).toEqual([...expected].sort(ascending));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
