// A page such as an officer might paste, of a fictitious agency, with Thai digits and one score printed in two ways.
import { thaiDigits } from '../../src/thai/digits.ts';

export const pastedAgency = 'เทศบาลตำบลท่าจำลอง';

/** The total of these scores is 90.68. */
const scores = [
  ['การปฏิบัติหน้าที่', '94.10'],
  ['การใช้งบประมาณ', '91.20'],
  ['การใช้อำนาจ', '93.30'],
  ['การใช้ทรัพย์สินของราชการ', '90.40'],
  ['การแก้ไขปัญหาการทุจริต', '92.50'],
  ['คุณภาพการดำเนินงาน', '88.60'],
  ['ประสิทธิภาพการสื่อสาร', '87.70'],
  ['การปรับปรุงการทำงาน', '79.80'],
  ['การเปิดเผยข้อมูล', '96.90'],
  ['การป้องกันการทุจริต', '90.00'],
] as const;

export const pastedText = (fiscalYear: number, agency = pastedAgency): string =>
  thaiDigits(
    [
      `ผลคะแนน ITA ปีงบประมาณ พ.ศ. ${fiscalYear} ของ${agency}`,
      'คะแนนภาพรวม 90.68 คะแนน ระดับผลการประเมิน ผ่าน',
      'ตัวชี้วัดที่\tชื่อตัวชี้วัด\tคะแนน',
      ...scores.map(([name, score], index) => `${index + 1}\t${name}\t${score}`),
    ].join('\n'),
  );

/** Indicator 8 is printed as 79.80, which the total confirms, and as 89.80. */
export const doubtfulText = (fiscalYear: number): string =>
  `${pastedText(fiscalYear)}\nตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ได้คะแนน ๘๙.๘๐ คะแนน`;
