// The agency a text is about: the name printed most often. Names run on into the next word in Thai, so that the name is
// the one that also stands free, and what begins with it counts as it.

import { isNearName } from '../thai/near-name.ts';
import { type Page, rowAt } from './page.ts';

export interface PrintedAgency {
  readonly name: string;
  /** Where it is printed first. */
  readonly line: number;
  readonly times: number;
}

const AGENCY =
  /(?:(องค์กา?ร[ \n]?บริหารส่วน[ \n]?ตำบล|อบต\.?|องค์กา?ร[ \n]?บริหารส่วน[ \n]?จังหวัด|อบจ\.?|เทศบาล[ \n]?ตำบล|ทต\.|เทศบาล[ \n]?เมือง|ทม\.|เทศบาล[ \n]?นคร|ทน\.)[ \n]?([ก-ฮเ-ไ][\u0e01-\u0e4e]{1,40}))/g;
/** Words that follow a type of agency after a space and are no name. */
const NO_NAME =
  /^(?:และ|หรือ|ที่|ใน|ของ|ทั่ว|ทั้ง|เป็น|ได้|มี|ซึ่ง|อื่น|ต่าง|ประจำ|ขนาด|ผ่าน|ร่วม|จัด|โดย|ให้|ควร|จะ|ต้อง|กับ|เพื่อ|รับ|ดำเนิน)/;
/** Words with which prose goes on after a name without a space. */
const RUN_ON = /(.{2})(?:ควร|ได้|ซึ่ง|อำเภอ|จังหวัด|ประจำ|โดย|เพื่อ|และ).*$/;

const OFFICIAL: readonly (readonly [RegExp, string])[] = [
  [/^(?:องค์กา?รบริหารส่วนตำบล|อบต)/, 'องค์การบริหารส่วนตำบล'],
  [/^(?:องค์กา?รบริหารส่วนจังหวัด|อบจ)/, 'องค์การบริหารส่วนจังหวัด'],
  [/^(?:เทศบาลตำบล|ทต)/, 'เทศบาลตำบล'],
  [/^(?:เทศบาลเมือง|ทม)/, 'เทศบาลเมือง'],
  [/^(?:เทศบาลนคร|ทน)/, 'เทศบาลนคร'],
];

/** The agency printed most often first, then those whose names differ from it by slips; none where none is named. */
export function printedAgencies(page: Page): readonly PrintedAgency[] {
  const [first, ...others] = countedNames(page);
  const isOther = (name: string) => isNearName(name, first?.name ?? '') && !first?.name.startsWith(name);
  return first ? [first, ...others.filter(({ name }) => isOther(name))] : [];
}

function countedNames(page: Page): readonly PrintedAgency[] {
  const found = new Map<string, { place: number; times: number }>();
  for (const { index = 0, 0: whole, 1: type = '', 2: printed = '' } of page.text.matchAll(AGENCY)) {
    const isSpaced = /\s$/.test(whole.slice(0, whole.length - printed.length));
    const prefix = OFFICIAL.find(([pattern]) => pattern.test(type.replace(/\s/g, '')))?.[1];
    if (prefix === undefined || (isSpaced && NO_NAME.test(printed))) continue;
    const name = prefix + printed.replace(RUN_ON, '$1');
    const known = found.get(name);
    found.set(name, { place: known?.place ?? index, times: (known?.times ?? 0) + 1 });
  }
  return [...found]
    .map(([name, { place, times }]) => ({
      name,
      line: rowAt(page, place).line,
      times: times + runsOf(name, times, found),
    }))
    .sort((a, b) => b.times - a.times || a.line - b.line);
}

/** How often longer runs of letters begin with the name; a longer name that is printed more often is another one. */
const runsOf = (name: string, own: number, found: ReadonlyMap<string, { readonly times: number }>): number =>
  [...found].reduce(
    (sum, [other, { times }]) => (other !== name && times <= own && other.startsWith(name) ? sum + times : sum),
    0,
  );
