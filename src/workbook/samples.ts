// Three fictitious agencies for trying the add-on: no such places or people exist. Their scores are real figures
// that were published for other agencies, so that the results can be compared with known totals.

import type { InitialScore } from './new-score-tab.ts';
import type { InitialScores } from './question-tab.ts';
import type { SettingValues } from './setting-declaration.ts';
import { itemRuleIds, selectionText } from './setting-words.ts';

export interface Sample {
  readonly fiscalYear: number;
  readonly settings: SettingValues;
  readonly scores: readonly InitialScore[];
  /** Points of some questions, by id. */
  readonly questions?: InitialScores;
  /** OIT items without points, where the rest are full; absent where no item scores are known. */
  readonly itemsAtZero?: readonly string[];
}

const people: SettingValues = {
  'preparer.name': 'นางสาวตัวอย่าง หนึ่งสมมติ',
  'preparer.position': 'นักวิเคราะห์นโยบายและแผน',
  'officeHead.name': 'นายตัวอย่าง สองสมมติ',
  'chiefAdministrator.name': 'นางตัวอย่าง สามสมมติ',
  'localExecutive.name': 'นายตัวอย่าง สี่สมมติ',
};

export const samples: readonly Sample[] = [
  {
    fiscalYear: 2565,
    settings: {
      ...people,
      'agency.name': 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      'agency.shortName': 'อบต.ทุ่งตัวอย่าง',
      'agency.type': 'อบต.',
      'agency.district': 'เมืองสมมติ',
      'agency.province': 'สมมติบุรี',
      'published.total': '91.22',
      'published.level': 'A',
      'memo.office': 'สำนักปลัด องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
      'memo.number': 'สบ 71801/-',
      'memo.date': '24 มีนาคม 2566',
      'memo.resolution': 'ครั้งที่ 1/2566 เมื่อวันที่ 10 มีนาคม 2566',
    },
    scores: [90.78, 89.83, 87.53, 88.25, 90.04, 92.07, 92.79, 89.49, 85, 100],
  },
  {
    fiscalYear: 2565,
    settings: {
      ...people,
      'agency.name': 'เทศบาลตำบลบ้านสมมติ',
      'agency.shortName': 'ทต.บ้านสมมติ',
      'agency.type': 'เทศบาลตำบล',
      'agency.district': 'แบบจำลอง',
      'agency.province': 'สมมติบุรี',
      'published.total': '93.12',
      'published.level': 'A',
      'rules.selection': selectionText(['below-pass-mark-and-lowest', ...itemRuleIds]),
      'memo.office': 'สำนักปลัด เทศบาลตำบลบ้านสมมติ',
      'memo.number': 'สบ 52201/2565',
      'memo.date': '12 ตุลาคม 2565',
    },
    scores: [91.39, 81.83, 86.25, 83.08, 84.18, 99.12, 97.47, 94.28, 92.14, 100],
    questions: { i7: 74.05, i10: 83.05, i12: 75.83 },
    itemsAtZero: ['O12', 'O13', 'O20'],
  },
  {
    fiscalYear: 2567,
    settings: {
      ...people,
      'agency.name': 'เทศบาลตำบลท่าจำลอง',
      'agency.shortName': 'ทต.ท่าจำลอง',
      'agency.type': 'เทศบาลตำบล',
      'agency.district': 'ทดลองใช้',
      'agency.province': 'สมมติบุรี',
      'published.total': '95.01',
      'published.level': 'ผ่าน',
      'published.rank': '1,014',
      'memo.office': 'สำนักปลัดเทศบาล เทศบาลตำบลท่าจำลอง',
      'memo.number': 'สบ 53401/-',
      'memo.date': '19 กุมภาพันธ์ 2568',
    },
    scores: [95.55, 98.12, 98.8, 96.51, 97.61, 93.67, 91.19, 73.29, 100, 100],
  },
];

/** The sample of that year for that type of agency, else of that year, else the last one before it, else the first. */
export function sampleFor(fiscalYear: number, agencyType: string): Sample | undefined {
  const ofYear = samples.filter((sample) => sample.fiscalYear === fiscalYear);
  const sameType = ofYear.find(({ settings }) => settings['agency.type'] === agencyType);
  const earlier = samples.filter((sample) => sample.fiscalYear < fiscalYear);
  return sameType ?? ofYear[0] ?? earlier.slice(-1)[0] ?? samples[0];
}
