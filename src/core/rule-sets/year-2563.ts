// Fiscal year 2563: weights recomputed from published rows; no source names the OIT items, nor those of the plan.

import type { RuleSet } from '../rule-set.ts';
import { questions2563 } from './questions-2563.ts';
import { sevenLevelYear } from './seven-level-year.ts';

export const year2563: RuleSet = {
  ...sevenLevelYear,
  fiscalYear: 2563,
  questions: questions2563,
  facts: {
    ...sevenLevelYear.facts,
    iitQuestions: { source: 'แบบวัด IIT ที่หน่วยงานของรัฐเผยแพร่ มี 30 ข้อ ตัวชี้วัดละ 6 ข้อ', confirmed: true },
    eitQuestions: {
      source: 'พบข้อ e12, e14 และ e15 ในตัวชี้วัดที่ 8 จากรายงานของหน่วยงาน ข้ออื่นยังไม่พบเอกสารยืนยัน',
      confirmed: false,
    },
    questionTopics: {
      source: 'ข้อความ IIT ย่อจากแบบวัดปีงบประมาณ พ.ศ. 2564 ซึ่งบางหน่วยงานพิมพ์ลำดับต่างไป ข้อความ EIT ส่วนใหญ่ยังไม่พบเอกสารยืนยัน',
      confirmed: false,
    },
  },
};
