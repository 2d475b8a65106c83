// Whatever is typed, a report of any format has no tag left, is well-formed and prints its total.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Score, scoreOf } from '../../src/core/score.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { planReportFormats } from '../../src/report/report-formats.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { readReport } from './read-report.ts';
import { subdistrict } from './sample-data.ts';

const noBraces = (text: string): string => text.replace(/[{}]/g, '');
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('', '-', '& < > "', '=1+1', 'ก\nข', '๙๙.๙๙', 'ยาว '.repeat(400)),
  )
  .map(noBraces);
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
    items: fc.array(fc.record({ id: text, text, score: fc.option(score, { nil: undefined }) }), { maxLength: 4 }),
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

test.each(planReportFormats)(
  'a random report %s leaves no tag behind and is well-formed, whatever is typed',
  (format) => {
    fc.assert(
      fc.property(report, (data) => {
        const paragraphs = readReport(format, data).paragraphs.map(asciiDigits);
        expect(paragraphs.filter((paragraph) => /[{}]|undefined|NaN|\[object/.test(paragraph))).toEqual([]);
        const total = `คะแนนภาพรวม ${data.total.toFixed(2)} คะแนน`;
        expect(paragraphs.filter((paragraph) => paragraph.includes(total)).length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  },
);
