// The 43 OIT items of 2566: as many as the year before, but regrouped. Procurement, personnel and complaints were seen as
// groups only.

import type { OitItemRule } from '../rule-set.ts';
import { oitItems2565 } from './oit-items-2564.ts';
import { oitList } from './oit-list.ts';

const UNCHANGED = 9;

export const oitItems2566: readonly OitItemRule[] = oitList('O', [
  {
    indicator: 9,
    subIndicator: '9.1',
    names: [...oitItems2565.slice(0, UNCHANGED).map(({ name = '' }) => name), 'นโยบายคุ้มครองข้อมูลส่วนบุคคล'],
  },
  {
    indicator: 9,
    subIndicator: '9.2',
    names: [
      'แผนดำเนินงานและการใช้งบประมาณประจำปี',
      'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน',
      'รายงานผลการดำเนินงานประจำปี',
      'คู่มือหรือมาตรฐานการปฏิบัติงาน',
      'คู่มือหรือมาตรฐานการให้บริการ',
      'ข้อมูลเชิงสถิติการให้บริการ',
      'รายงานผลการสำรวจความพึงพอใจการให้บริการ',
      'E-Service',
    ],
  },
  { indicator: 9, subIndicator: '9.3', names: new Array<string>(4).fill('การจัดซื้อจัดจ้าง') },
  { indicator: 9, subIndicator: '9.4', names: new Array<string>(4).fill('การบริหารและพัฒนาทรัพยากรบุคคล') },
  { indicator: 9, subIndicator: '9.5', names: new Array<string>(4).fill('เรื่องร้องเรียนและการมีส่วนร่วม') },
  {
    indicator: 10,
    subIndicator: '10.1',
    names: [
      'ประกาศเจตนารมณ์นโยบาย No Gift Policy',
      'การสร้างวัฒนธรรม No Gift Policy',
      'รายงานผลตามนโยบาย No Gift Policy',
      'การประเมินความเสี่ยงการทุจริต',
      'การดำเนินการเพื่อจัดการความเสี่ยง',
      'แผนปฏิบัติการป้องกันการทุจริต',
      'รายงานการกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน',
      'รายงานผลการป้องกันการทุจริต',
    ],
  },
  {
    indicator: 10,
    subIndicator: '10.2',
    names: [
      'ประมวลจริยธรรม',
      'การขับเคลื่อนจริยธรรม',
      'การประเมินจริยธรรม',
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    ],
  },
]);
