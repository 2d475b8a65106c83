// What stands around the tables of both reports of a follow-up: their title, the newest result and the counts, and a
// closing part that goes with the signatures, so that no page holds little else.
import { AlignmentType, type FileChild, HeadingLevel } from 'docx';
import { part } from './chapter.ts';
import { listTable } from './list-table.ts';
import { signaturesInRow } from './signatures.ts';
import { landscapeWidth } from './styles.ts';
import { centred, hairline, paragraph, prose, unless, WITH_NEXT, when } from './thai-text.ts';

const subtitle = (content: string) =>
  centred(content, { size: 'subheading', bold: true, spacing: { before: 0, after: 0 } });

const titleOf = (title: string): readonly FileChild[] => [
  paragraph(title, {
    heading: HeadingLevel.HEADING_1,
    size: 'heading',
    bold: true,
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
  }),
  subtitle('ประจำปีงบประมาณ พ.ศ. {ปีแผน}'),
  centred('{ชื่อหน่วยงาน} {ที่ตั้ง}', { size: 'subheading', bold: true, spacing: { before: 0, after: 120 } }),
];

/** The counts of the tab, on the day on which they are true. */
const counts = listTable({
  each: 'มีรายการ',
  staysWhole: true,
  width: landscapeWidth,
  columns: [
    { heading: 'รายการทั้งหมด', value: '{จำนวนรายการ}' },
    { heading: 'ดำเนินการแล้วเสร็จ', value: '{จำนวนแล้วเสร็จ}' },
    { heading: 'อยู่ระหว่างดำเนินการ', value: '{จำนวนอยู่ระหว่าง}' },
    { heading: 'ยังไม่ได้ดำเนินการ', value: '{จำนวนยังไม่ดำเนินการ}' },
    { heading: 'ยังไม่ระบุสถานะ', value: '{จำนวนยังไม่ระบุ}' },
  ].map((column) => ({ ...column, share: 1, isCentred: true })),
});

const signers = [
  { tag: 'ผู้จัดทำ', role: 'ผู้รายงาน' },
  { tag: 'ปลัด', role: 'ผู้ตรวจสอบ' },
  { tag: 'ผู้บริหาร', role: 'ผู้รับทราบ' },
];

export interface FollowUpPages {
  readonly title: string;
  /** What a row of the tab is. */
  readonly unit: string;
  readonly tables: readonly FileChild[];
}

export const followUpPages = ({ title, unit, tables }: FollowUpPages): readonly FileChild[] => [
  ...titleOf(title),
  ...when('ผลการประเมิน', [
    prose(
      '{ชื่อหน่วยงาน}ได้รับผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {ปีของผล} โดยภาพรวมได้คะแนน {คะแนนภาพรวม} คะแนน ผลการประเมินอยู่ในระดับ {ระดับ}',
    ),
  ]),
  ...when('ภาพผลคะแนน', [centred('{ภาพผลคะแนน}', { spacing: { before: 80, after: 160 } })]),
  ...when('มีรายการ', [
    prose(
      `{คณะทำงาน}ได้ติดตามการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {ปีแผน} รวม {จำนวนรายการ} ${unit} สถานะ ณ วันที่ {วันที่สรุป} มีดังนี้{#จำนวนเกินกำหนด} โดยมี {จำนวนเกินกำหนด} รายการที่เกินกำหนดแล้วยังไม่แล้วเสร็จ{/จำนวนเกินกำหนด}`,
      { keepNext: true },
    ),
    counts,
    hairline(),
    paragraph('รายละเอียดการดำเนินการ', { bold: true, keepNext: true, spacing: { before: 200, after: 80 } }),
    ...tables,
  ]),
  ...unless('มีรายการ', [prose('ไม่มีมาตรการที่ต้องติดตามในปีงบประมาณ พ.ศ. {ปีแผน}', { keepNext: true })]),
];

/** What has been reached and what follows from it, over the signatures side by side. */
export const followUpClosing: readonly FileChild[] = [
  ...when('มีรายการ', [
    part('สรุปผลการติดตาม'),
    prose(
      'จากรายการที่ติดตาม {จำนวนรายการ} รายการ ดำเนินการแล้วเสร็จ {จำนวนแล้วเสร็จ} รายการ อยู่ระหว่างดำเนินการ {จำนวนอยู่ระหว่าง} รายการ ยังไม่ได้ดำเนินการ {จำนวนยังไม่ดำเนินการ} รายการ และยังไม่ระบุสถานะ {จำนวนยังไม่ระบุ} รายการ',
    ),
    prose(
      '{#มีรายการค้าง}ให้ผู้รับผิดชอบของรายการที่ยังไม่แล้วเสร็จดำเนินการต่อและรายงานผลต่อคณะทำงาน ส่วนรายการที่แล้วเสร็จให้รักษาวิธีปฏิบัติไว้ และเก็บหลักฐานให้ตรวจสอบได้{/มีรายการค้าง}{^มีรายการค้าง}ทุกรายการดำเนินการแล้วเสร็จ ให้ผู้รับผิดชอบรักษาวิธีปฏิบัติไว้ และเก็บหลักฐานให้ตรวจสอบได้{/มีรายการค้าง}',
      WITH_NEXT,
    ),
  ]),
  prose('จึงรายงานผลการดำเนินการเพื่อโปรดทราบ และเผยแพร่บนเว็บไซต์ของหน่วยงานต่อไป', WITH_NEXT),
  paragraph('', { keepNext: true }),
  signaturesInRow(signers, landscapeWidth),
];
