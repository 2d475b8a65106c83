// Chapters 4 and 5 of `วิเคราะห์ 7 ประเด็น`: weak points by topic, then the measures by topic.
import type { FileChild } from 'docx';
import { chapter } from './chapter.ts';
import { listTable } from './list-table.ts';
import { signedPlan } from './signed-plan.ts';
import { landscapeWidth } from './styles.ts';
import { hairline, paragraph, prose, when } from './thai-text.ts';

const analysis = listTable({
  each: 'ประเด็นวิเคราะห์',
  rest: 'ลำดับถัดไป',
  width: landscapeWidth,
  columns: [
    { heading: 'ที่', share: 5, value: '{ที่}', isCentred: true, isSpanning: true },
    { heading: 'ประเด็นตัวชี้วัดการประเมิน', share: 21, value: '{ชื่อประเด็น}', isSpanning: true },
    { heading: 'ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน', share: 36, value: '{จุดอ่อน}' },
    { heading: 'ข้อเสนอแนะในการปรับปรุง/พัฒนาการดำเนินงาน', share: 38, value: '{ข้อเสนอแนะ}' },
  ],
});

const measures = listTable({
  each: 'ประเด็นในแผน',
  rest: 'ลำดับถัดไป',
  rowsSplit: true,
  width: landscapeWidth,
  columns: [
    { heading: 'ประเด็น', share: 15, value: '{ชื่อประเด็น}', isSpanning: true },
    { heading: 'มาตรการ โครงการ หรือกิจกรรม', share: 17, value: '{มาตรการ}' },
    { heading: 'ขั้นตอน/วิธีการปฏิบัติ', share: 43, value: '{วิธีการ}' },
    { heading: 'ผู้รับผิดชอบ', share: 12, value: '{ผู้รับผิดชอบ}' },
    { heading: 'ระยะเวลาดำเนินการ', share: 13, value: '{ระยะเวลา}' },
  ],
});

export const topicChapters: readonly FileChild[] = [
  chapter('{บทสี่}. การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
  prose(
    '{ชื่อหน่วยงาน}วิเคราะห์ผลการประเมินตามประเด็นที่สำนักงาน ป.ป.ช. กำหนด {จำนวนประเด็น} ประเด็น ข้อเดียวกันอาจเกี่ยวข้องกับหลายประเด็น ประเด็นที่ไม่พบข้อบกพร่องหรือจุดอ่อนระบุว่าไม่มี',
    { keepNext: true },
  ),
  analysis,
  hairline(),
  ...when('จัดประเด็นตามเนื้อหา', [
    paragraph('หมายเหตุ: การจัดข้อเข้าประเด็นบางส่วนจัดตามเนื้อหาของตัวชี้วัด และยังไม่ได้เทียบกับเอกสารของสำนักงาน ป.ป.ช.', {
      size: 'table',
      spacing: { before: 80, after: 80 },
    }),
  ]),
  chapter('{บทห้า}. การกำหนดวิธีการนำผลการวิเคราะห์แต่ละประเด็นไปสู่การปฏิบัติ ประจำปีงบประมาณ พ.ศ. {ปีแผน}'),
  ...signedPlan([measures], 'ระยะเวลาดำเนินการในตาราง'),
];
