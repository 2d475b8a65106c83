// What stands around a table of measures: its introduction, and a closing part that goes with the signatures, so that no
// page holds little else.
import type { FileChild } from 'docx';
import { part } from './chapter.ts';
import { signaturesInRow } from './signatures.ts';
import { landscapeWidth } from './styles.ts';
import { paragraph, prose, unless, WITH_NEXT, when } from './thai-text.ts';

const signers = [
  { tag: 'ผู้จัดทำ', role: 'ผู้จัดทำแผน' },
  { tag: 'ปลัด', role: 'ผู้เห็นชอบแผน' },
  { tag: 'ผู้บริหาร', role: 'ผู้อนุมัติแผน' },
];

/** The measures, or a sentence that there are none, and those who sign either; `reporting` is by what progress is reported. */
export const signedPlan = (measures: readonly FileChild[], reporting: string): readonly FileChild[] =>
  when('แผน', [
    ...when('มีมาตรการ', [
      prose(
        'เพื่อให้ผลการวิเคราะห์นำไปสู่การปฏิบัติ {คณะทำงาน}{#มติที่ประชุม} ในการประชุม{มติที่ประชุม}{/มติที่ประชุม} ได้กำหนดมาตรการที่จะดำเนินการในปีงบประมาณ พ.ศ. {ปีแผน} ไว้{#ประกาศใช้} ตาม{ประกาศใช้} {/ประกาศใช้}ดังนี้',
        { keepNext: true },
      ),
      ...measures,
      part('การกำกับติดตามและการเสนอแผน'),
      prose(
        `เมื่อเริ่มใช้แผนแล้ว ให้ผู้รับผิดชอบแต่ละมาตรการดำเนินการตามวิธีที่กำหนด เก็บหลักฐานไว้ให้ตรวจสอบได้ และรายงานผลตาม${reporting} หากมีเหตุให้ดำเนินการไม่ได้ตามกำหนด ให้แจ้งคณะทำงานเพื่อพิจารณาปรับแผน`,
      ),
      prose(
        'ให้คณะทำงานสรุปผลการดำเนินการทั้งปีเสนอ{ผู้บริหารท้องถิ่น}เมื่อสิ้นปีงบประมาณ พ.ศ. {ปีแผน} และเผยแพร่ผลบนเว็บไซต์ของหน่วยงาน เพื่อใช้ประกอบการกำหนดมาตรการของปีถัดไป',
        WITH_NEXT,
      ),
      prose('{คณะทำงาน}เสนอแผนนี้เพื่อพิจารณาเห็นชอบและอนุมัติ', WITH_NEXT),
    ]),
    ...unless('มีมาตรการ', [
      prose('{คณะทำงาน}พิจารณาแล้ว ไม่มีมาตรการที่กำหนดเพิ่มเติมในปีงบประมาณ พ.ศ. {ปีแผน}', { keepNext: true }),
    ]),
    paragraph('', { keepNext: true }),
    signaturesInRow(signers, landscapeWidth),
  ]);
