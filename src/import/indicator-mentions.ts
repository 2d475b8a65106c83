// Where a text names an indicator. The name decides, because lists are numbered by rank as often as by indicator; a number
// decides only where the word ตัวชี้วัด stands before it and no known name after it.

import { indicatorNames, indicators, patternOf, subIndicatorNames } from './known-names.ts';
import { type Mention, mentionsOf } from './mention.ts';

const names = [...indicatorNames.keys()].sort((a, b) => b.length - a.length);
const NAME = new RegExp(patternOf(names), 'g');
const SUB_NAME = new RegExp(patternOf([...subIndicatorNames].sort((a, b) => b.length - a.length)), 'g');

/** Words that may touch a name from before without making it part of a longer one. */
const MAY_TOUCH_BEFORE =
  /(^|[^\u0e00-\u0e7f]|ตัวชี้วัด(ที่)?|ด้าน|เรื่อง|คือ|ได้แก่|และ|หรือ|ใน|กับ|ของ|ที่|เป็น|ได้|มิติ|หัวข้อ|ประเด็น|ภาพรวม|รองลงมา|สำหรับ|ส่วน|ว่า|โดย)$/;
const MAY_TOUCH_AFTER =
  /^($|[^\u0e00-\u0e7f]|ได้|มี|คะแนน|เท่ากับ|ร้อยละ|ซึ่ง|อยู่|ของ|คือ|ผล|และ|ที่|เป็น|โดย|ใน|รองลงมา|ต่ำ|สูง|ผ่าน|ไม่ผ่าน|หรือ|ปี)/;
/** The word and the ordinal in front of a name: `ตัวชี้วัดที่ 4 `, `4. `, `(4) `. */
const LEAD =
  /(?:(ตัวชี้วัด)[ \n]?(?:ที่)?[ \n\t:]*)?(?:\(?(?<![\d.,])(?:[1-9]|1[0-2])[ \n]?[.):]{0,2}[ \n\t"“'-]*)?(?:ด้าน)?$/;
const LEAD_LENGTH = 40;

const NUMBERED = /ตัวชี้วัด[ \n]?(?:ที่)?[ \n\t]?(1[0-2]|[1-9])(?![\d.,]*\d|,? ?(?:[-–]|ถึง|และ|,) ?\d{1,2}(?![\d.,]*\d))/g;
/** Parts of an indicator, or several at once. */
const NOT_ONE =
  /ตัวชี้วัดย่อย(?:ที่)?[ \n\t]?[\d.]*|ตัวชี้วัด[ \n]?(?:ที่)?[ \n\t]?\d{1,2}(?:\.\d|,? ?(?:[-–]|ถึง|และ) ?\d{1,2}(?![\d.,]*\d))/g;

/** Numbers of several indicators in a row, the heads of a table that runs across but whose lines were broken up. */
const COUNTED = /(?<![\d.,])1[ \n]2[ \n]3[ \n]4[ \n]5(?:[ \n]6[ \n]7[ \n]8(?:[ \n]9[ \n]10)?)?(?![\d.,])/g;

/** Mentions of indicators and of their parts, in no order; a number that a name already covers is left out by the caller. */
export function indicatorMentions(text: string): readonly Mention[] {
  const count = indicators.reduce((most, { number }) => Math.max(most, number), 0);
  return [
    ...[...text.matchAll(NAME)].flatMap((match) => namedMention(text, match)),
    ...mentionsOf(text, NOT_ONE, 'other', 'clear'),
    ...[...text.matchAll(SUB_NAME)].flatMap(({ index = 0, 0: { length } }): readonly Mention[] =>
      isWhole(text, index, index + length)
        ? [{ subject: 'other', start: index, end: index + length, force: 'plain' }]
        : [],
    ),
    ...[...text.matchAll(COUNTED)].flatMap(({ index = 0, 0: counted }) =>
      mentionsOfNumbers(counted).map((mention) => ({
        ...mention,
        start: mention.start + index,
        end: mention.end + index,
      })),
    ),
    ...[...text.matchAll(NUMBERED)]
      .filter(([, number]) => Number(number) <= count)
      .map(({ index = 0, 0: { length }, 1: number }): Mention => {
        return { subject: `indicator/${Number(number)}`, start: index, end: index + length, force: 'clear' };
      }),
  ];
}

const mentionsOfNumbers = (counted: string): readonly Mention[] =>
  [...counted.matchAll(/\d+/g)].map(({ index = 0, 0: number }) => {
    return { subject: `indicator/${Number(number)}`, start: index, end: index + number.length, force: 'clear' };
  });

function namedMention(text: string, match: RegExpMatchArray): readonly Mention[] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const name = names[match.slice(1).findIndex((group) => group !== undefined)] as string;
  const before = text.slice(Math.max(0, start - LEAD_LENGTH), start);
  const [lead = '', word] = LEAD.exec(before) ?? [];
  if (word === undefined && !isWhole(text, start, end)) return [];
  const subject = `indicator/${indicatorNames.get(name) as number}` as const;
  return [{ subject, start: start - lead.length, end, force: word === undefined ? 'plain' : 'clear' }];
}

const isWhole = (text: string, start: number, end: number): boolean =>
  MAY_TOUCH_BEFORE.test(text.slice(Math.max(0, start - LEAD_LENGTH), start)) &&
  MAY_TOUCH_AFTER.test(text.slice(end, end + LEAD_LENGTH));
