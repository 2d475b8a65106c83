// The report `รายงานผลตามมาตรการ`: a table for each measure, one row for each of its steps with result and pictures.
import type { FollowUpData } from './follow-up-data.ts';
import { type FollowUpFrameModel, followUpFrameModel } from './follow-up-frame.ts';
import type { ReportParts } from './report-parts.ts';
import { type ReportedRowModel, reportedRow } from './reported-row.ts';
import { sectionDigits } from './section-digits.ts';

const usualParts: ReportParts = { memo: false, cover: true, preface: true };

type StepModel = ReportedRowModel & { readonly ข้อเสนอแนะ: string };

/** The first step beside the measure's name, then the steps that follow it. */
interface MeasureModel {
  readonly ลำดับ: string;
  readonly ขั้นตอนแรก: StepModel;
  readonly ขั้นตอนถัดไป: readonly StepModel[];
}

export interface ByMeasureModel extends FollowUpFrameModel {
  readonly จำนวนมาตรการ: string;
  readonly ตารางมาตรการ: readonly MeasureModel[];
}

export function byMeasureModel(data: FollowUpData): ByMeasureModel {
  const digits = sectionDigits(data.settings.thaiDigits.plan);
  const stepOf = (row: Row): StepModel => ({
    ...reportedRow(row, data, digits),
    ข้อเสนอแนะ: digits(row.text('suggestion')),
  });
  const measures = measuresIn(data.rows);
  return {
    ...followUpFrameModel(data, usualParts),
    จำนวนมาตรการ: digits(String(measures.length)),
    ตารางมาตรการ: measures.map(({ first, others }, index) => ({
      ลำดับ: digits(String(index + 1)),
      ขั้นตอนแรก: stepOf(first),
      ขั้นตอนถัดไป: others.map(stepOf),
    })),
  };
}

type Row = FollowUpData['rows'][number];

interface Measure {
  readonly first: Row;
  readonly others: readonly Row[];
}

/** Rows one under the other that name the same measure, or leave it blank below its name, are its steps. */
function measuresIn(rows: readonly Row[]): readonly Measure[] {
  let current: string | undefined;
  const starts = rows.flatMap((row, index) => {
    const name = row.text('measures');
    if (current !== undefined && (name === '' || name === current)) return [];
    current = name;
    return [index];
  });
  return starts.flatMap((start, index) => {
    const [first, ...others] = rows.slice(start, starts[index + 1]);
    return first ? [{ first, others }] : [];
  });
}
