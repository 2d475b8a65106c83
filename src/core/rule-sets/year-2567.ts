// Fiscal year 2567: weights and the five levels as printed in a published report; the item numbers are remembered.

import type { RuleSet } from '../rule-set.ts';
import { fiveLevelYear } from './five-level-year.ts';
import { oitItems2567 } from './oit-items-2567.ts';
import { questions2567 } from './questions-2567.ts';

export const year2567: RuleSet = {
  ...fiveLevelYear,
  fiscalYear: 2567,
  planItem: 'o34',
  followUpItem: 'o35',
  questions: questions2567,
  oitItems: oitItems2567,
  facts: {
    ...fiveLevelYear.facts,
    reportItems: { source: 'เลขข้อยังไม่พบเอกสารยืนยัน กรุณาตรวจสอบกับคู่มือของปีนี้', confirmed: false },
    iitQuestions: { source: 'อนุมานจากเลขข้อและประเด็นในรายงานที่หน่วยงานเผยแพร่', confirmed: false },
    eitQuestions: { source: 'อนุมานจากเลขข้อและประเด็นในรายงานที่หน่วยงานเผยแพร่', confirmed: false },
    questionTopics: { source: 'ประเด็นในรายงานที่หน่วยงานเผยแพร่ พบ 13 จาก 24 ข้อ', confirmed: false },
    oitItems: { source: 'พบเอกสารยืนยันเฉพาะข้อ o1 ถึง o4 กรุณาตรวจสอบกับคู่มือของปีนี้', confirmed: false },
    oitGrouping: { source: 'พบว่าตัวชี้วัดที่ 9 มี 5 ตัวชี้วัดย่อย แต่ยังไม่พบเอกสารยืนยันว่าข้อใดอยู่ในตัวชี้วัดย่อยใด', confirmed: false },
  },
};
