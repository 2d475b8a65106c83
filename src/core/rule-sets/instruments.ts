// The three instruments with the weights 30, 30 and 40, which hold in every year whose weights are known.

import type { InstrumentRule } from '../rule-set.ts';

export const instruments: readonly InstrumentRule[] = [
  {
    id: 'IIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    weight: 30,
    indicators: [1, 2, 3, 4, 5],
  },
  {
    id: 'EIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    weight: 30,
    indicators: [6, 7, 8],
  },
  {
    id: 'OIT',
    name: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
    weight: 40,
    indicators: [9, 10],
  },
];
