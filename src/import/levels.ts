// Levels in running text: after the word ระดับ, or right after a score. A table that explains all levels gives none.

import { ruleSetOf, ruleSetYears } from '../core/rule-sets/shipped.ts';
import type { Page } from './page.ts';

export interface PrintedLevel {
  readonly level: string;
  readonly start: number;
  readonly end: number;
  /** The word ระดับ stands before it. */
  readonly isNamed: boolean;
}

const levels = [
  ...new Set(
    ruleSetYears.flatMap(
      (year) => ruleSetOf(year)?.levelSchemes.flatMap(({ bands }) => bands.map(({ level }) => level)) ?? [],
    ),
  ),
].sort((a, b) => b.length - a.length);

const LEVEL = new RegExp(
  `(?<!ยก)(ระดับ(?:[ \\n\\t]?(?:ผลการประเมิน|ผลคะแนน|คะแนน|คุณภาพ|คือ|ที่ได้|เป็น|ที่|ITA))*[ \\n\\t:="“'(]{0,4})?(?<![A-Za-z&'.-])(${levels.join('|')})(?![A-Za-z\\u0e00-\\u0e7f.'&-])`,
  'g',
);
/** A level that is explained or asked for. */
const NOT_BEFORE =
  /^[ \n\t)"”:=]{0,4}(?:ขึ้นไป|หมายถึง|คือ|ช่วง|ตั้งแต่|น้อยกว่า|ต่ำกว่า|มากกว่า|(?:คะแนน|ระหว่าง)? ?\d[\d.,]* ?(?:[-–—~]|ถึง|คะแนนขึ้นไป|ขึ้นไป))/;
const NOT_AFTER = /(?:เป้าหมาย|ไม่ต่ำกว่า|ไม่น้อยกว่า|อย่างน้อย|[-–—~] ?\d[\d.]*[ \t\n]?)[^\n]{0,10}$/;
/** So many different levels within reach of each other are a table of them. */
const TABLE_LEVELS = 3;
const TABLE_REACH = 250;

export function printedLevels({ text }: Page): readonly PrintedLevel[] {
  const all = [...text.matchAll(LEVEL)].map(({ index: start = 0, 0: written, 1: word, 2: level }) => {
    return { level: level as string, start, end: start + written.length, isNamed: word !== undefined };
  });
  return all.filter(({ start, end }, i) => {
    const near = all.slice(Math.max(0, i - TABLE_LEVELS), i + TABLE_LEVELS + 1);
    const beside = near.filter((other) => Math.abs(other.start - start) <= TABLE_REACH).map(({ level }) => level);
    return (
      new Set(beside).size < TABLE_LEVELS &&
      !NOT_BEFORE.test(text.slice(end, end + 30)) &&
      !NOT_AFTER.test(text.slice(Math.max(0, start - 30), start))
    );
  });
}
