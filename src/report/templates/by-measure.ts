// The template of `รายงานผลตามมาตรการ`: a table for each block of measures, with what came of each of its steps.
import type { FileChild } from 'docx';
import { coverPage, prefacePage } from './cover.ts';
import { followUpClosing, followUpPages } from './follow-up-frame.ts';
import { followUpMemo, followUpPreface } from './follow-up-words.ts';
import { listTable } from './list-table.ts';
import { builtDocument, numberedLandscape, unnumbered } from './report-document.ts';
import { MEASURE, reportedResult } from './reported-result.ts';
import { landscapeWidth, memoPage } from './styles.ts';
import { paragraph, when } from './thai-text.ts';

const TITLE = 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

const steps = listTable({
  each: 'ขั้นตอนแรก',
  rest: 'ขั้นตอนถัดไป',
  width: landscapeWidth,
  columns: [
    { heading: 'มาตรการ/แนวทาง', share: 15.5, value: MEASURE, isSpanning: true },
    { heading: 'วิธีการดำเนินการ', share: 22.5, value: '{วิธีการ}' },
    { heading: 'ผู้รับผิดชอบ', share: 11.5, value: '{ผู้รับผิดชอบ}' },
    { heading: 'ระยะเวลาดำเนินการ', share: 13.5, value: '{ระยะเวลา}' },
    { heading: 'ผลการดำเนินการ', share: 24, value: reportedResult },
    { heading: 'ข้อเสนอแนะ', share: 13, value: '{ข้อเสนอแนะ}' },
  ],
});

const measures: readonly FileChild[] = when('ตารางมาตรการ', [
  paragraph('กลุ่มมาตรการที่ {ลำดับ}', { bold: true, keepNext: true, spacing: { before: 160, after: 60 } }),
  steps,
]);

export const buildByMeasure = (): Promise<Uint8Array> =>
  builtDocument(TITLE, [
    unnumbered(followUpMemo, memoPage),
    unnumbered(
      coverPage({
        titles: ['การดำเนินการตามมาตรการ', 'ส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
        subtitles: ['ประจำปีงบประมาณ พ.ศ. {ปีแผน}'],
      }),
    ),
    unnumbered(prefacePage(followUpPreface)),
    numberedLandscape(
      [
        ...followUpPages({ title: TITLE, unit: 'ขั้นตอน จาก {จำนวนมาตรการ} กลุ่มมาตรการ', tables: measures }),
        ...followUpClosing,
      ],
      { areFirst: true },
    ),
  ]);
