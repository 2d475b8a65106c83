// The 26 OIT items of 2569 as one agency lists them: O2, O6 and O7 were not seen, and neither the split of O1–O10 nor
// that of indicator 10 was found.

import type { OitItemRule } from '../rule-set.ts';
import { oitList, unseen } from './oit-list.ts';

export const oitItems2569: readonly OitItemRule[] = oitList('O', [
  {
    indicator: 9,
    names: [
      'โครงสร้าง หน้าที่และอำนาจ',
      unseen,
      'ข้อมูลการติดต่อและช่องทางการสอบถาม',
      'ข่าวประชาสัมพันธ์',
      'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
      unseen,
      unseen,
      'คู่มือ',
      'คู่มือ',
      'E-Service',
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.3',
    names: ['สรุปผลการจัดซื้อจัดจ้างรายเดือน', 'รายงานสรุปผลการจัดซื้อจัดจ้าง'],
  },
  {
    indicator: 9,
    subIndicator: '9.4',
    names: ['หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', 'ประมวลจริยธรรม'],
  },
  {
    indicator: 9,
    subIndicator: '9.5',
    names: [...new Array<string>(3).fill('เรื่องร้องเรียน'), 'ผลการเปิดโอกาสให้มีส่วนร่วม'],
  },
  {
    indicator: 10,
    names: [
      'การขับเคลื่อน No Gift Policy',
      'การประเมินความเสี่ยงการทุจริต',
      'รายงานผลตามแผนบริหารความเสี่ยง',
      'แผนปฏิบัติการป้องกันการทุจริต',
      'รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต',
      'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร',
      'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    ],
  },
]);
