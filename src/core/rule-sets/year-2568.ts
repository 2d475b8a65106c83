// Fiscal year 2568: the same rules as 2567, confirmed by news of the results; the item numbers are remembered.

import type { RuleSet } from '../rule-set.ts';
import { year2567 } from './year-2567.ts';

export const year2568: RuleSet = {
  ...year2567,
  fiscalYear: 2568,
  planItem: 'O27',
  followUpItem: 'O28',
  facts: {
    ...year2567.facts,
    weights: { source: 'ข่าวผลการประเมิน เดือนสิงหาคม พ.ศ. 2568', confirmed: true },
    levels: { source: 'ระดับผลการประเมินที่หน่วยงานและข่าวใช้ในปีนี้ ตรงกับตารางของปีงบประมาณ พ.ศ. 2567', confirmed: true },
  },
};
