// Chapter 5: the table of measures on a landscape page, and those who made, support and approve it.
import type { FileChild } from 'docx';
import { chapter } from './chapter.ts';
import { signaturesInRow } from './signatures.ts';
import { landscapeWidth } from './styles.ts';
import { bodyRow, type Column, loopRow, ruledTable, tableText } from './tables.ts';
import { paragraph, prose, unless, when } from './thai-text.ts';

const columns: readonly Column[] = [
  { heading: 'มาตรการ/แนวทาง', share: 22 },
  { heading: 'วิธีการดำเนินการ', share: 34 },
  { heading: 'ผู้รับผิดชอบ', share: 14 },
  { heading: 'ระยะเวลาดำเนินการ', share: 12 },
  { heading: 'การติดตามประเมินผล', share: 18 },
];

const signers = [
  { tag: 'ผู้จัดทำ', role: 'ผู้จัดทำแผน' },
  { tag: 'ปลัด', role: 'ผู้เห็นชอบแผน' },
  { tag: 'ผู้บริหาร', role: 'ผู้อนุมัติแผน' },
];

export const planChapter: readonly FileChild[] = [
  chapter('{บทห้า}. แนวทางในการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {ปีแผน}'),
  ...when('แผน', [
    prose(
      'เพื่อให้ผลการวิเคราะห์นำไปสู่การปฏิบัติ {คณะทำงาน}{#มติที่ประชุม} ในการประชุม{มติที่ประชุม}{/มติที่ประชุม} ได้กำหนดมาตรการที่จะดำเนินการในปีงบประมาณ พ.ศ. {ปีแผน} ไว้ดังนี้',
    ),
    ...when('มีมาตรการ', [
      ruledTable(columns, landscapeWidth, (widths) => [
        bodyRow(
          {
            maySplit: true,
            cells: loopRow('แถวแผน', ['{มาตรการ}', '{วิธีการ}', '{ผู้รับผิดชอบ}', '{ระยะเวลา}', '{การติดตาม}']).map((text) =>
              tableText(text),
            ),
          },
          widths,
        ),
      ]),
    ]),
    ...unless('มีมาตรการ', [prose('ปีงบประมาณนี้ไม่มีมาตรการเพิ่มเติม')]),
    paragraph('', { keepNext: true }),
    signaturesInRow(signers, landscapeWidth),
  ]),
];
