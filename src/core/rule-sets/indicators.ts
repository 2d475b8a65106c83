// The ten indicators under their canonical names, with the other names found in published reports.
// Every year seen has the same ten; no year is tied for sure to one variant.

import type { IndicatorRule } from '../rule-set.ts';

export const indicators: readonly IndicatorRule[] = [
  { number: 1, name: 'การปฏิบัติหน้าที่', variants: ['การปฏิบัติตามหน้าที่'] },
  { number: 2, name: 'การใช้งบประมาณ', variants: ['การใช้จ่ายงบประมาณ'] },
  { number: 3, name: 'การใช้อำนาจ', variants: [] },
  { number: 4, name: 'การใช้ทรัพย์สินของราชการ', variants: ['การใช้ทรัพย์สินของทางราชการ'] },
  { number: 5, name: 'การแก้ไขปัญหาการทุจริต', variants: ['การแก้ปัญหาการทุจริต'] },
  { number: 6, name: 'คุณภาพการดำเนินงาน', variants: ['การบริการประชาชน'] },
  { number: 7, name: 'ประสิทธิภาพการสื่อสาร', variants: [] },
  { number: 8, name: 'การปรับปรุงการทำงาน', variants: ['การปรับปรุงระบบการทำงาน', 'ปรับปรุงการทำงาน'] },
  { number: 9, name: 'การเปิดเผยข้อมูล', variants: [] },
  { number: 10, name: 'การป้องกันการทุจริต', variants: [] },
];
