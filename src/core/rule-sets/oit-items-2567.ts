// The 35 OIT items of 2567. Only the first four names and the number of sub-indicators were read; the rest is
// remembered, and how indicator 10 is split was not found.

import type { OitItemRule } from '../rule-set.ts';
import { oitList, unseen } from './oit-list.ts';

export const oitItems2567: readonly OitItemRule[] = oitList('o', [
  {
    indicator: 9,
    subIndicator: '9.1',
    names: ['โครงสร้าง', 'ข้อมูลผู้บริหาร', 'อำนาจหน้าที่', 'ข้อมูลการติดต่อ', 'ข่าวประชาสัมพันธ์', 'Q&A'],
  },
  {
    indicator: 9,
    subIndicator: '9.2',
    names: [
      'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
      'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ',
      'รายงานผลการดำเนินงาน',
      'คู่มือ',
      'คู่มือ',
      'ข้อมูลเชิงสถิติการให้บริการ',
      'E-Service',
    ],
  },
  { indicator: 9, subIndicator: '9.3', names: new Array<string>(4).fill('การจัดซื้อจัดจ้าง') },
  { indicator: 9, subIndicator: '9.4', names: new Array<string>(4).fill('การบริหารทรัพยากรบุคคลและจริยธรรม') },
  { indicator: 9, subIndicator: '9.5', names: new Array<string>(4).fill('เรื่องร้องเรียนและการมีส่วนร่วม') },
  {
    indicator: 10,
    names: [
      ...new Array<string>(8).fill(unseen),
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    ],
  },
]);
