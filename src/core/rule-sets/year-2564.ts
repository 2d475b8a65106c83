// Fiscal year 2564: the first whose OIT items are sourced, among them the plan (O42) and its follow-up (O43).

import type { RuleSet } from '../rule-set.ts';
import { oitItems2564 } from './oit-items-2564.ts';
import { subIndicatorsTo2565 } from './sub-indicators.ts';
import { year2563 } from './year-2563.ts';

export const year2564: RuleSet = {
  ...year2563,
  fiscalYear: 2564,
  planItem: 'O42',
  followUpItem: 'O43',
  oitItems: oitItems2564,
  subIndicators: subIndicatorsTo2565,
  facts: {
    ...year2563.facts,
    reportItems: { source: 'รายการข้อมูล OIT ที่องค์กรปกครองส่วนท้องถิ่นเผยแพร่', confirmed: true },
    oitItems: { source: 'รายการข้อมูล OIT ที่องค์กรปกครองส่วนท้องถิ่นเผยแพร่', confirmed: true },
    oitGrouping: { source: 'คำนวณย้อนกลับจากคะแนนที่หน่วยงาน 13 แห่งเผยแพร่ พบว่าตรงกับการจัดกลุ่มนี้', confirmed: true },
  },
};
