// What the headings of a table say of the numbers under them. Headings may take several rows, and a merged one leaves the
// cells to its right blank. In a table that runs across, the headings are the indicators themselves.

import type { Mention, Subject } from './mention.ts';
import { filledCells, type PrintedCell, type PrintedRow } from './page.ts';

export interface Heading {
  /** `indicators`: their numbers; `none`: numbers that are no scores of this agency. */
  readonly holds: 'scores' | 'indicators' | 'none' | 'questions' | 'anything';
  /** Buddhist era. */
  readonly year?: number;
  readonly part?: 1 | 2;
  /** Where the table runs across. */
  readonly subject?: Subject;
}

const LONGEST_HEADING = 70;
const HEADING =
  /^(?:ที่|ลำดับ|ข้อ|ตัวชี้วัด|รายละเอียด|ประเด็น|คะแนน|ผล|ค่า|ร้อยละ|ระดับ|น้ำหนัก|เครื่องมือ|รายการ|ปี|หัวข้อ|หน่วยงาน|ชื่อ|อำเภอ|จังหวัด|สถานะ|หมายเหตุ|เกณฑ์|ส่วนต่าง|แนวทาง|ข้อเสนอ|มาตรการ|ผู้รับผิดชอบ|EIT|IIT|OIT|no\.?$|score|indicator|25\d\d$)/i;
const NO_SCORES =
  /น้ำหนัก|เต็ม|เกณฑ์|เป้าหมาย|ค่าเฉลี่ย|ส่วนต่าง|ผลต่าง|เปลี่ยนแปลง|เพิ่มขึ้น|ลดลง|เพิ่ม\/ลด|อันดับ|จำนวน|ลำดับ|ประเทศ|จังหวัด|อำเภอ|วันที่|งบประมาณ(?! ?(?:พ\.?ศ\.?)? ?25)|ปีที่(?:แล้ว|ผ่านมา)|ปีก่อน|weight|rank/i;
const INDICATORS = /^ตัวชี้วัด ?ที่$/;
const QUESTIONS = /ข้อ(?:ความ)?คำถาม|^คำถาม/;
const SCORES = /คะแนน|ผลการประเมิน|score|ร้อยละ/i;
const YEAR = /(?:^|\D)(25[5-9]\d)(?!\d)|ปี(?:งบประมาณ)? ?([5-9]\d)(?!\d)/;
const PART = /EIT.{0,3}(?:(?:ส่วน(?:ที่)?|part)? ?([12])(?!\d))|^(?:ส่วนที่|part) ?([12])$/i;
/** So many indicators beside each other make a table that runs across; so many numbers do without names. */
const FEWEST_SUBJECTS = 3;
const FEWEST_NUMBERS = 5;

/** Whether a row of a table that holds no data holds headings of columns. */
export function isHeadingRow(row: PrintedRow): boolean {
  const texts = filledCells(row).map(({ text }) => text);
  return (
    texts.every((text) => text.length <= LONGEST_HEADING) &&
    texts.filter((text) => HEADING.test(text)).length * 2 >= texts.length
  );
}

/** Headings by column; `rows` are all heading rows of the table in order. */
export function headingsOf(rows: readonly PrintedRow[]): readonly Heading[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const merged = rows.map(mergedTexts);
  return Array.from({ length: width }, (_, column) => {
    const own = rows.map(({ cells }) => cells[column]?.text ?? '');
    const lowest = own.reduce((last, text, i) => (text === '' ? last : i), 0);
    return headingOf(own.map((text, i) => text || (i < lowest ? (merged[i]?.[column] ?? '') : '')).join(' '));
  });
}

/** The texts of a row in which a blank cell belongs to the merged one to its left. */
function mergedTexts({ cells }: PrintedRow): readonly string[] {
  let last = '';
  return cells.map(({ text }) => {
    if (text !== '') last = text;
    return last;
  });
}

function headingOf(text: string): Heading {
  if (INDICATORS.test(text)) return { holds: 'indicators' };
  if (QUESTIONS.test(text)) return { holds: 'questions' };
  const [, part, alone] = PART.exec(text) ?? [];
  if (part ?? alone) return { holds: 'scores', part: (part ?? alone) === '1' ? 1 : 2 };
  if (NO_SCORES.test(text)) return { holds: 'none' };
  const [, full, short] = YEAR.exec(text) ?? [];
  if (full ?? short) return { holds: 'scores', year: full ? Number(full) : 2500 + Number(short) };
  return { holds: SCORES.test(text) ? 'scores' : 'anything' };
}

/** The headings of a table that runs across: indicators by name or, all of them in order, by number. Undefined for other rows. */
export function acrossHeadings(
  row: PrintedRow,
  labels: ReadonlyMap<PrintedCell, Mention>,
): readonly Heading[] | undefined {
  const byName = row.cells.map((cell) => labels.get(cell)?.subject);
  const named = new Set(byName.filter((subject) => subject?.startsWith('indicator/')));
  const numbers = row.cells.map(({ text }) => (/^\d{1,2}$/.test(text) ? Number(text) : undefined));
  const inOrder = numbers.filter((number) => number !== undefined);
  const isNumbered = inOrder.length >= FEWEST_NUMBERS && inOrder.every((number, i) => number === i + 1);
  if (named.size < FEWEST_SUBJECTS && !isNumbered) return undefined;
  return row.cells.map(({ text }, column): Heading => {
    const number = isNumbered ? numbers[column] : undefined;
    const subject = byName[column] ?? (number === undefined ? undefined : (`indicator/${number}` as const));
    return subject ? { holds: 'scores', subject } : { ...headingOf(text), holds: 'none' };
  });
}
