// The template of `รายงานผลตามกิจกรรม`: one table of all measures, then a table for each instrument of how it is being raised.
import type { FileChild } from 'docx';
import { part } from './chapter.ts';
import { coverPage, prefacePage } from './cover.ts';
import { followUpClosing, followUpPages } from './follow-up-frame.ts';
import { followUpMemo, followUpPreface } from './follow-up-words.ts';
import { listTable } from './list-table.ts';
import { builtDocument, numberedLandscape, unnumbered } from './report-document.ts';
import { MEASURE, reportedResult } from './reported-result.ts';
import { cellText } from './ruled-cell.ts';
import { landscapeWidth, memoPage } from './styles.ts';
import { hairline, lineBreak, prose, symbol, text, when } from './thai-text.ts';

const TITLE = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

const activities = listTable({
  each: 'แถวกิจกรรม',
  rowsSplit: true,
  width: landscapeWidth,
  columns: [
    { heading: 'ลำดับ', share: 5.5, value: '{ลำดับ}', isCentred: true },
    { heading: 'มาตรการ/กิจกรรม', share: 14.5, value: MEASURE },
    { heading: 'วิธีดำเนินการ', share: 22.5, value: '{วิธีการ}' },
    { heading: 'ระยะเวลาในการดำเนินการ', share: 11, value: '{ระยะเวลา}' },
    { heading: 'ผู้รับผิดชอบ', share: 11.5, value: '{ผู้รับผิดชอบ}' },
    { heading: 'สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม', share: 19, value: reportedResult },
    { heading: 'ผลลัพธ์หรือความสำเร็จในการดำเนินการ', share: 16, value: '{ผลลัพธ์}' },
  ],
});

/** All in one paragraph, so that the boxes end the cell without a blank line. */
const progress = (opening: string, closing: string) => [
  cellText([
    text(`${opening}{ความก้าวหน้า}{#ช่องสถานะ}`, { size: 'table' }),
    lineBreak(),
    symbol('{ช่อง}', { size: 'table' }),
    text(` {ชื่อสถานะ}{/ช่องสถานะ}${closing}`, { size: 'table' }),
  ]),
];

const indicators = listTable({
  each: 'แถวตัวชี้วัด',
  width: landscapeWidth,
  columns: [
    { heading: 'ตัวชี้วัด', share: 19, value: '{ตัวชี้วัด}' },
    { heading: 'แนวทางในการยกระดับการประเมิน', share: 31, value: '{แนวทาง}' },
    { heading: 'ผู้รับผิดชอบ', share: 12, value: '{ผู้รับผิดชอบ}' },
    { heading: 'ระยะเวลา', share: 12, value: '{ระยะเวลา}' },
    { heading: 'ความก้าวหน้าผลการดำเนินการ', share: 26, value: progress },
  ],
});

const uplift: readonly FileChild[] = when('การยกระดับ', [
  prose(
    'นอกจากมาตรการข้างต้น ได้กำหนดแนวทางยกระดับผลการประเมินเป็นรายตัวชี้วัดจำแนกตามเครื่องมือ คะแนนท้ายชื่อตัวชี้วัดเป็นผลการประเมินประจำปีงบประมาณ พ.ศ. {ปีของคะแนนตั้งต้น}',
    { keepNext: true, spacing: { before: 200, after: 0 } },
  ),
  ...when('เครื่องมือ', [part('สรุปการประเมิน {รหัสเครื่องมือ} เพื่อยกระดับการประเมิน'), indicators, hairline()]),
]);

export const buildByActivity = (): Promise<Uint8Array> =>
  builtDocument(TITLE, [
    unnumbered(followUpMemo, memoPage),
    unnumbered(
      coverPage({
        titles: ['รายงานผลการดำเนินการ', 'เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
        subtitles: ['ประจำปีงบประมาณ พ.ศ. {ปีแผน}'],
      }),
    ),
    unnumbered(prefacePage(followUpPreface)),
    numberedLandscape(
      [
        ...followUpPages({ title: TITLE, unit: 'รายการ', tables: [activities, hairline()] }),
        ...uplift,
        ...followUpClosing,
      ],
      { areFirst: true },
    ),
  ]);
