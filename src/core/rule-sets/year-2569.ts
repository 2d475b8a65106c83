// Fiscal year 2569: nothing official was found, so it is a copy of 2568 that says so; OIT has a list of one agency's own.

import type { RuleSet, Source } from '../rule-set.ts';
import { oitItems2569 } from './oit-items-2569.ts';
import { openQuestionFacts, openQuestions } from './open-lists.ts';
import { year2568 } from './year-2568.ts';

const copied: Source = {
  source: 'คัดลอกจากปีงบประมาณ พ.ศ. 2568 กรุณาตรวจสอบกับคู่มือการประเมินก่อนใช้',
  confirmed: false,
};

const oneAgency: Source = {
  source: 'พบในเว็บไซต์ของหน่วยงานเพียงแห่งเดียว กรุณาตรวจสอบกับคู่มือการประเมิน',
  confirmed: false,
};

export const year2569: RuleSet = {
  ...year2568,
  fiscalYear: 2569,
  planItem: 'O25',
  followUpItem: 'O26',
  ...openQuestions,
  oitItems: oitItems2569,
  facts: {
    ...openQuestionFacts,
    weights: copied,
    levels: copied,
    passMark: copied,
    eitParts: copied,
    reportItems: oneAgency,
    oitItems: oneAgency,
    oitGrouping: { source: 'อนุมานจากลำดับของรายการ และยังไม่พบการจัดกลุ่มของข้อ O1 ถึง O10', confirmed: false },
  },
};
