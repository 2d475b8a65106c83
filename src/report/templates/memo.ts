// บันทึกข้อความ in its official form: emblem, title, routing lines on dotted rules, then the text and the signatures,
// from the one who made it up to the head of the agency.
import { AlignmentType, convertMillimetersToTwip, type FileChild, VerticalAlignTable } from 'docx';
import { type BareCell, bareTable, dottedBorder } from './layout-table.ts';
import { opinion, signatureAtRight } from './signatures.ts';
import { portraitWidth } from './styles.ts';
import { centred, hairline, paragraph, prose, when } from './thai-text.ts';

const EMBLEM = { width: convertMillimetersToTwip(30), height: convertMillimetersToTwip(15) };

/** Brings the smaller value down to the baseline of its label, in twips. */
const BASELINE_SHIFT = 76;

const tight = { spacing: { before: 0, after: 0 } };

/** The first cell is the place of ตราหน่วยงาน: empty, of the emblem's size. */
const titleLine = () =>
  bareTable([
    {
      height: EMBLEM.height,
      cells: [
        { children: [paragraph('', tight)], width: EMBLEM.width },
        {
          children: [centred('บันทึกข้อความ', { size: 'memoTitle', bold: true, ...tight })],
          width: portraitWidth - 2 * EMBLEM.width,
        },
        {
          children: [
            paragraph('{#เป็นร่าง}ร่าง{/เป็นร่าง}', {
              size: 'memoLabel',
              bold: true,
              alignment: AlignmentType.RIGHT,
              ...tight,
            }),
          ],
          width: EMBLEM.width,
        },
      ],
    },
  ]);

interface RoutingField {
  readonly label: string;
  readonly tag: string;
  /** Widths of label and value, in millimetres. */
  readonly widths: readonly [number, number];
}

const routingLine = (...fields: readonly RoutingField[]) =>
  bareTable([
    {
      cells: fields.flatMap(({ label, tag, widths: [labelWidth, valueWidth] }): readonly BareCell[] => [
        {
          children: [paragraph(label, { size: 'memoLabel', bold: true, ...tight })],
          width: convertMillimetersToTwip(labelWidth),
          verticalAlign: VerticalAlignTable.TOP,
        },
        {
          children: [paragraph(`{${tag}}`, { spacing: { before: BASELINE_SHIFT, after: 0 } })],
          width: convertMillimetersToTwip(valueWidth),
          verticalAlign: VerticalAlignTable.TOP,
          borders: { bottom: dottedBorder },
        },
      ]),
    },
  ]);

const label = (content: string) =>
  paragraph(content, { bold: true, keepNext: true, spacing: { before: 120, after: 0 } });

const facts: readonly FileChild[] = [
  label('ต้นเรื่อง'),
  prose(
    'สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {ปีประเมิน} แล้ว {ชื่อหน่วยงาน}ได้คะแนนภาพรวม {คะแนนภาพรวม} คะแนน ผลการประเมินอยู่ในระดับ {ระดับ}{#ลำดับที่ประกาศ} และอยู่ในลำดับที่ {ลำดับที่ประกาศ} ของหน่วยงานประเภท{ประเภทหน่วยงาน}{/ลำดับที่ประกาศ}',
  ),
  label('ข้อเท็จจริง'),
  prose(
    'เมื่อพิจารณาเป็นรายตัวชี้วัดรวม {จำนวนตัวชี้วัด} ตัวชี้วัด {#จำนวนที่ไม่ผ่าน}มีตัวชี้วัดที่ได้คะแนนตั้งแต่เกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนนขึ้นไป {จำนวนที่ผ่าน} ตัวชี้วัด และต่ำกว่าเกณฑ์ {จำนวนที่ไม่ผ่าน} ตัวชี้วัด{/จำนวนที่ไม่ผ่าน}{^จำนวนที่ไม่ผ่าน}ทุกตัวชี้วัดได้คะแนนตั้งแต่เกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนนขึ้นไป{/จำนวนที่ไม่ผ่าน}{#จำนวนต่ำสุด} โดยตัวชี้วัดที่ได้คะแนนน้อยที่สุด {จำนวนต่ำสุด} ลำดับ เรียงจากน้อยไปมาก คือ{/จำนวนต่ำสุด}{^จำนวนต่ำสุด} และได้คะแนนเต็มทุกตัวชี้วัด{/จำนวนต่ำสุด}',
  ),
  ...when('รายการต่ำสุด', [paragraph('{ลำดับ})\t{ชื่อ} {คะแนน} คะแนน', { style: 'Listed' })]),
  prose(
    '{คณะทำงาน}ได้วิเคราะห์ผลคะแนนดังกล่าว{#จำนวนมาตรการ} และกำหนดมาตรการสำหรับปีงบประมาณ พ.ศ. {ปีแผน} ไว้ {จำนวนมาตรการ} มาตรการ พร้อมผู้รับผิดชอบ กำหนดเวลา และวิธีติดตามผล{/จำนวนมาตรการ} รายละเอียดปรากฏในรายงานที่แนบ',
  ),
];

const proposal: readonly FileChild[] = [
  label('ข้อเสนอแนะ'),
  prose('เห็นควรพิจารณา ดังนี้'),
  paragraph('{หนึ่ง})\tให้ความเห็นชอบรายงาน{#จำนวนมาตรการ}และมาตรการ{/จำนวนมาตรการ}ที่แนบ', { style: 'Listed' }),
  ...when('จำนวนมาตรการ', [
    paragraph('{สอง})\tมอบหมายส่วนราชการที่มีชื่อเป็นผู้รับผิดชอบ ดำเนินการให้แล้วเสร็จภายในปีงบประมาณ พ.ศ. {ปีแผน}', {
      style: 'Listed',
    }),
  ]),
  paragraph(
    '{สุดท้าย})\tเผยแพร่รายงานบนเว็บไซต์ของหน่วยงาน{#จำนวนมาตรการ} และรายงานความก้าวหน้าต่อคณะทำงานตามรอบที่กำหนดในแผน{/จำนวนมาตรการ}',
    { style: 'Listed' },
  ),
  prose('จึงเรียนมาเพื่อโปรดพิจารณา', { spacing: { before: 160, after: 0 }, keepNext: true }),
];

/** Tags are those of the memo's model; nothing of it remains where the memo is switched off. */
export const memo: readonly FileChild[] = when('บันทึกข้อความ', [
  titleLine(),
  hairline(),
  routingLine(
    { label: 'ส่วนราชการ', tag: 'ส่วนราชการ', widths: [31, 84] },
    { label: 'โทร.', tag: 'โทร', widths: [12, 33] },
  ),
  hairline(),
  routingLine({ label: 'ที่', tag: 'เลขที่หนังสือ', widths: [10, 70] }, { label: 'วันที่', tag: 'วันที่หนังสือ', widths: [16, 64] }),
  hairline(),
  routingLine({ label: 'เรื่อง', tag: 'เรื่อง', widths: [16, 144] }),
  paragraph('เรียน  {เรียน}', { spacing: { before: 160, after: 0 } }),
  ...facts,
  ...proposal,
  ...signatureAtRight('ผู้จัดทำ', 'ผู้จัดทำ', portraitWidth),
  ...signatureAtRight('หัวหน้าสำนักปลัด', '', portraitWidth),
  ...opinion('ปลัด', 'ความเห็นของ{ตำแหน่งปลัด}', portraitWidth),
  ...opinion('ผู้บริหาร', 'ความเห็นหรือข้อสั่งการของ{ตำแหน่งผู้บริหาร}', portraitWidth),
]);
