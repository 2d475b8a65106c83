// The questions of 2567–2568: fifteen of IIT and nine of EIT, three to an indicator, inferred from the ids and subjects of
// one published report. The topics it does not print are left open.

import type { QuestionRule } from '../rule-set.ts';
import { questionList } from './question-list.ts';

const iitTopics: Readonly<Record<number, string>> = {
  1: 'ปฏิบัติงานหรือให้บริการตามขั้นตอนและระยะเวลา',
  2: 'ให้บริการอย่างเท่าเทียมกัน',
  4: 'ใช้งบประมาณไม่เป็นไปตามวัตถุประสงค์',
  10: 'ยืมทรัพย์สินของราชการอย่างไม่ถูกต้อง',
  12: 'กำกับดูแลและตรวจสอบการใช้ทรัพย์สิน',
  15: 'ความเชื่อมั่นต่อการจัดการเรื่องร้องเรียน',
};

const eitTopics: Readonly<Record<number, string>> = {
  1: 'ปฏิบัติงานหรือให้บริการตามขั้นตอนและระยะเวลา',
  2: 'ให้บริการอย่างไม่เป็นธรรมหรือเลือกปฏิบัติ',
  4: 'ความสะดวกของช่องทางและความชัดเจนของข้อมูลที่เผยแพร่',
  6: 'สื่อสารและตอบข้อซักถาม',
  7: 'เปิดโอกาสให้มีส่วนร่วม',
  8: 'ปรับปรุงการดำเนินงานเพื่อตอบสนองประชาชน',
  9: 'การใช้บริการ E-Service',
};

export const questions2567: readonly QuestionRule[] = [
  ...questionList({ prefix: 'i', indicators: [1, 2, 3, 4, 5], perIndicator: 3, topics: iitTopics }),
  ...questionList({ prefix: 'e', indicators: [6, 7, 8], perIndicator: 3, topics: eitTopics }),
];
