// What the years of the levels AA to F (2562–2565) share; each year's own file adds its number and sources.

import type { RuleSet } from '../rule-set.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { sevenLevelsE40, sevenLevelsE50 } from './level-schemes.ts';
import { openOitFacts, openOitItems, openQuestionFacts, openQuestions } from './open-lists.ts';
import { passMark } from './pass-mark.ts';

export const sevenLevelYear = {
  instruments,
  indicators,
  passMark,
  hasEitParts: false,
  levelSchemes: [sevenLevelsE40, sevenLevelsE50],
  ...openQuestions,
  ...openOitItems,
  facts: {
    ...openQuestionFacts,
    ...openOitFacts,
    weights: {
      source: 'คำนวณย้อนกลับจากคะแนนที่หน่วยงานเผยแพร่ 3 แถว ได้คะแนนภาพรวมตรงกันทุกแถว',
      confirmed: true,
    },
    levels: {
      source: 'รายงานและเอกสารผลการประเมินที่หน่วยงานของรัฐเผยแพร่ โดยช่วงคะแนนของระดับ E และ F พบสองแนว จึงเก็บไว้ทั้งสองแนว',
      confirmed: true,
    },
    passMark: {
      source: 'พบเกณฑ์ผ่านในรายงานตั้งแต่ปีงบประมาณ พ.ศ. 2565 จึงใช้ค่าเดียวกันกับปีก่อนหน้า',
      confirmed: false,
    },
    eitParts: { source: 'คะแนนที่หน่วยงานเผยแพร่แสดง EIT เป็นคะแนนเดียว', confirmed: true },
    reportItems: { source: 'ยังไม่พบเอกสารที่ระบุข้อของรายงานในปีนี้', confirmed: false },
  },
} satisfies Omit<RuleSet, 'fiscalYear'>;
