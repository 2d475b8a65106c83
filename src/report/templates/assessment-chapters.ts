// Chapters 1–4 of `วิเคราะห์รายเครื่องมือ`: what the assessment rests on, its instruments, how scores and levels come about, and
// the result of each indicator.
import type { FileChild } from 'docx';
import { calculationDiagram } from './calculation-diagram.ts';
import { chapter, part } from './chapter.ts';
import { levelTable, rulesNote } from './level-table.ts';
import { listTable } from './list-table.ts';
import { scoreChart, trendChart } from './score-chart.ts';
import { portraitWidth } from './styles.ts';
import { team } from './team.ts';
import { centred, hairline, prose, when } from './thai-text.ts';

const principles: readonly FileChild[] = [
  chapter('{บทหนึ่ง}. หลักการประเมิน'),
  prose(
    'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ยึดหลักว่าหน่วยงานที่เปิดเผยข้อมูลและเปิดให้ประชาชนมีส่วนร่วม ย่อมถูกตรวจสอบได้และลดโอกาสที่จะเกิดการทุจริต การประเมินจึงพิจารณาทั้งการรับรู้ของบุคลากรและผู้รับบริการ และข้อมูลที่หน่วยงานเปิดเผยจริงต่อสาธารณะ',
  ),
  prose(
    '{ชื่อหน่วยงาน}นำผลการประเมินประจำปีงบประมาณ พ.ศ. {ปีประเมิน} มาวิเคราะห์จำแนกตามเครื่องมือการประเมิน เพื่อระบุข้อบกพร่องหรือจุดอ่อนและแนวทางพัฒนา{#มีมาตรการ} แล้วกำหนดเป็นมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานสำหรับปีงบประมาณ พ.ศ. {ปีแผน}{/มีมาตรการ}',
  ),
  ...team,
];

/** One instrument in words of its own, then its indicators. */
const instrument = (id: string, description: string): readonly FileChild[] =>
  when(id, [
    part('{ชื่อเครื่องมือ}'),
    prose(
      `${description} มีน้ำหนักร้อยละ {น้ำหนัก} ของคะแนนภาพรวม ใช้ประเมิน {จำนวนตัวชี้วัดของเครื่องมือ} ตัวชี้วัด ได้แก่ {รายชื่อในบรรทัด}`,
    ),
  ]);

const instruments: readonly FileChild[] = [
  chapter('{บทสอง}. เครื่องมือในการประเมิน'),
  ...instrument('IIT', 'บุคลากรของหน่วยงานเป็นผู้ตอบ โดยเลือกคำตอบตามที่ตนรับรู้เกี่ยวกับการทำงานและการบริหารภายในหน่วยงาน'),
  ...instrument(
    'EIT',
    'ประชาชนผู้รับบริการและผู้มาติดต่อเป็นผู้ตอบ โดยเลือกคำตอบตามที่ตนรับรู้เกี่ยวกับการให้บริการ การสื่อสาร และการปรับปรุงงานของหน่วยงาน{#EITมีสองส่วน} คะแนนมาจากการเก็บข้อมูลสองส่วน คือ ส่วนที่ผู้มีส่วนได้ส่วนเสียตอบด้วยตนเอง และส่วนที่คณะผู้ประเมินเก็บข้อมูล{/EITมีสองส่วน}',
  ),
  ...instrument('OIT', 'คณะผู้ประเมินตรวจเว็บไซต์ของหน่วยงานว่าเปิดเผยข้อมูลครบตามรายการที่กำหนดและประชาชนเข้าถึงได้หรือไม่'),
];

const criteria: readonly FileChild[] = [
  chapter('{บทสาม}. หลักเกณฑ์การประเมินผล'),
  prose('ผลการประเมินได้จากการประมวลคะแนนของทุกเครื่องมือเป็นคะแนนภาพรวม แล้วเทียบคะแนนนั้นกับระดับผลการประเมินของปี'),
  part('{บทสาม}.{บทหนึ่ง} การประมวลผลคะแนน'),
  prose('คะแนนคำนวณเป็นลำดับตามแผนผังต่อไปนี้ จากคะแนนรายข้อในแถวบนไปจนถึงคะแนนภาพรวมในแถวล่าง', { keepNext: true }),
  calculationDiagram,
  hairline(),
  part('{บทสาม}.{บทสอง} คะแนนและระดับผลการประเมิน'),
  prose('ผลการประเมินแสดงเป็นคะแนนซึ่งมีคะแนนเต็ม {คะแนนเต็ม} คะแนน และเป็นระดับผลการประเมิน ดังนี้', { keepNext: true }),
  ...levelTable,
  prose(
    'การวิเคราะห์ในรายงานนี้ใช้เกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน ตัวชี้วัดที่ได้คะแนนตั้งแต่เกณฑ์นี้ขึ้นไปถือว่าผ่านเกณฑ์ และที่ได้คะแนนต่ำกว่าถือว่าไม่ผ่านเกณฑ์',
    { spacing: { before: 120, after: 80 } },
  ),
  ...rulesNote,
];

/** The name has a line of its own: a long one would part the score from its level. */
const resultLine = (content: string, spacing: { before: number; after: number }) =>
  centred(content, { size: 'subheading', bold: true, keepNext: true, spacing });

const result: readonly FileChild[] = [
  chapter('{บทสี่}. ผลการประเมินของ{ชื่อหน่วยงาน} ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
  resultLine('คะแนนภาพรวมหน่วยงาน {ชื่อหน่วยงาน}', { before: 80, after: 0 }),
  resultLine('{คะแนนภาพรวม} คะแนน ระดับผลการประเมิน {ระดับ}', { before: 0, after: 120 }),
  prose('ผลการประเมินจำแนกตามเครื่องมือการประเมินและตัวชี้วัด เทียบกับเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน มีดังนี้', { keepNext: true }),
  listTable({
    each: 'แถวตัวชี้วัด',
    staysWhole: true,
    width: portraitWidth,
    columns: [
      { heading: 'ลำดับ', share: 10, value: '{ที่}', isCentred: true },
      { heading: 'เครื่องมือการประเมิน', share: 20, value: '{รหัสเครื่องมือ}', isCentred: true },
      { heading: 'ตัวชี้วัด', share: 38, value: '{ชื่อ}' },
      { heading: 'คะแนน', share: 14, value: '{คะแนน}', isCentred: true },
      { heading: 'ผลการประเมิน', share: 18, value: '{ผลการประเมิน}', isCentred: true },
    ],
  }),
  prose(
    'คะแนนเฉลี่ยรายเครื่องมือ คือ{#IIT} IIT {คะแนนเครื่องมือ} คะแนน{/IIT}{#EIT} EIT {คะแนนเครื่องมือ} คะแนน{/EIT}{#OIT} และ OIT {คะแนนเครื่องมือ} คะแนน{/OIT}',
    { spacing: { before: 160, after: 80 } },
  ),
  ...scoreChart,
  ...trendChart,
];

export const assessmentChapters: readonly FileChild[] = [...principles, ...instruments, ...criteria, ...result];
