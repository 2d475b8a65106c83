// What looks careless in a follow-up that is printed: results without a method, months written in two ways, evidence on several
// sites.

import { monthsIn } from '../thai/date.ts';
import { asciiDigits } from '../thai/digits.ts';
import { plainText } from '../thai/plain-text.ts';
import type { FollowUpFormat } from '../workbook/follow-up-layout.ts';
import { blockIdOf } from '../workbook/follow-up-rows.ts';
import type { FollowUpRow } from '../workbook/follow-up-tab.ts';
import type { Problem } from '../workbook/problem.ts';
import { linksIn } from './links.ts';

/** How many points a text numbers 1, 2, 3 …, on lines of their own or not. */
function pointsNumberedIn(text: string): number {
  const digits = asciiDigits(text);
  let count = 0;
  for (let from = 0; ; count++) {
    const next = new RegExp(`(?:^|\\s)${count + 1} ?[.)]`, 'g');
    next.lastIndex = from;
    if (!next.test(digits)) return count;
    from = next.lastIndex;
  }
}

/** A single method may well have several results; several methods are numbered so that results can be held against them. */
export function unmatchedResults(rows: readonly FollowUpRow[], format: FollowUpFormat): readonly Problem[] {
  const blockOf = (row: FollowUpRow): string =>
    format === 'ผลตามกิจกรรม' || row.id === '' ? `${row.row}` : blockIdOf(row.id);
  const methods = new Map<string, number>();
  for (const row of rows) {
    const own = Math.max(pointsNumberedIn(row.text('steps')), row.text('steps') === '' ? 0 : 1);
    methods.set(blockOf(row), (methods.get(blockOf(row)) ?? 0) + own);
  }
  return rows.flatMap((row): readonly Problem[] => {
    const known = methods.get(blockOf(row)) ?? 0;
    const results = pointsNumberedIn(row.text('result'));
    if (known < 2 || results <= known) return [];
    return [
      {
        severity: 'warning',
        message: `ผลการดำเนินการมี ${results} ข้อ แต่วิธีดำเนินการมี ${known} ข้อ ผลข้อที่เกินจึงไม่มีวิธีที่ตรงกัน`,
        cell: row.place('result'),
        remedy: 'เพิ่มวิธีดำเนินการที่ได้ทำจริง หรือรวมข้อผลให้ตรงกับวิธี',
      },
    ];
  });
}

const SHORT_MONTH = /[ก-๎]\. ?[คพย]\./;

/** Months written out beside months abbreviated; a period that names no month of a year is neither. */
export function mixedPeriods(rows: readonly FollowUpRow[]): readonly Problem[] {
  const dated = rows.filter((row) => monthsIn(row.text('period')).length > 0);
  const isShort = (row: FollowUpRow): boolean => SHORT_MONTH.test(plainText(row.text('period')));
  const long = dated.find((row) => !isShort(row));
  const short = dated.find(isShort);
  if (!long || !short) return [];
  return [
    {
      severity: 'info',
      message: `ระยะเวลาเขียนสองแบบ คือ "${long.text('period')}" (${long.place('period')}) และ "${short.text('period')}" (${short.place('period')})`,
      cell: short.place('period'),
      remedy: 'เขียนชื่อเดือนและปีเป็นแบบเดียวกันทั้งแท็บ',
    },
  ];
}

export function mixedHosts(rows: readonly FollowUpRow[]): readonly Problem[] {
  const places = new Map<string, string>();
  for (const row of rows)
    for (const { host } of linksIn(row.text('evidence')))
      if (!places.has(host)) places.set(host, row.place('evidence'));
  const [, second] = places.values();
  if (second === undefined) return [];
  return [
    {
      severity: 'info',
      message: `หลักฐานอยู่บนเว็บไซต์ต่างกัน คือ ${[...places].map(([host, cell]) => `${host} (${cell})`).join(', ')}`,
      cell: second,
      remedy: 'ตรวจว่าเป็นเว็บไซต์ของหน่วยงานทั้งหมด และลิงก์ยังเปิดได้',
    },
  ];
}
