// Fiscal year 2567: weights and the five levels as printed in a published report; the item numbers are remembered.

import type { RuleSet } from '../rule-set.ts';
import { fiveLevelYear } from './five-level-year.ts';

export const year2567: RuleSet = {
  ...fiveLevelYear,
  fiscalYear: 2567,
  planItem: 'o34',
  followUpItem: 'o35',
  facts: {
    ...fiveLevelYear.facts,
    reportItems: { source: 'เลขข้อยังไม่พบเอกสารยืนยัน กรุณาตรวจสอบกับคู่มือของปีนี้', confirmed: false },
  },
};
