// What the memo of `วิเคราะห์และแผน` says.
import { memoOf } from './memo.ts';
import { attachedReport, closing, indicatorFacts, label, proposals, RANK, writtenOpinions } from './memo-text.ts';
import { prose } from './thai-text.ts';

export const analysisMemo = memoOf(
  [
    label('ต้นเรื่อง'),
    prose(
      `สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {ปีประเมิน} แล้ว {ชื่อหน่วยงาน}ได้คะแนนภาพรวม {คะแนนภาพรวม} คะแนน ผลการประเมินอยู่ในระดับ {ระดับ}${RANK}`,
    ),
    label('ข้อเท็จจริง'),
    ...indicatorFacts,
    attachedReport,
    label('ข้อเสนอแนะ'),
    ...proposals,
    closing('จึงเรียนมาเพื่อโปรดพิจารณา'),
  ],
  writtenOpinions,
);
