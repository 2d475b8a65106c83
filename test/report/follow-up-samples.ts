// Two fictitious agencies that follow their measures up: a small one with every kind of status and with pictures, and a
// city with many rows.
import { type FollowUpStatus, labelOf } from '../../src/core/follow-up-status.ts';
import { followUpSummaryOf } from '../../src/core/follow-up-summary.ts';
import { upliftsOf } from '../../src/core/follow-up-uplift.ts';
import { libraryTerms } from '../../src/core/library-terms.ts';
import type { FollowUpData } from '../../src/report/follow-up-data.ts';
import type { PictureBytes, ReportData } from '../../src/report/report-data.ts';
import { dateIn } from '../../src/thai/date.ts';
import { textOf } from '../../src/workbook/cell.ts';
import type { FollowUpColumn, FollowUpFormat } from '../../src/workbook/follow-up-layout.ts';
import { rowsOfBlocks } from '../../src/workbook/follow-up-rows.ts';
import { rowOfUplift, type UpliftColumn } from '../../src/workbook/uplift-tab.ts';
import { city } from './detailed-samples.ts';
import { jpegOf, pngOf } from './pictures.ts';
import { library, subdistrict } from './sample-data.ts';

export const PHOTO_ID = 'photo-of-the-service-counter-0001';
export const SCREEN_ID = 'picture-of-the-result-page-0002';

export const somePictures: PictureBytes = new Map([
  [PHOTO_ID, jpegOf(4000, 3000, 6)],
  [SCREEN_ID, pngOf(1280, 720)],
]);

type Reported = Readonly<Partial<Record<FollowUpColumn, string>>>;

/** What was reported, by the number of a row; the others are as they were made. */
const reported: readonly Reported[] = [
  {
    status: labelOf('done'),
    result: 'จัดทำแผนผังขั้นตอนการให้บริการ 12 กระบวนงาน และติดไว้ที่จุดบริการแล้ว',
    outcome: 'ผู้รับบริการทราบขั้นตอนและระยะเวลาก่อนยื่นคำขอ',
    suggestion: 'ควรปรับแผนผังเมื่อขั้นตอนเปลี่ยน',
    evidence: 'https://tambon.example/service/steps-2566',
    pictures: `https://drive.google.com/file/d/${PHOTO_ID}/view ภาพที่ 1 แผนผังที่จุดบริการ\nภาพถ่ายเดิมสูญหาย`,
  },
  {
    status: labelOf('inProgress'),
    result: 'ประชุมชี้แจงแล้ว 2 ครั้ง จากที่กำหนดไว้ 4 ครั้ง',
    pictures: `1. ${SCREEN_ID} หน้าเว็บไซต์ที่เผยแพร่\nhttps://drive.google.com/open?id=missing-picture-00000003 ภาพที่เปิดไม่ได้`,
    evidence: 'ไม่มี อยู่ระหว่างรวบรวม',
  },
  { status: labelOf('notBegun') },
];

const today = dateIn('15 มิถุนายน 2566') ?? { year: 2566, month: 6, day: 15 };

export function followUpOf(data: ReportData, format: FollowUpFormat, repeats: boolean): FollowUpData {
  const { settings, rules, scores, plan } = data;
  const rows = rowsOfBlocks(plan, format, settings.assessedYear, []).map(({ id, fields }, index) => {
    const typed = reported[repeats ? index % reported.length : index] ?? {};
    const text = (key: FollowUpColumn): string => typed[key] ?? textOf(fields[key]);
    const status = statuses.find((each) => labelOf(each) === text('status'));
    return { id, status, text, deadlines: [] };
  });
  const wording = { library, terms: libraryTerms(settings) };
  return {
    settings,
    result: { fiscalYear: settings.assessedYear, total: data.total, level: data.level },
    rows,
    uplift: upliftsOf(rules, scores, settings.planYear, wording).map((uplift, index) => {
      const { fields } = rowOfUplift(uplift, settings.assessedYear);
      const status = statuses[index];
      const typed = { progress: index < 4 ? 'ดำเนินการตามแนวทางแล้วบางส่วน' : '' };
      return { status, text: (key: UpliftColumn) => (key === 'progress' ? typed.progress : textOf(fields[key])) };
    }),
    summary: followUpSummaryOf(rows, today),
    today,
    pictures: somePictures,
    draft: false,
  };
}

/** Fewer than the indicators: the others have none. */
const statuses: readonly FollowUpStatus[] = ['done', 'notBegun', 'inProgress'];

export const followUpSamples: Readonly<Record<string, (format: FollowUpFormat) => FollowUpData>> = {
  subdistrict: (format) => followUpOf(subdistrict, format, false),
  city: (format) => followUpOf(city, format, true),
};
