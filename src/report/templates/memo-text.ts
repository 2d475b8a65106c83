// What the memos of several formats say alike: the result by indicator, what is proposed, and who signs.
import type { FileChild, Paragraph } from 'docx';
import { writtenOpinion } from './opinions.ts';
import { signature, signedTogether } from './signatures.ts';
import { type ParagraphLook, paragraph, prose, WITH_NEXT, when } from './thai-text.ts';

export const label = (content: string): Paragraph =>
  paragraph(content, { bold: true, keepNext: true, spacing: { before: 120, after: 0 } });

/** To follow the total and level; nothing where no rank was published. */
export const RANK = '{#ลำดับที่ประกาศ} และอยู่ในลำดับที่ {ลำดับที่ประกาศ} ของหน่วยงานประเภท{ประเภทหน่วยงาน}{/ลำดับที่ประกาศ}';

/** How many indicators pass, and the lowest of them. */
export const indicatorFacts: readonly FileChild[] = [
  prose(
    'เมื่อพิจารณาเป็นรายตัวชี้วัดรวม {จำนวนตัวชี้วัด} ตัวชี้วัด {#จำนวนที่ไม่ผ่าน}{#จำนวนที่ผ่าน}มีตัวชี้วัดที่ได้คะแนนตั้งแต่เกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนนขึ้นไป {จำนวนที่ผ่าน} ตัวชี้วัด และต่ำกว่าเกณฑ์ {จำนวนที่ไม่ผ่าน} ตัวชี้วัด{/จำนวนที่ผ่าน}{^จำนวนที่ผ่าน}ทุกตัวชี้วัดได้คะแนนต่ำกว่าเกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนน{/จำนวนที่ผ่าน}{/จำนวนที่ไม่ผ่าน}{^จำนวนที่ไม่ผ่าน}ทุกตัวชี้วัดได้คะแนนตั้งแต่เกณฑ์ผ่าน {เกณฑ์ผ่าน} คะแนนขึ้นไป{/จำนวนที่ไม่ผ่าน}{#จำนวนต่ำสุด} โดยตัวชี้วัดที่ได้คะแนนน้อยที่สุด {จำนวนต่ำสุด} ลำดับ เรียงจากน้อยไปมาก คือ{/จำนวนต่ำสุด}{^จำนวนต่ำสุด} และได้คะแนนเต็มทุกตัวชี้วัด{/จำนวนต่ำสุด}',
  ),
  ...when('รายการต่ำสุด', [paragraph('{ลำดับ})\t{ชื่อ} {คะแนน} คะแนน', { style: 'Listed' })]),
];

/** The report that is attached, and its measures where there are any. */
export const attachedReport = prose(
  '{คณะทำงาน}ได้วิเคราะห์ผลคะแนนดังกล่าว{#จำนวนมาตรการ} และกำหนดมาตรการสำหรับปีงบประมาณ พ.ศ. {ปีแผน} ไว้ {จำนวนมาตรการ} มาตรการ พร้อมผู้รับผิดชอบ กำหนดเวลา และวิธีติดตามผล{/จำนวนมาตรการ} รายละเอียดปรากฏในรายงานที่แนบ',
);

export const proposal = (content: string, look: ParagraphLook = {}): Paragraph =>
  paragraph(content, { style: 'Listed', ...look });

/** Goes to the next page with the closing and those who sign under it. */
export const lastProposal = (content: string): Paragraph => proposal(content, WITH_NEXT);

/** Consent, assignment and publication, numbered without a gap. */
export const proposals: readonly FileChild[] = [
  prose('เห็นควรพิจารณา ดังนี้', { keepNext: true }),
  proposal('{หนึ่ง})\tให้ความเห็นชอบรายงาน{#จำนวนมาตรการ}และมาตรการ{/จำนวนมาตรการ}ที่แนบ'),
  ...when('จำนวนมาตรการ', [
    proposal('{สอง})\tมอบหมายส่วนราชการที่มีชื่อเป็นผู้รับผิดชอบ ดำเนินการให้แล้วเสร็จภายในปีงบประมาณ พ.ศ. {ปีแผน}'),
  ]),
  lastProposal(
    '{สุดท้าย})\tเผยแพร่รายงานบนเว็บไซต์ของหน่วยงาน{#จำนวนมาตรการ} และรายงานความก้าวหน้าต่อคณะทำงานตามรอบที่กำหนดในแผน{/จำนวนมาตรการ}',
  ),
];

export const closing = (content: string): Paragraph =>
  prose(content, { spacing: { before: 160, after: 0 }, keepNext: true });

/** From the one who made the memo up to the head of the agency, opinions written by pen. */
export const writtenOpinions: readonly FileChild[] = signedTogether([
  [signature('ผู้จัดทำ', 'ผู้จัดทำ'), signature('หัวหน้าสำนักปลัด', '')],
  [writtenOpinion('ปลัด', 'ความเห็นของ{ตำแหน่งปลัด}'), writtenOpinion('ผู้บริหาร', 'ความเห็นหรือข้อสั่งการของ{ตำแหน่งผู้บริหาร}')],
]);
