// What stands where no source gives a year's questions or items: nothing, said in so many words.

import type { RuleSet, Source } from '../rule-set.ts';

const notFound = (what: string): Source => ({ source: `ยังไม่พบ${what}ของปีนี้ กรุณาเทียบกับคู่มือการประเมิน`, confirmed: false });

export const openQuestions = { questions: [] } satisfies Partial<RuleSet>;
export const openQuestionFacts = {
  iitQuestions: notFound('ข้อคำถาม IIT'),
  eitQuestions: notFound('ข้อคำถาม EIT'),
  questionTopics: notFound('ข้อความของข้อคำถาม'),
} satisfies Partial<RuleSet['facts']>;

export const openOitItems = { oitItems: [], subIndicators: [] } satisfies Partial<RuleSet>;
export const openOitFacts = {
  oitItems: notFound('รายการข้อมูล OIT '),
  oitGrouping: notFound('การจัดข้อมูล OIT ตามตัวชี้วัดย่อย'),
} satisfies Partial<RuleSet['facts']>;
