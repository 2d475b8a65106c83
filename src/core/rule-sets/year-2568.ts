// Fiscal year 2568: the same rules as 2567, confirmed by news of the results; the item numbers are remembered.

import type { RuleSet, Source } from '../rule-set.ts';
import { oitItems2568 } from './oit-items-2568.ts';
import { year2567 } from './year-2567.ts';

const asIn2567: Source = { source: 'ถือตามปีงบประมาณ พ.ศ. 2567 ยังไม่พบเอกสารของปีนี้', confirmed: false };

export const year2568: RuleSet = {
  ...year2567,
  fiscalYear: 2568,
  planItem: 'O27',
  followUpItem: 'O28',
  oitItems: oitItems2568,
  facts: {
    ...year2567.facts,
    iitQuestions: asIn2567,
    eitQuestions: asIn2567,
    questionTopics: asIn2567,
    oitItems: { source: 'รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ เกือบครบทุกข้อ', confirmed: false },
    oitGrouping: { source: 'อนุมานจากลำดับของรายการ กรุณาตรวจสอบกับคู่มือของปีนี้', confirmed: false },
    weights: { source: 'ข่าวผลการประเมิน เดือนสิงหาคม พ.ศ. 2568', confirmed: true },
    levels: { source: 'ระดับผลการประเมินที่หน่วยงานและข่าวใช้ในปีนี้ ตรงกับตารางของปีงบประมาณ พ.ศ. 2567', confirmed: true },
  },
};
