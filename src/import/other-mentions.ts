// What else numbers belong to: the total, instruments and their parts, and all that is never this agency's score, such as
// national means, weights and goals.

import { type Mention, mentionsOf } from './mention.ts';

/** The total of the agency. ภาพรวม before ตัวชี้วัด introduces an indicator. */
const TOTAL =
  /(?:คะแนน|ผล)?[ \n]?(?:(?:โดย|ใน)?ภาพรวม(?![ \n]?ตัวชี้วัด)(?:[ \n]?ของ)?(?:หน่วยงาน)?|รวมทั้งสิ้น|รวมทุกตัวชี้วัด|โดยรวม|เฉลี่ยรวม)|(?<![\u0e00-\u0e7f])รวม(?:ทั้งหมด)?(?![\u0e00-\u0e7f])|(?:ผล)?คะแนน(?:รวม|สุทธิ)|(?:ผล)?รวมคะแนน|คะแนน[ \n]?ITA|ITA[ \n]?score/gi;
/** Words that stand for the total where no indicator does. */
const ASSESSMENT = /ผลการประเมิน|ระดับ(?:ผล)?คะแนน|(?:ผล|ค่า)คะแนน|(?:การประเมิน[ \n]?)?(?<![A-Za-z])ITA(?![A-Za-z])/g;

const PART_1 = /(?<![A-Za-z])EIT[ \n]?(?:\(?(?:ส่วน(?:ที่)?|part)[ \n]?1\)?|[-. ]?1(?!\d)|public)/gi;
const PART_2 = /(?<![A-Za-z])EIT[ \n]?(?:\(?(?:ส่วน(?:ที่)?|part)[ \n]?2\)?|[-. ]?2(?!\d)|survey)/gi;
const IIT = /(?<![A-Za-z])IIT(?![A-Za-z])|(?:แบบ(?:วัด|สำรวจ)[^\d\n\t]{0,12})?ผู้มีส่วนได้[ \n]?(?:ส่วน)?เสีย[ \n]?ภายใน/g;
const EIT = /(?<![A-Za-z])EIT(?![A-Za-z])|(?:แบบ(?:วัด|สำรวจ)[^\d\n\t]{0,12})?ผู้มีส่วนได้[ \n]?(?:ส่วน)?เสีย[ \n]?ภายนอก/g;
const OIT = /(?<![A-Za-z])OIT(?![A-Za-z])|(?:แบบ(?:วัด|ตรวจ)[^\d\n\t]{0,12})?การเปิดเผย(?:ข้อมูล)?สาธารณะ/g;

const OTHER =
  /(?:ค่า|คะแนน)?เฉลี่ย[^\d\n\t]{0,30}?(?:ประเทศ|จังหวัด|อำเภอ|ภาค|กลุ่ม|ประเภท|หน่วยงานภาครัฐ)|ระดับ(?:ประเทศ|จังหวัด|อำเภอ|ภาค)|ทั่วประเทศ|ทั้งประเทศ|หน่วยงาน(?:ภาครัฐ)?(?:ทั้งหมด|ทั่ว)|น้ำหนัก|(?:ค่า|ตั้ง)?เป้า(?:หมาย)?(?:(?:[^\n\t\d]|25\d\d){0,40}?(?:คะแนน)?(?:ภาพรวม|รวม))?|คะแนนเต็ม|ช่วงคะแนน|(?<!ผ่าน)เกณฑ์(?:ผ่าน|ขั้นต่ำ)?|ส่วนต่าง|ผลต่าง|ย้อนหลัง|(?:คะแนน)?(?:ที่)?(?:เพิ่มขึ้น|ลดลง)|ต่างจาก|ปี(?:งบประมาณ)?(?:ที่แล้ว|ก่อน(?:หน้า)?)|(?<!\d[ \n]?)ปี(?:งบประมาณ)?ที่ผ่านมา/g;

export const otherMentions = (text: string): readonly Mention[] => [
  ...mentionsOf(text, OTHER, 'other', 'plain'),
  ...mentionsOf(text, PART_1, 'part/1', 'plain'),
  ...mentionsOf(text, PART_2, 'part/2', 'plain'),
  ...mentionsOf(text, IIT, 'instrument/IIT', 'plain'),
  ...mentionsOf(text, EIT, 'instrument/EIT', 'plain'),
  ...mentionsOf(text, OIT, 'instrument/OIT', 'plain'),
  ...mentionsOf(text, TOTAL, 'total', 'clear'),
  ...mentionsOf(text, ASSESSMENT, 'total', 'plain'),
];
