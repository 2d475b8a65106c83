// Chapter 4: every indicator by instrument, then what must be mended, what can be better and what is to be kept.
import type { FileChild } from 'docx';
import { chapter, part } from './chapter.ts';
import { listTable } from './list-table.ts';
import { portraitWidth } from './styles.ts';
import { paragraph, prose, unless, when } from './thai-text.ts';

const byInstrument = listTable({
  group: { each: 'เครื่องมือ', heading: '{ชื่อเครื่องมือ}' },
  each: 'ตัวชี้วัด',
  width: portraitWidth,
  columns: [
    { heading: 'ที่', share: 7, value: '{ที่}', isCentred: true },
    { heading: 'ตัวชี้วัด', share: 24, value: '{ชื่อ}' },
    { heading: 'ผลคะแนน', share: 12, value: '{คะแนน}', isCentred: true },
    { heading: 'ผลการวิเคราะห์ตัวชี้วัด', share: 57, value: '{ผลการวิเคราะห์}' },
  ],
});

const advice = (tag: string): readonly FileChild[] =>
  when(tag, [
    ...when('ข้อความ', [paragraph('{ลำดับ}. {ชื่อ} ({คะแนน} คะแนน) {ข้อความ}', { style: 'Advice' })]),
    ...unless('ข้อความ', [paragraph('{ลำดับ}. {ชื่อ} ({คะแนน} คะแนน)', { style: 'Advice', keepNext: true })]),
    ...when('รายข้อ', [paragraph('{เลขข้อ} {ข้อความ}', { style: 'AdviceItem' })]),
  ]);

export const analysisChapter: readonly FileChild[] = [
  chapter('{บทสี่}. ผลการวิเคราะห์ข้อบกพร่อง จุดอ่อน และประเด็นที่ต้องพัฒนาให้ดีขึ้น'),
  prose(
    'ตารางต่อไปนี้แสดงผลการวิเคราะห์ของ{ชื่อหน่วยงาน} ประจำปีงบประมาณ พ.ศ. {ปีประเมิน} เป็นรายตัวชี้วัดตามเครื่องมือ โดยเทียบกับเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน',
    { keepNext: true },
  ),
  byInstrument,
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
