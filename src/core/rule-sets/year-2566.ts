// Fiscal year 2566: the first with two EIT parts. The five levels are probable, not certain: a municipality still
// quoted a letter, so the seven levels can be selected.

import type { RuleSet } from '../rule-set.ts';
import { fiveLevelYear } from './five-level-year.ts';
import { fiveLevels, sevenLevelsE40, sevenLevelsE50 } from './level-schemes.ts';
import { oitItems2566 } from './oit-items-2566.ts';

export const year2566: RuleSet = {
  ...fiveLevelYear,
  fiscalYear: 2566,
  levelSchemes: [fiveLevels, sevenLevelsE40, sevenLevelsE50],
  planItem: 'O42',
  followUpItem: 'O43',
  oitItems: oitItems2566,
  facts: {
    ...fiveLevelYear.facts,
    weights: { source: 'คำนวณย้อนกลับจากคะแนนของหน่วยงานที่เผยแพร่ EIT ทั้งสองส่วน', confirmed: true },
    levels: {
      source: 'อนุมานจากข่าวและรายงานที่ใช้คำว่า “ผ่าน” แต่ยังพบหน่วยงานที่ใช้ระดับเป็นตัวอักษรในปีนี้',
      confirmed: false,
    },
    eitParts: { source: 'คำนวณย้อนกลับจากหน่วยงานที่เผยแพร่ EIT ทั้งสองส่วน พบว่า EIT เป็นค่าเฉลี่ยของสองส่วน', confirmed: true },
    reportItems: { source: 'รายการข้อมูล OIT ที่หน่วยงานหลายแห่งเผยแพร่', confirmed: true },
    oitItems: { source: 'รายการข้อมูล OIT ที่หน่วยงานหลายแห่งเผยแพร่ บางข้อพบเพียงชื่อกลุ่ม', confirmed: true },
    oitGrouping: { source: 'การจัดข้อตามตัวชี้วัดย่อยที่หน่วยงานหลายแห่งเผยแพร่', confirmed: true },
  },
};
