// Fiscal year 2562: totals and levels were seen, the weights were not.

import type { RuleSet } from '../rule-set.ts';
import { sevenLevelYear } from './seven-level-year.ts';

export const year2562: RuleSet = {
  ...sevenLevelYear,
  fiscalYear: 2562,
  facts: {
    ...sevenLevelYear.facts,
    weights: { source: 'ยังไม่พบเอกสารน้ำหนักคะแนนของปีนี้ จึงใช้น้ำหนักของปีงบประมาณ พ.ศ. 2563', confirmed: false },
    eitParts: { source: 'ยังไม่พบคะแนนรายเครื่องมือของปีนี้ จึงถือว่า EIT มีคะแนนเดียวเช่นปีถัดไป', confirmed: false },
  },
};
