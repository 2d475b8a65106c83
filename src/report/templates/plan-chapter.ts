// Chapter 5 of `วิเคราะห์และแผน`: the measures, one row for each block.
import type { FileChild } from 'docx';
import { chapter } from './chapter.ts';
import { listTable } from './list-table.ts';
import { signedPlan } from './signed-plan.ts';
import { landscapeWidth } from './styles.ts';

const measures = listTable({
  each: 'แถวแผน',
  rowsSplit: true,
  width: landscapeWidth,
  columns: [
    { heading: 'มาตรการ/แนวทาง', share: 17, value: '{มาตรการ}' },
    { heading: 'วิธีการดำเนินการ', share: 39, value: '{วิธีการ}' },
    { heading: 'ผู้รับผิดชอบ', share: 13, value: '{ผู้รับผิดชอบ}' },
    { heading: 'ระยะเวลาดำเนินการ', share: 13.5, value: '{ระยะเวลา}' },
    { heading: 'การติดตามประเมินผล', share: 17.5, value: '{การติดตาม}' },
  ],
});

export const planChapter: readonly FileChild[] = [
  chapter('{บทห้า}. แนวทางในการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {ปีแผน}'),
  ...signedPlan([measures], 'ช่องการติดตามประเมินผล'),
];
