// Chapter 5: the table of measures on a landscape page, and those who made, support and approve it. A closing sentence
// goes with the signatures, so that no page holds signatures alone.
import type { FileChild } from 'docx';
import { chapter } from './chapter.ts';
import { listTable } from './list-table.ts';
import { signaturesInRow } from './signatures.ts';
import { landscapeWidth } from './styles.ts';
import { paragraph, prose, unless, when } from './thai-text.ts';

const measures = listTable({
  each: 'แถวแผน',
  width: landscapeWidth,
  columns: [
    { heading: 'มาตรการ/แนวทาง', share: 17, value: '{มาตรการ}' },
    { heading: 'วิธีการดำเนินการ', share: 39, value: '{วิธีการ}' },
    { heading: 'ผู้รับผิดชอบ', share: 13, value: '{ผู้รับผิดชอบ}' },
    { heading: 'ระยะเวลาดำเนินการ', share: 13.5, value: '{ระยะเวลา}' },
    { heading: 'การติดตามประเมินผล', share: 17.5, value: '{การติดตาม}' },
  ],
});

const signers = [
  { tag: 'ผู้จัดทำ', role: 'ผู้จัดทำแผน' },
  { tag: 'ปลัด', role: 'ผู้เห็นชอบแผน' },
  { tag: 'ผู้บริหาร', role: 'ผู้อนุมัติแผน' },
];

export const planChapter: readonly FileChild[] = [
  chapter('{บทห้า}. แนวทางในการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {ปีแผน}'),
  ...when('แผน', [
    ...when('มีมาตรการ', [
      prose(
        'เพื่อให้ผลการวิเคราะห์นำไปสู่การปฏิบัติ {คณะทำงาน}{#มติที่ประชุม} ในการประชุม{มติที่ประชุม}{/มติที่ประชุม} ได้กำหนดมาตรการที่จะดำเนินการในปีงบประมาณ พ.ศ. {ปีแผน} ไว้{#ประกาศใช้} ตาม{ประกาศใช้} {/ประกาศใช้}ดังนี้',
        { keepNext: true },
      ),
      measures,
      prose(
        '{คณะทำงาน}เสนอแผนนี้เพื่อพิจารณาเห็นชอบและอนุมัติ เมื่อเริ่มใช้แผนแล้ว ให้ผู้รับผิดชอบแต่ละมาตรการรายงานผลตามช่องการติดตามประเมินผล และให้คณะทำงานสรุปผลทั้งปีเสนอ{ผู้บริหารท้องถิ่น}เมื่อสิ้นปีงบประมาณ พ.ศ. {ปีแผน}',
        { keepNext: true, keepLines: true, spacing: { before: 160, after: 0 } },
      ),
    ]),
    ...unless('มีมาตรการ', [
      prose('{คณะทำงาน}พิจารณาแล้ว ไม่มีมาตรการที่กำหนดเพิ่มเติมในปีงบประมาณ พ.ศ. {ปีแผน}', { keepNext: true }),
    ]),
    paragraph('', { keepNext: true }),
    signaturesInRow(signers, landscapeWidth),
  ]),
];
