// Whatever officers typed into a follow-up, its reports have no tag left, are well-formed, and print its rows and counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUpStatuses } from '../../src/core/follow-up-status.ts';
import { followUpSummaryOf } from '../../src/core/follow-up-summary.ts';
import type { FollowUpData } from '../../src/report/follow-up-data.ts';
import { followUpReportFormats } from '../../src/report/report-formats.ts';
import { asciiDigits } from '../../src/thai/digits.ts';
import { tablesWith } from './docx-reading.ts';
import { followUpSamples, PHOTO_ID } from './follow-up-samples.ts';
import { hostileText as text } from './hostile-text.ts';
import { inAscii, readFollowUpReport } from './read-report.ts';

const { subdistrict } = followUpSamples;
if (!subdistrict) throw new Error('the sample is there');
const base = subdistrict('ผลตามกิจกรรม');
const { today } = base;

const status = fc.constantFrom(undefined, ...followUpStatuses.map(({ id }) => id));
const pictures = fc.oneof(
  text,
  fc.constant(`${PHOTO_ID} ภาพ`),
  text.map((caption) => `${caption} | ${PHOTO_ID}`),
);
const fields = fc.record({
  measures: text,
  steps: text,
  result: text,
  outcome: text,
  evidence: text,
  pictures,
  summary: text,
});
const row = fc.record({ status, fields }).map(({ status: given, fields: typed }) => ({
  id: '',
  status: given,
  deadlines: [],
  text: (key: string): string => (typed as Readonly<Record<string, string>>)[key] ?? '',
}));
const uplift = fc
  .record({ status, instrument: fc.constantFrom('IIT', 'EIT', 'OIT'), indicator: text, progress: text })
  .map(({ status: given, ...typed }) => ({
    status: given,
    text: (key: string): string => (typed as Readonly<Record<string, string>>)[key] ?? '',
  }));
const rows = fc.oneof(fc.array(row, { maxLength: 4 }), fc.array(row, { minLength: 200, maxLength: 200 }));
const followUp: fc.Arbitrary<FollowUpData> = fc
  .record({
    rows,
    uplift: fc.option(fc.array(uplift, { maxLength: 10 }), { nil: undefined }),
    memo: fc.boolean(),
    name: text,
  })
  .map(({ memo, name, ...typed }) => ({
    ...base,
    ...typed,
    summary: followUpSummaryOf(typed.rows, today),
    settings: {
      ...base.settings,
      agency: { ...base.settings.agency, name },
      parts: { memo, cover: memo, preface: memo },
    },
  }));

const counted = ['รายการทั้งหมด', 'ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ได้ดำเนินการ', 'ยังไม่ระบุสถานะ'];

describe.each(followUpReportFormats)('a random %s', (format) => {
  test('leaves no tag behind, is well-formed and prints the counts of its rows', () => {
    fc.assert(
      fc.property(followUp, (data) => {
        const reading = readFollowUpReport(format, data);
        const paragraphs = reading.paragraphs.map(asciiDigits);
        expect(paragraphs.filter((line) => /[{}\ue000\ue001]|undefined|NaN|\[object/.test(line))).toEqual([]);
        const [counts] = tablesWith(reading, counted);
        const { done, inProgress, notBegun, blank } = data.summary;
        const expected = [data.rows.length, done, inProgress, notBegun, blank];
        expect(inAscii(counts)?.[1]?.map(Number)).toEqual(data.rows.length > 0 ? expected : undefined);
        const headings = format === 'รายงานผลตามกิจกรรม' ? 'ลำดับ' : 'มาตรการ/แนวทาง';
        const printed = reading.tables.filter(([first]) => first?.[0] === headings).flatMap((table) => table.slice(1));
        expect(printed).toHaveLength(data.rows.length);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
