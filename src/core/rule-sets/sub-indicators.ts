// The sub-indicators of OIT. In 2566 the third took over procurement alone, when the budget plan moved to the second.

import type { SubIndicatorRule } from '../rule-set.ts';

const named = (third: string): readonly SubIndicatorRule[] => [
  { id: '9.1', indicator: 9, name: 'ข้อมูลพื้นฐาน' },
  { id: '9.2', indicator: 9, name: 'การบริหารงาน' },
  { id: '9.3', indicator: 9, name: third },
  { id: '9.4', indicator: 9, name: 'การบริหารและพัฒนาทรัพยากรบุคคล' },
  { id: '9.5', indicator: 9, name: 'การส่งเสริมความโปร่งใส' },
  { id: '10.1', indicator: 10, name: 'การดำเนินการเพื่อป้องกันการทุจริต' },
  { id: '10.2', indicator: 10, name: 'มาตรการภายในเพื่อป้องกันการทุจริต' },
];

export const subIndicatorsTo2565 = named('การบริหารเงินงบประมาณ');
export const subIndicatorsFrom2566 = named('การจัดซื้อจัดจ้าง');
