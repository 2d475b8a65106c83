// Fiscal year 2564: the first whose items for the plan (O42) and its follow-up (O43) are sourced.

import type { RuleSet } from '../rule-set.ts';
import { sevenLevelYear } from './seven-level-year.ts';

export const year2564: RuleSet = {
  ...sevenLevelYear,
  fiscalYear: 2564,
  planItem: 'O42',
  followUpItem: 'O43',
  facts: {
    ...sevenLevelYear.facts,
    reportItems: { source: 'รายการข้อมูล OIT ที่องค์กรปกครองส่วนท้องถิ่นเผยแพร่', confirmed: true },
  },
};
