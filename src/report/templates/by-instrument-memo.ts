// What the memo of `วิเคราะห์รายเครื่องมือ` says: the result against the pass mark, the lowest indicators, a proposal.
import { memoOf } from './memo.ts';
import { attachedReport, closing, indicatorFacts, label, proposals, RANK, writtenOpinions } from './memo-text.ts';
import { prose } from './thai-text.ts';

export const byInstrumentMemo = memoOf(
  [
    prose(
      `ตามที่สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {ปีประเมิน} นั้น {ชื่อหน่วยงาน}ได้คะแนนภาพรวม {คะแนนภาพรวม} คะแนน ผลการประเมินอยู่ในระดับ {ระดับ}${RANK} {#ภาพรวมผ่านเกณฑ์}คะแนนภาพรวมผ่านเกณฑ์ {เกณฑ์ผ่าน} คะแนน{/ภาพรวมผ่านเกณฑ์}{^ภาพรวมผ่านเกณฑ์}คะแนนภาพรวมยังไม่ผ่านเกณฑ์ {เกณฑ์ผ่าน} คะแนน{/ภาพรวมผ่านเกณฑ์}`,
      { spacing: { before: 120, after: 80 } },
    ),
    ...indicatorFacts,
    attachedReport,
    label('ข้อเสนอแนะเพื่อพิจารณา'),
    ...proposals,
    closing('จึงเรียนมาเพื่อโปรดทราบและพิจารณา'),
  ],
  writtenOpinions,
);
