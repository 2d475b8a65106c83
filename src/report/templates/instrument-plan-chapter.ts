// Chapter 6 of `วิเคราะห์รายเครื่องมือ`: a table of measures for each indicator or sub-indicator, under its instrument.
import type { FileChild } from 'docx';
import { chapter, part, subpart } from './chapter.ts';
import { listTable } from './list-table.ts';
import { signedPlan } from './signed-plan.ts';
import { landscapeWidth } from './styles.ts';
import { hairline, when } from './thai-text.ts';

const measures = listTable({
  each: 'แถวแผน',
  rowsSplit: true,
  width: landscapeWidth,
  columns: [
    { heading: 'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา', share: 20, value: '{ประเด็นที่ต้องพัฒนา}' },
    { heading: 'ผู้รับผิดชอบ', share: 12, value: '{ผู้รับผิดชอบ}' },
    { heading: 'ขั้นตอนหรือวิธีการ/มาตรการ', share: 44, value: '{ขั้นตอนและมาตรการ}' },
    { heading: 'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ', share: 24, value: '{การติดตามและกำหนดเวลา}' },
  ],
});

export const instrumentPlanChapter: readonly FileChild[] = [
  chapter('{บทหก}. มาตรการส่งเสริมคุณธรรมและความโปร่งใสของ{ชื่อหน่วยงาน} ประจำปีงบประมาณ พ.ศ. {ปีแผน}'),
  ...signedPlan(
    when('เครื่องมือในแผน', [
      part('{หัวข้อเครื่องมือ}'),
      ...when('กลุ่มมาตรการ', [...when('ชื่อกลุ่ม', [subpart('{ชื่อกลุ่ม}')]), measures, hairline()]),
    ]),
    'ช่องการรายงานผลและการกำกับติดตาม',
  ),
];
