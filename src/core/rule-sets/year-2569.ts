// Fiscal year 2569: nothing official was found, so it is a copy of 2568 that says so for every fact.

import type { RuleSet, Source } from '../rule-set.ts';
import { year2568 } from './year-2568.ts';

const copied: Source = {
  source: 'คัดลอกจากปีงบประมาณ พ.ศ. 2568 กรุณาตรวจสอบกับคู่มือการประเมินก่อนใช้',
  confirmed: false,
};

export const year2569: RuleSet = {
  ...year2568,
  fiscalYear: 2569,
  planItem: 'O25',
  followUpItem: 'O26',
  facts: {
    weights: copied,
    levels: copied,
    passMark: copied,
    eitParts: copied,
    reportItems: { source: 'พบในเว็บไซต์ของหน่วยงานเพียงแห่งเดียว กรุณาตรวจสอบกับคู่มือการประเมิน', confirmed: false },
  },
};
