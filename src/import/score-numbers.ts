// Numbers of a text that may be scores: 0 to 100, and nothing around them that says what else they are. A number with
// decimals is likely a score; a whole one needs the word คะแนน, a cell of its own or a heading.

import { FULL_POINTS } from '../core/score.ts';
import { isMeasure } from './measure-words.ts';
import type { Mention } from './mention.ts';
import { cellAt, type Page, type PrintedCell, rowAt } from './page.ts';

export interface PrintedScore {
  readonly points: number;
  /** Places in the running text. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly cell: PrintedCell;
  readonly isWhole: boolean;
  /** Words of measure touch it, on either side. */
  readonly isMeasured: boolean;
  /** Its cell or its line holds nothing else. */
  readonly isAlone: boolean;
  /** Nothing but words of measure follows it in its cell. */
  readonly isLast: boolean;
}

/** Digits with at most a comma or dot between them; a scanned O among them is a zero, and a line may break at the dot. */
const NUMBER =
  /(?<=\t)\d{1,2} \d{1,2}[.,]\d{2}(?=[\t\n]|$)|\d{1,3}(?: [.,]|[.,] | [.,] |\n[.,]|[.,]\n)\d{2}(?![\d.,])|[\dOo]+(?:[.,][\dOo]+)*/g;
const DECIMAL = /^\d{1,3}\.\d{1,14}$/;
const DECIMAL_COMMA = /^\d{1,3},\d{2}$/;
const WHOLE = /^\d{1,3}$/;

/** What may not touch a number in front: the rest of a date, an id, an address, a minus. */
const NOT_TOUCHING = /(?:[A-Za-z_/@+#]|\d[.,:]|(?:^|[\s(])[-−])$/;
/** Words after which a number is something else. */
const NOT_AFTER =
  /(?:(?:\d{2}|(?<![\d.,])0) ?(?:[-–—~]|ถึง)|น้อยกว่า|ต่ำกว่า|มากกว่า|สูงกว่า|ไม่ถึง|เกินกว่า|ไม่เกิน|อย่างน้อย|ตั้งแต่|(?:เกณฑ์|เต็ม|เป้าหมาย|น้ำหนัก|สัดส่วน|เพิ่มขึ้น|ลดลง|ส่วนต่าง|ผลต่าง)[^\d\t\n]{0,12}|จำนวน|อันดับ(?:ที่)?|ลำดับ(?:ที่)?|(?<![\u0e00-\u0e7f])หน้า(?:ที่)?|ข้อ(?:ที่)?|มาตรา|ฉบับ(?:ที่)?|วันที่|เวลา|เลขที่|หมู่(?:ที่)?|โทร(?:ศัพท์)?|ครั้งที่|รอบ|อายุ|ประเด็นที่|ตารางที่|ภาพที่|เครื่องมือที่|ส่วนที่|บทที่|คิดเป็น(?:ร้อยละ)?|เดือน)[ :(.]{0,2}$/;
/** What follows a number that is something else. */
const NOT_BEFORE =
  /^(?:[A-Za-z_/@:]|[.,]?\d| ?[-–—~] ?\d| ?ถึง ?\d| ?(?:%|เปอร์เซ็นต์)? ?ของ(?!คะแนน)| ?(?:คะแนน ?)?ขึ้นไป| ?(?:แห่ง|คน|ราย|บาท|ล้าน|น\.|นาฬิกา|กิโลเมตร|กม|ตาราง|ตร|ไร่))/;
/** What is counted in whole numbers, and what follows the day of a date. */
const COUNTED =
  /^ ?(?:ครั้ง|โครงการ|กิจกรรม|นาที|ชั่วโมง|วัน|เดือน|ปี|หน้า|ข้อ|อันดับ|ตัวชี้วัด|ระดับ|เครื่องมือ|ประเด็น|หน่วยงาน|หมู่|ชุด|เล่ม|(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)|(?:[มกสตพธ]|ก\.พ|มี|เม|มิ)\.[คยพ])/;
const MEASURED_BEFORE = /(?:คะแนน|ได้|ได้รับ|เท่ากับ|มีค่า|คือ|อยู่ที่|[=:])[ (“"]*(?:ร้อยละ ?)?$/;
const MEASURED_AFTER = /^ ?คะแนน/;
/** A number of a list or a section: `3)`, `1.1)`. */
const NUMBERING = /^\d{1,2}(?:\.\d)?$/;
/** How far around a number its words are looked for. */
const REACH = 30;

/** The scores that a page may print, in order; numbers inside a mention are its ordinal or its id. */
export function printedScores(page: Page, mentions: readonly Mention[]): readonly PrintedScore[] {
  let next = 0;
  return [...page.text.matchAll(NUMBER)].flatMap(({ index = 0, 0: written }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) <= index ? [] : scoreAt(page, index, written);
  });
}

function scoreAt(page: Page, start: number, written: string): readonly PrintedScore[] {
  const points = pointsOf(written);
  if (points === undefined || points > FULL_POINTS) return [];
  const end = start + written.length;
  const cell = cellAt(page, start);
  const before = page.text.slice(Math.max(0, start - REACH), start);
  const after = page.text.slice(end, end + REACH);
  const beside = `${cell.text.slice(0, start - cell.start)} ${cell.text.slice(end - cell.start)}`;
  const isAlone = beside.length <= REACH && isMeasure(beside);
  if (NOT_TOUCHING.test(before) || (!isAlone && (NOT_AFTER.test(before) || NOT_BEFORE.test(after)))) return [];
  const isMeasured = MEASURED_BEFORE.test(before) || MEASURED_AFTER.test(after);
  const isWhole = WHOLE.test(written);
  if (!isAlone && isWhole && COUNTED.test(after)) return [];
  if (!isAlone && isNumbering(written, before, after, start === cell.start)) return [];
  if (!isAlone && !isMeasured && /\d [.,]|[.,] \d/.test(written)) return [];
  const isLast = isMeasure(after.split(/[\t\n]/)[0] ?? '');
  if (isWhole && !isMeasured && !isAlone && points !== FULL_POINTS) return [];
  const { line } = rowAt(page, start);
  return [{ points, start, end, line, cell, isWhole, isMeasured, isAlone, isLast }];
}

const isNumbering = (written: string, before: string, after: string, isFirst: boolean): boolean =>
  NUMBERING.test(written) && ((/^ ?[)]/.test(after) && !/\($/.test(before)) || (isFirst && written.includes('.')));

/** Undefined for what is no number of points, such as `1,014`, `12.05.2565` or the O of a word. */
function pointsOf(written: string): number | undefined {
  const digits = written.replace(/\s/g, '').replace(/[Oo]/g, '0');
  const isScanned = /[Oo]/.test(written);
  if (isScanned && !/^\d{1,3}[.,]\d{2}$/.test(digits)) return undefined;
  if (DECIMAL.test(digits) || (WHOLE.test(digits) && !/^0\d/.test(digits))) return Number(digits);
  return DECIMAL_COMMA.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
