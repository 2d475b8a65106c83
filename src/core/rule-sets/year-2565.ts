// Fiscal year 2565: the last of the seven levels; two published reports can be recomputed in full.

import type { RuleSet } from '../rule-set.ts';
import { year2564 } from './year-2564.ts';

export const year2565: RuleSet = {
  ...year2564,
  fiscalYear: 2565,
  facts: {
    ...year2564.facts,
    weights: { source: 'คำนวณย้อนกลับจากรายงานที่องค์กรปกครองส่วนท้องถิ่นเผยแพร่ 2 ฉบับ', confirmed: true },
    passMark: { source: 'รายงานของหน่วยงานและข่าวผลการประเมินประจำปี', confirmed: true },
  },
};
