// What the years of the five levels (2566 on) share; each year's own file adds its number, report items and sources.

import type { RuleSet } from '../rule-set.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { fiveLevels } from './level-schemes.ts';
import { openOitFacts, openQuestionFacts, openQuestions } from './open-lists.ts';
import { passMark } from './pass-mark.ts';
import { subIndicatorsFrom2566 } from './sub-indicators.ts';

export const fiveLevelYear = {
  instruments,
  indicators,
  passMark,
  hasEitParts: true,
  levelSchemes: [fiveLevels],
  ...openQuestions,
  subIndicators: subIndicatorsFrom2566,
  facts: {
    ...openQuestionFacts,
    ...openOitFacts,
    weights: {
      source: 'ตารางน้ำหนักคะแนนในรายงานที่หน่วยงานเผยแพร่ และคำนวณย้อนกลับได้คะแนนภาพรวมตรงกัน',
      confirmed: true,
    },
    levels: {
      source: 'ตารางระดับผลการประเมินในรายงานที่หน่วยงานเผยแพร่ รวมเงื่อนไขคะแนนรายเครื่องมือ',
      confirmed: true,
    },
    passMark: { source: 'รายงานของหน่วยงานและข่าวผลการประเมินประจำปี', confirmed: true },
    eitParts: { source: 'รายงานที่หน่วยงานเผยแพร่แสดง EIT ส่วนที่ 1 และส่วนที่ 2', confirmed: true },
  },
} satisfies Omit<RuleSet, 'fiscalYear' | 'oitItems' | 'facts'> & { facts: Omit<RuleSet['facts'], 'reportItems'> };
