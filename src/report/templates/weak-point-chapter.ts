// Chapter 5 of `วิเคราะห์รายเครื่องมือ`: by what rule weak points were chosen, then for each indicator its questions or OIT items.
import type { FileChild } from 'docx';
import { chapter, part } from './chapter.ts';
import { listTable } from './list-table.ts';
import { portraitWidth } from './styles.ts';
import { hairline, prose, unless, when } from './thai-text.ts';

const questions = listTable({
  each: 'แถวข้อคำถาม',
  width: portraitWidth,
  columns: [
    { heading: 'ข้อคำถาม', share: 36, value: '{ข้อคำถาม}' },
    { heading: 'คะแนน', share: 13, value: '{คะแนนข้อ}', isCentred: true },
    { heading: 'ประเด็นที่ควรพัฒนา/รักษาระดับ', share: 51, value: '{ประเด็นที่ควรพัฒนา}' },
  ],
});

const items = listTable({
  group: { each: 'กลุ่มรายการ', heading: '{ชื่อกลุ่ม}' },
  each: 'แถวรายการ',
  width: portraitWidth,
  columns: [
    { heading: 'เครื่องมือการประเมิน', share: 15, value: '{เครื่องมือของข้อ}', isCentred: true },
    { heading: 'ตัวชี้วัด/ตัวชี้วัดย่อย', share: 32, value: '{รายการ}' },
    { heading: 'คะแนน', share: 12, value: '{คะแนนข้อ}', isCentred: true },
    { heading: 'แนวทางการพัฒนา', share: 41, value: '{แนวทางการพัฒนา}' },
  ],
});

export const weakPointChapter: readonly FileChild[] = [
  chapter('{บทห้า}. ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขหรือควรพัฒนา'),
  ...when('หลักเกณฑ์คัดเลือก', [
    prose('ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนในรายงานนี้ พิจารณาจาก{หลักเกณฑ์คัดเลือก} โดยแสดงตามลำดับตัวชี้วัด', { keepNext: true }),
  ]),
  ...when('ตัวชี้วัดที่มีประเด็น', [
    part('{บทห้า}.{ลำดับ} {ชื่อตัวชี้วัด} {คะแนน} คะแนน ({ผลการประเมิน})'),
    prose('ผลจาก{ชื่อเครื่องมือ} มีดังนี้', { keepNext: true }),
    ...when('ข้อคำถามที่มีประเด็น', [questions, hairline()]),
    ...when('รายการที่มีประเด็น', [items, hairline()]),
  ]),
  ...unless('ตัวชี้วัดที่มีประเด็น', [prose('ไม่มีข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขหรือควรพัฒนาในปีงบประมาณ พ.ศ. {ปีประเมิน}')]),
  ...when('ตัวชี้วัดที่ไม่ได้คัดเลือก', [
    prose(
      'ตัวชี้วัดที่ได้คะแนนต่ำกว่าเกณฑ์ผ่านและไม่มีประเด็นวิเคราะห์ในรายงานนี้ คือ {ตัวชี้วัดที่ไม่ได้คัดเลือก} ให้ส่วนราชการที่เกี่ยวข้องติดตามและรายงานต่อคณะทำงาน',
      { spacing: { before: 160, after: 80 } },
    ),
  ]),
];
