// Words that may stand between a name and its score, or around a score in its own cell, without saying anything else.

const WORDS =
  /ตัวชี้วัดที่|ตัวชี้วัด|รายละเอียด|ผลการประเมิน|ไม่ผ่านเกณฑ์|ผ่านเกณฑ์|ไม่ผ่าน|ผ่าน|ผลคะแนน|ค่าคะแนน|ระดับคะแนน|คะแนน|ข้อ(?=[ \d]|$)|ลำดับที่|ลำดับ|ได้รับ|ได้|เท่ากับ|ร้อยละ|เปอร์เซ็นต์|มีค่า|มี|ค่า|เป็น|อยู่|คือ|และ|โดย|ซึ่ง|ใน|ด้าน|ของ|ว่า|ที่|รวม|หน่วยงาน|เครื่องมือ|การประเมิน|แบบวัด|ผล|ITA|[IEO]IT|พ\.?ศ\.?|ประจำ|ปีงบประมาณ|ปี|25\d\d/g;

/** What is left of a text when words of measure, headings and punctuation are taken away. */
export const besidesMeasure = (text: string): string =>
  text.replace(WORDS, '').replace(/[^\u0e01-\u0e4eA-Za-z\d]/g, '');

/** Words of measure are few: a longer text says something else, and is not searched for them. */
const MOST_LETTERS = 120;

export const isMeasure = (text: string): boolean => text.length <= MOST_LETTERS && besidesMeasure(text) === '';
