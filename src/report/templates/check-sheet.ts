// The template of `ใบตรวจทานคะแนน`: one upright page of small tables. Staff do not edit it.
import { AlignmentType, convertMillimetersToTwip, type FileChild, LineRuleType } from 'docx';
import { bareTable } from './layout-table.ts';
import { type ListTable, listTable } from './list-table.ts';
import { builtDocument, unnumbered } from './report-document.ts';
import { portrait } from './styles.ts';
import { centred, paragraph, unless, when } from './thai-text.ts';

const MARGIN = convertMillimetersToTwip(14);
const page = {
  ...portrait,
  margin: {
    ...portrait.margin,
    left: MARGIN,
    right: MARGIN,
    top: convertMillimetersToTwip(11),
    bottom: convertMillimetersToTwip(10),
  },
};
const width = portrait.size.width - 2 * MARGIN;

const tight = { spacing: { before: 0, after: 0 } };

const small = (content: string, bold = false) =>
  paragraph(content, { size: 'fine', bold, spacing: { before: 40, after: 20, line: 240 }, keepNext: bold });

/** Keeps two tables apart. */
const gap = () =>
  paragraph('', { size: 'hairline', spacing: { before: 0, after: 60, line: 20, lineRule: LineRuleType.EXACT } });

const table = (each: string, columns: ListTable['columns']): readonly FileChild[] => [
  listTable({ each, columns, width, isDense: true }),
  gap(),
];

const head: readonly FileChild[] = [
  bareTable([
    {
      cells: [
        {
          children: [paragraph('{#เป็นร่าง}รายงานเป็นร่าง{/เป็นร่าง}', { size: 'table', bold: true, ...tight })],
          width: width / 4,
        },
        { children: [centred('ใบตรวจทานคะแนน', { size: 'heading', bold: true, ...tight })], width: width / 2 },
        {
          children: [paragraph('เอกสารภายใน ไม่เผยแพร่', { size: 'fine', alignment: AlignmentType.RIGHT, ...tight })],
          width: width / 4,
        },
      ],
    },
  ]),
  centred('{ชื่อหน่วยงาน} ปีงบประมาณ พ.ศ. {ปีประเมิน}', { size: 'table', bold: true, ...tight }),
  centred('{ชื่อรายงาน}', { size: 'fine', ...tight }),
  centred('รหัสตรวจสอบข้อมูล {รหัส} จัดทำเมื่อ {เวลา}', { size: 'fine', spacing: { before: 0, after: 60 } }),
];

const figures: readonly FileChild[] = [
  ...table('แถวคะแนน', [
    { heading: 'ที่', share: 5, value: '{ที่}', isCentred: true },
    { heading: 'ตัวชี้วัด', share: 43, value: '{ตัวชี้วัด}' },
    { heading: 'คะแนน', share: 12, value: '{คะแนน}', isCentred: true },
    { heading: 'อยู่ที่ช่อง', share: 25, value: '{ช่อง}', isCentred: true },
    { heading: 'พบในรายงาน (แห่ง)', share: 15, value: '{พบ}', isCentred: true },
  ]),
  ...table('แถวคำนวณ', [
    { heading: 'ผล', share: 12, value: '{รายการ}' },
    { heading: 'วิธีคำนวณ', share: 52, value: '{วิธีคำนวณ}' },
    { heading: 'ก่อนปัดเศษ', share: 13, value: '{ก่อนปัด}', isCentred: true },
    { heading: 'หลังปัดเศษ', share: 11, value: '{หลังปัด}', isCentred: true },
    { heading: 'พบ (แห่ง)', share: 12, value: '{พบ}', isCentred: true },
  ]),
  ...table('แถวผล', [
    { heading: 'ผล', share: 19, value: '{ผล}' },
    { heading: 'ที่ประกาศ', share: 27, value: '{ประกาศ}', isCentred: true },
    { heading: 'ที่คำนวณ', share: 27, value: '{คำนวณ}', isCentred: true },
    { heading: 'ที่พิมพ์ในรายงาน', share: 27, value: '{พิมพ์}', isCentred: true },
  ]),
  ...table('แถวระดับ', [
    { heading: 'ระดับ', share: 14, value: '{ระดับ}' },
    { heading: 'เงื่อนไขและผล', share: 86, value: '{เงื่อนไข}' },
  ]),
  ...table('แถวเกณฑ์', [
    { heading: 'เกณฑ์', share: 19, value: '{เกณฑ์}' },
    { heading: 'ที่มา', share: 66, value: '{ที่มา}' },
    { heading: 'สถานะ', share: 15, value: '{สถานะ}', isCentred: true },
  ]),
];

const numbers: readonly FileChild[] = [
  small('ตัวเลขในรายงานทั้งฉบับ {จำนวนตัวเลข} แห่ง ตรงกับที่มา {จำนวนที่ตรง} แห่ง ไม่พบที่มา {จำนวนที่ไม่ตรง} แห่ง', true),
  small('นอกจากคะแนนและผลข้างต้น ตรงกับ: {กลุ่มตัวเลข}'),
  ...when('มีตัวเลขที่ไม่ตรง', [
    ...table('แถวตัวเลข', [
      { heading: 'ไม่พบที่มา', share: 20, value: '{ตัวเลข}', isCentred: true },
      { heading: 'อยู่ที่', share: 22, value: '{ที่อยู่}' },
      { heading: 'ข้อความ', share: 58, value: '{ข้อความ}' },
    ]),
    ...when('ตัวเลขที่เหลือ', [small('{ตัวเลขที่เหลือ}')]),
  ]),
];

const findings: readonly FileChild[] = [
  ...when('มีรายการที่พบ', [
    ...table('แถวที่พบ', [
      { heading: 'รายการที่พบจากการตรวจ', share: 49, value: '{รายการ}' },
      { heading: 'อยู่ที่', share: 16, value: '{ที่อยู่}' },
      { heading: 'เหตุผล', share: 25, value: '{เหตุผล}' },
      { heading: 'รหัสรายการ', share: 10, value: '{รหัสรายการ}', isCentred: true },
    ]),
    ...when('รายการที่เหลือ', [small('{รายการที่เหลือ}')]),
  ]),
  ...unless('มีรายการที่พบ', [small('การตรวจข้อมูลไม่พบรายการที่ต้องแก้ไข')]),
];

const signature = centred('ผู้ตรวจทาน ……………………………………… วันที่ ………………………', {
  size: 'table',
  spacing: { before: 160, after: 0 },
});

export const buildCheckSheet = (): Promise<Uint8Array> =>
  builtDocument('ใบตรวจทานคะแนน', [unnumbered([...head, ...figures, ...findings, ...numbers, signature], page)]);
