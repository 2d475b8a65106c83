// How ten indicators come from single scores and the total from them, drawn as a table of boxes: its figures are those of
// the year's rule set, and staff can edit its words.
import { AlignmentType, Table, type TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { widthsOf } from './column-widths.ts';
import { fills, ruledCell } from './ruled-cell.ts';
import { portraitWidth } from './styles.ts';

const [labelWidth = 0, ...boxWidths] = widthsOf([22, 26, 26, 26], portraitWidth);
const allBoxes = portraitWidth - labelWidth;

const step = (content: string, keepNext = true): TableCell =>
  ruledCell(content, { width: labelWidth, fill: fills.heading, bold: true, keepNext, isHeading: true });

const boxLook = { alignment: AlignmentType.CENTER, keepNext: true, isHeading: true };

/** One box under each instrument; the texts are looked up in it. */
const boxes = (label: string, texts: readonly [iit: string, eit: string, oit: string], look = {}): TableRow =>
  row([
    step(label),
    ...texts.map((text, index) => ruledCell(text, { ...boxLook, ...look, width: boxWidths[index] ?? 0 })),
  ]);

/** The last row, which nothing has to stay with. */
const wholeBox = (label: string, content: string): TableRow =>
  row([
    step(label, false),
    ruledCell(content, { ...boxLook, keepNext: false, fill: fills.group, bold: true, width: allBoxes, span: 3 }),
  ]);

const row = (children: readonly TableCell[]): TableRow => new TableRow({ cantSplit: true, children });

const questions = (id: string): string => `{#${id}}ข้อคำถาม{#จำนวนข้อ} {จำนวนข้อ} ข้อ{/จำนวนข้อ}{/${id}}`;
const indicator = (id: string, rule: string): string => `{#${id}}ตัวชี้วัดที่ {ช่วงตัวชี้วัด} = ${rule}{/${id}}`;
const mean = (id: string): string => `{#${id}}คะแนน ${id} = ค่าเฉลี่ยของ {จำนวนตัวชี้วัดของเครื่องมือ} ตัวชี้วัด{/${id}}`;
const weight = (id: string): string => `{#${id}}ร้อยละ {น้ำหนัก} ของคะแนน ${id}{/${id}}`;

export const calculationDiagram = new Table({
  width: { size: portraitWidth, type: WidthType.DXA },
  columnWidths: [labelWidth, ...boxWidths],
  layout: TableLayoutType.FIXED,
  margins: { top: 60, bottom: 60, left: 90, right: 90 },
  rows: [
    boxes('เครื่องมือ', ['IIT', 'EIT', 'OIT'], { fill: fills.heading, bold: true }),
    boxes('คะแนนรายข้อ', [
      questions('IIT'),
      `${questions('EIT')}{#EITมีสองส่วน} เก็บข้อมูลสองส่วน{/EITมีสองส่วน}`,
      '{#OIT}รายการข้อมูล{#จำนวนข้อ} {จำนวนข้อ} ข้อ{/จำนวนข้อ} แต่ละข้อได้คะแนนเต็มหรือไม่ได้คะแนน{/OIT}',
    ]),
    boxes('คะแนนตัวชี้วัดย่อย', ['–', '–', 'ค่าเฉลี่ยของรายการในตัวชี้วัดย่อย']),
    boxes('คะแนนตัวชี้วัด', [
      indicator('IIT', 'ค่าเฉลี่ยของข้อคำถาม'),
      indicator('EIT', '{#EITมีสองส่วน}ค่าเฉลี่ยของคะแนนสองส่วน{/EITมีสองส่วน}{^EITมีสองส่วน}ค่าเฉลี่ยของข้อคำถาม{/EITมีสองส่วน}'),
      indicator('OIT', 'ค่าเฉลี่ยของตัวชี้วัดย่อย'),
    ]),
    boxes('คะแนนเครื่องมือ', [mean('IIT'), mean('EIT'), mean('OIT')]),
    boxes('ถ่วงน้ำหนัก', [weight('IIT'), weight('EIT'), weight('OIT')]),
    wholeBox('คะแนนภาพรวม', 'ผลรวมของคะแนนที่ถ่วงน้ำหนักแล้วทุกเครื่องมือ (คะแนนเต็ม {คะแนนเต็ม} คะแนน)'),
  ],
});
