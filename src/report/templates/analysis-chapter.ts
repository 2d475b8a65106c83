// Chapter 4: every indicator by instrument, then what must be mended, what can be better and what is to be kept.
import { AlignmentType, type FileChild, type TableRow } from 'docx';
import { chapter, part } from './chapter.ts';
import { portraitWidth } from './styles.ts';
import { bodyRow, type Column, groupRow, ruledTable, tableText } from './tables.ts';
import { paragraph, prose, unless, when } from './thai-text.ts';

const columns: readonly Column[] = [
  { heading: 'ที่', share: 7 },
  { heading: 'ตัวชี้วัด', share: 23 },
  { heading: 'ผลคะแนน', share: 13 },
  { heading: 'ผลการวิเคราะห์ตัวชี้วัด', share: 57 },
];

/** The loop over instruments begins in the group row and ends with the indicators' row inside it. */
const rows = (widths: readonly number[]): readonly TableRow[] => [
  groupRow('{#เครื่องมือ}{ชื่อเครื่องมือ}', portraitWidth, columns.length),
  bodyRow(
    {
      maySplit: true,
      cells: [
        tableText('{#ตัวชี้วัด}{ที่}', AlignmentType.CENTER),
        tableText('{ชื่อ}'),
        tableText('{คะแนน}', AlignmentType.CENTER),
        tableText('{ผลการวิเคราะห์}{/ตัวชี้วัด}{/เครื่องมือ}'),
      ],
    },
    widths,
  ),
];

const advice = (tag: string): readonly FileChild[] =>
  when(tag, [
    paragraph('{ลำดับ}. {ชื่อ} ({คะแนน} คะแนน){#ข้อความ} {ข้อความ}{/ข้อความ}', { style: 'Advice' }),
    ...when('รายข้อ', [paragraph('{เลขข้อ} {ข้อความ}', { style: 'AdviceItem' })]),
  ]);

export const analysisChapter: readonly FileChild[] = [
  chapter('{บทสี่}. ผลการวิเคราะห์ข้อบกพร่อง จุดอ่อน และประเด็นที่ต้องพัฒนาให้ดีขึ้น'),
  prose(
    'ตารางต่อไปนี้แสดงผลการวิเคราะห์ของ{ชื่อหน่วยงาน} ประจำปีงบประมาณ พ.ศ. {ปีประเมิน} เป็นรายตัวชี้วัดตามเครื่องมือ โดยเทียบกับเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน',
  ),
  ruledTable(columns, portraitWidth, rows),
  part('{ข้อหนึ่ง} ประเด็นที่เป็นข้อบกพร่อง หรือจุดอ่อนที่ต้องเร่งแก้ไข'),
  ...advice('ต้องเร่งแก้ไข'),
  ...unless('ต้องเร่งแก้ไข', [prose('ไม่มีตัวชี้วัดที่ได้คะแนนต่ำกว่าเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน จึงไม่มีประเด็นที่ต้องเร่งแก้ไข')]),
  part('{ข้อสอง} ประเด็นที่จะพัฒนาให้ดีขึ้น'),
  ...advice('ควรพัฒนา'),
  ...unless('ควรพัฒนา', [prose('ไม่มีประเด็นของตัวชี้วัดที่ผ่านเกณฑ์ซึ่งเลือกมาพัฒนาเพิ่มเติมในปีนี้')]),
  part('{ข้อสาม} ประเด็นที่จะรักษาไว้'),
  ...when('ตัวชี้วัดเต็มร้อย', [
    prose(
      'ตัวชี้วัดที่ได้คะแนนเต็ม คือ {ตัวชี้วัดเต็มร้อย} ให้ผู้รับผิดชอบรักษาวิธีปฏิบัติเดิมไว้ และปรับข้อมูลที่เผยแพร่ให้เป็นปัจจุบันตลอดปีงบประมาณ พ.ศ. {ปีแผน}',
    ),
  ]),
  ...unless('ตัวชี้วัดเต็มร้อย', [prose('ปีนี้ยังไม่มีตัวชี้วัดที่ได้คะแนนเต็ม ให้ผู้รับผิดชอบรักษาผลของตัวชี้วัดที่ผ่านเกณฑ์แล้วไม่ให้ลดลง')]),
];
