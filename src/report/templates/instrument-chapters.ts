// Chapters 1–3 of `วิเคราะห์ 7 ประเด็น`: the instruments with their weights, the levels, and the scores of each instrument.
import { AlignmentType, type FileChild } from 'docx';
import { chapter, part } from './chapter.ts';
import { levelConditionTable, rulesNote } from './level-table.ts';
import { listTable } from './list-table.ts';
import { portraitWidth } from './styles.ts';
import { team } from './team.ts';
import { centred, hairline, prose, when } from './thai-text.ts';

const titleLine = (content: string) =>
  centred(content, { size: 'heading', bold: true, spacing: { before: 0, after: 0 } });

const weights: readonly FileChild[] = [
  chapter('{บทหนึ่ง}. เครื่องมือและตัวชี้วัดการประเมิน'),
  prose(
    'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {ปีประเมิน} มี {จำนวนตัวชี้วัด} ตัวชี้วัด วัดด้วยเครื่องมือและน้ำหนักดังนี้',
    { keepNext: true },
  ),
  listTable({
    each: 'แถวเครื่องมือ',
    staysWhole: true,
    width: portraitWidth,
    columns: [
      { heading: 'เครื่องมือ', share: 40, value: '{ชื่อเครื่องมือ}' },
      { heading: 'ตัวชี้วัด', share: 42, value: '{รายชื่อตัวชี้วัด}' },
      { heading: 'น้ำหนัก', share: 18, value: 'ร้อยละ {น้ำหนัก}', isCentred: true },
    ],
  }),
  hairline(),
];

const levels: readonly FileChild[] = [
  chapter('{บทสอง}. เกณฑ์การประเมินผลและระดับผลการประเมิน'),
  prose('ผลการประเมินประกอบด้วยค่าคะแนนซึ่งมีคะแนนเต็ม {คะแนนเต็ม} คะแนน และระดับผลการประเมินตามเงื่อนไขในตาราง', {
    keepNext: true,
  }),
  ...levelConditionTable,
  ...rulesNote,
];

/** One instrument in words of its own, then its scores and their mean. */
const scoresOf = (id: string, description: string): readonly FileChild[] =>
  when(id, [
    part('{ชื่อเครื่องมือ}'),
    prose(description, { keepNext: true }),
    listTable({
      each: 'ตัวชี้วัดของเครื่องมือ',
      staysWhole: true,
      width: portraitWidth,
      columns: [
        { heading: 'ตัวชี้วัดที่', share: 18, value: '{ที่}', isCentred: true },
        { heading: 'รายละเอียดตัวชี้วัด', share: 58, value: '{ชื่อ}' },
        { heading: 'คะแนนที่ได้', share: 24, value: '{คะแนน}', isCentred: true },
      ],
      totals: ['', `คะแนนเฉลี่ย ${id}`, '{คะแนนเครื่องมือ}'],
    }),
    hairline(),
  ]);

const scores: readonly FileChild[] = [
  chapter('{บทสาม}. ผลคะแนนจำแนกตามเครื่องมือการประเมิน'),
  prose('{ชื่อหน่วยงาน} {ที่ตั้ง} ได้คะแนนภาพรวม {คะแนนภาพรวม} คะแนน ผลการประเมินอยู่ในระดับ {ระดับ} คะแนนรายตัวชี้วัดตามเครื่องมือมีดังนี้'),
  ...scoresOf('IIT', 'สะท้อนการรับรู้ของบุคลากรต่อการทำงานและการบริหารภายในหน่วยงาน ผลคะแนนมีดังนี้'),
  ...scoresOf(
    'EIT',
    'สะท้อนการรับรู้ของประชาชนผู้รับบริการและผู้มาติดต่อ{#EITมีสองส่วน} คะแนนของแต่ละตัวชี้วัดเป็นค่าเฉลี่ยของการเก็บข้อมูลสองส่วน{/EITมีสองส่วน} ผลคะแนนมีดังนี้',
  ),
  ...scoresOf('OIT', 'สะท้อนความครบถ้วนของข้อมูลที่หน่วยงานเปิดเผยบนเว็บไซต์ตามรายการที่กำหนด ผลคะแนนมีดังนี้'),
];

export const instrumentChapters: readonly FileChild[] = [
  titleLine('รายงานวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส'),
  titleLine('ในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
  centred('{ชื่อหน่วยงาน} {ที่ตั้ง}', {
    size: 'subheading',
    bold: true,
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 120 },
  }),
  ...team,
  ...weights,
  ...levels,
  ...scores,
];
