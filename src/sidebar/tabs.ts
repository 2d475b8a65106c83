// The tabs that the views look for or open, named as the server names them; a test holds the two together.

export const SETTINGS_TAB = 'ตั้งค่า';
export const SCORE_TAB = 'คะแนนตัวชี้วัด';
export const QUESTION_TAB = 'คะแนนข้อคำถาม';
export const OIT_TAB = 'รายการ OIT';
export const HISTORY_TAB = 'คะแนนย้อนหลัง';
export const LIBRARY_TAB = 'คลังข้อเสนอแนะ';
export const WEAK_POINT_TAB = 'ข้อบกพร่องและจุดอ่อน';

export const planTabName = (planYear: number): string => `แผนมาตรการ ${planYear}`;
