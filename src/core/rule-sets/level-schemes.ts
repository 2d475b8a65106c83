// The level schemes of the assessment. The seven-level table was published with two readings of E and F; both stay
// selectable. The five levels also ask something of each instrument, so a total alone may not decide them.

import type { LevelBand, LevelScheme } from '../rule-set.ts';

const lettersDownToD: readonly LevelBand[] = [
  { level: 'AA', from: 95 },
  { level: 'A', from: 85 },
  { level: 'B', from: 75 },
  { level: 'C', from: 65 },
  { level: 'D', from: 55 },
];

/** The reading printed in local governments' own reports. */
export const sevenLevelsE40: LevelScheme = {
  id: 'seven-e40',
  name: '7 ระดับ (E ตั้งแต่ 40.00 และ F ต่ำกว่า 40.00)',
  bands: [...lettersDownToD, { level: 'E', from: 40 }, { level: 'F', from: 0 }],
  table: 'seven',
};

/** The reading printed by other public bodies for the same years. */
export const sevenLevelsE50: LevelScheme = {
  id: 'seven-e50',
  name: '7 ระดับ (E ตั้งแต่ 50.00 และ F ต่ำกว่า 50.00)',
  bands: [...lettersDownToD, { level: 'E', from: 50 }, { level: 'F', from: 0 }],
  table: 'seven',
};

export const fiveLevels: LevelScheme = {
  id: 'five',
  name: '5 ระดับ (มีเงื่อนไขคะแนนรายเครื่องมือ)',
  bands: [
    { level: 'ผ่านดีเยี่ยม', from: 95, everyInstrumentFrom: 95 },
    { level: 'ผ่านดี', from: 85, everyInstrumentFrom: 85 },
    { level: 'ผ่าน', from: 85 },
    { level: 'ต้องปรับปรุง', from: 70 },
    { level: 'ต้องปรับปรุงโดยด่วน', from: 0 },
  ],
};
