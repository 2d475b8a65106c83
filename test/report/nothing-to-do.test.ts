// A report never speaks of measures where there are none, nor of work left where all is done.
import { describe, expect, test } from 'vitest';
import { followUpSummaryOf } from '../../src/core/follow-up-summary.ts';
import type { FollowUpData } from '../../src/report/follow-up-data.ts';
import { followUpRecipes, followUpReportFormats, planReportFormats } from '../../src/report/report-formats.ts';
import { followUpOf } from './follow-up-samples.ts';
import { readFollowUpReport, readReport, withParts } from './read-report.ts';
import { subdistrict } from './sample-data.ts';

const everyPart = { memo: true, cover: true, preface: true };
const planned = withParts(subdistrict, everyPart);
const unplanned = { ...planned, plan: [], weakPoints: [] };

const PROMISES = /กำหนดเป็นมาตรการ|ใช้กำหนดมาตรการ|และมาตรการส่งเสริม|และมาตรการสำหรับ|ให้ความเห็นชอบรายงานและมาตรการ/;

describe.each(planReportFormats)('the report %s', (format) => {
  const promisesIn = (data: typeof planned) =>
    readReport(format, data).paragraphs.filter((line) => PROMISES.test(line));

  test('promises measures only where the plan has some', () => {
    expect(promisesIn(planned).length).toBeGreaterThan(2);
    expect(promisesIn(unplanned)).toEqual([]);
  });
});

describe.each(followUpReportFormats)('the report %s', (format) => {
  const sample = followUpOf(planned, followUpRecipes[format].tab, false);
  const withRows = (rows: FollowUpData['rows']): FollowUpData => ({
    ...sample,
    rows,
    summary: followUpSummaryOf(
      rows.map((row) => ({ ...row, deadlines: [] })),
      sample.today,
    ),
  });
  const textOf = (data: FollowUpData): string => readFollowUpReport(format, data).paragraphs.join('\n');

  test('presses for what is left only where something is left', () => {
    const left = /ยังไม่แล้วเสร็จ(ให้)?ดำเนินการ|ส่วนที่ยังไม่แล้วเสร็จ/g;
    const all = 'ทุกรายการดำเนินการแล้วเสร็จ';
    expect(textOf(sample).match(left)).toHaveLength(3);
    expect(textOf(sample)).not.toContain(all);
    const finished = textOf(withRows(sample.rows.map((row) => ({ ...row, status: 'done' }))));
    expect(finished.match(left)).toBeNull();
    expect(finished).toContain(all);
  });

  test('counts nothing where there are no measures, and says so', () => {
    const text = textOf(withRows([]));
    expect(text.match(/ไม่มีมาตรการที่ต้องติดตาม/g)).toHaveLength(2);
    expect(text).not.toMatch(/[0๐]\s*รายการ/);
  });
});
