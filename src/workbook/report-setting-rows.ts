// The rows of `ตั้งค่า` on what a report holds and how it is printed. A part that is left as usual follows the format.
import { followUpFormats } from './follow-up-layout.ts';
import type { ReportPart, SettingGroup, SettingRow } from './setting-declaration.ts';
import { NO, PASS_MARK_WORD, planFormats, YES, yesNo } from './setting-words.ts';

/** Stands for what the format of the report usually has. */
const AS_USUAL = 'ตามแบบของรายงาน';

const part = (key: ReportPart, label: string): SettingRow => ({
  key: `parts.${key}`,
  label: `${label} (แสดงในรายงาน)`,
  initial: AS_USUAL,
  explanation: `เลือก ${YES} หรือ ${NO} เว้นว่างไว้หรือเลือก ${AS_USUAL} เพื่อใช้ตามแบบของรายงานแต่ละแบบ`,
  choices: { values: [AS_USUAL, YES, NO], strict: true },
});

export const reportSettings: SettingGroup = {
  title: 'รายงาน',
  rows: [
    part('memo', 'บันทึกข้อความ'),
    part('cover', 'ปก'),
    part('preface', 'คำนำ'),
    {
      key: 'report.emblem',
      label: 'ตราหน่วยงาน (ภาพ)',
      initial: '',
      explanation: 'ลิงก์ภาพในไดรฟ์ พิมพ์ที่มุมซ้ายบนของบันทึกข้อความ เว้นว่างไว้เพื่อเว้นที่สำหรับตรา',
    },
    {
      key: 'report.resultPicture',
      label: 'ภาพผลคะแนน (ภาพ)',
      initial: '',
      explanation: 'ลิงก์ภาพหน้าผลคะแนนในไดรฟ์ พิมพ์ท้ายผลการประเมิน เว้นว่างไว้หากไม่ใช้',
    },
    {
      key: 'report.planFormat',
      label: 'รูปแบบแผน',
      initial: planFormats[0],
      explanation: 'รูปแบบของแท็บแผนมาตรการ',
      choices: { values: planFormats, strict: true },
    },
    {
      key: 'report.followUpFormat',
      label: 'รูปแบบการติดตามผล',
      initial: followUpFormats[0],
      explanation: 'รูปแบบของแท็บติดตามผล',
      choices: { values: followUpFormats, strict: true },
    },
    {
      key: 'report.thaiDigitsMemo',
      label: 'ใช้เลขไทยในรายงาน (บันทึกข้อความ)',
      initial: YES,
      explanation: 'ตัวเลขในบันทึกข้อความ',
      choices: yesNo,
    },
    {
      key: 'report.thaiDigitsReport',
      label: 'ใช้เลขไทยในรายงาน (เนื้อหา)',
      initial: YES,
      explanation: 'ตัวเลขในปก คำนำ ผลคะแนน และผลการวิเคราะห์',
      choices: yesNo,
    },
    {
      key: 'report.thaiDigitsPlan',
      label: 'ใช้เลขไทยในรายงาน (ตารางแผน)',
      initial: YES,
      explanation: 'ตัวเลขในตารางมาตรการและตารางติดตามผล',
      choices: yesNo,
    },
    {
      key: 'report.bandWords',
      label: 'ข้อความช่วงคะแนน',
      initial: `100 ควรรักษาระดับเดิมไว้\n90 ควรรักษามาตรฐานไว้\n${PASS_MARK_WORD} ผ่านเกณฑ์การประเมิน\n0 เห็นควรปรับปรุงให้ดีขึ้นกว่าเดิม`,
      explanation: `บรรทัดละหนึ่งช่วง คะแนนต่ำสุดของช่วง (คำว่า ${PASS_MARK_WORD} หมายถึงเกณฑ์ผ่าน) ตามด้วยข้อความ เรียงจากมากไปน้อย`,
    },
  ],
};
