// What a person may have put into a cell: everything that Sheets accepts, the worse the better.
import fc from 'fast-check';
import type { Host } from '../../src/local/host.ts';

/** Stands in every text typed here, so that it is found again wherever it went. */
export const TYPED = 'พิมพ์เอง';
/** Also numbered, for telling one from another. */
export const typedMark = /พิมพ์เอง\d+-/g;

/** Characters that Sheets takes into a cell. */
export const LONGEST_CELL = 50_000;

export interface TypedValue {
  readonly text: string | number | boolean;
  /** Typed into a cell of plain text, so that it is not read as a formula, a number or a date. */
  readonly isPlainText: boolean;
  /** Before the text comes as much as the cell holds. */
  readonly isLongest?: true;
}

/** Text that a cell gives a meaning to, each with a mark to be found by. */
export const formulaTexts: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://example.invalid","คลิก")',
  '=IMPORTXML("https://example.invalid","//a")',
  '=IMPORTRANGE("x","A1")',
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '-จัดประชุม',
  '- ติดตามผล',
  '@ชื่อ',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '﹣1',
  "'=1+1",
  '"=1+1"',
  '={1,2;3,4}',
  '=A1',
];

const awkwardTexts: readonly string[] = [
  '',
  ' ',
  'ข้อความ',
  'รอผล',
  '๙๑.๒๒',
  'ร้อยละ ๙๑.๒๒',
  '91,22',
  'O12',
  '๐๑๒',
  '24/3/2566',
  '1/2566',
  '100.01',
  '-1',
  '1e309',
  'Infinity',
  'NaN',
  'undefined',
  'null',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{#รายการ}{ชื่อ',
  '{"v":1,"h":{"__proto__":"x"}}',
  '</w:t><w:t>&amp;',
  ']]>',
  '\u0000\u0007\u001b',
  '\ud800',
  '\u202eกลับด้าน\u202c',
  'ก\u200bข\u00a0ค',
  '\ufeff',
  '👍🏽',
  'ก\nข\r\nค\n\n\n',
  '#REF!',
];

/** The mark goes behind, because what a text begins with is what matters. */
const marked = (text: string, number: number): string => `${text}${TYPED}${number}-`;

const formulas: readonly ((number: number) => string)[] = [
  () => '=1/0',
  () => '=NA()',
  () => '=ไม่มีฟังก์ชันนี้(1)',
  () => '=A1',
  () => '=D4',
  () => '=SUM(1;',
  (number) => `="${TYPED}${number}-"`,
  (number) => `={"${TYPED}${number}-",2;3,4}`,
  () => '=ITA_SCORE(A1:A3,2565)',
  () => '=ITA_INSTRUMENT(D2:D11,2565)',
  () => '=ITA_GRADE(D2:D11,2565)',
];

const plain = (text: TypedValue['text']): TypedValue => ({ text, isPlainText: true });
const read = (text: TypedValue['text']): TypedValue => ({ text, isPlainText: false });

const number = fc.nat({ max: 999 });

export const typedValue: fc.Arbitrary<TypedValue> = fc.oneof(
  fc.tuple(fc.constantFrom(...awkwardTexts, ...formulaTexts), number).map(([text, at]) => plain(marked(text, at))),
  fc.constantFrom(...awkwardTexts, ...formulaTexts).map(plain),
  fc.tuple(fc.string({ unit: 'binary', maxLength: 80 }), number).map(([text, at]) => plain(marked(text, at))),
  number.map((at) => ({ ...plain(marked('', at)), isLongest: true as const })),
  fc.constantFrom(-1, 0, 84.995, 100, 100.01, 2566, 1e15, -0.1, 1e-9, 9e307).map(read),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(read),
  fc.boolean().map(read),
  fc.constantFrom('24/3/2566', '2023-03-24', '31/12/1899', '90.78%', '12:30', '฿1,000.00').map(read),
  fc.tuple(fc.constantFrom(...formulas), number).map(([formula, at]) => read(formula(at))),
);

export function typeInto(host: Host, tab: string, cell: string, { text, isPlainText, isLongest }: TypedValue): void {
  if (isPlainText) host.person.setNumberFormat(tab, cell, '@');
  host.edit(tab, cell, isLongest ? String(text).padStart(LONGEST_CELL, 'ก') : text);
}
