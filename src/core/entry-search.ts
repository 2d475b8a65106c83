// Finds entries of the library as an officer asks for them: `ข้อ ๗`, `i7`, `O12`, `ตัวชี้วัดที่ 4`.
import { plainText } from '../thai/plain-text.ts';
import { wholeSubjectIn } from './entry-print.ts';
import { itemIdIn } from './item-id.ts';
import { covers, indicatorEntryId, topicEntryId } from './library-entry.ts';

const NUMBER = /^(ข้อ ?(?:ที่)? ?)?0*([1-9]\d?)$/;
const LETTERS = ['i', 'e', 'o'];

/**
 * Whether a query names the entry. A number without a letter names the questions and items of that number and, where
 * `ข้อ` does not stand before it, the indicator and the topic. An id names the entry of every scheme that has it.
 */
export function namesEntry(query: string, id: string): boolean {
  const text = plainText(query);
  const [, article, number] = NUMBER.exec(text) ?? [];
  const whole = number !== undefined && article === undefined ? Number(number) : undefined;
  const subjects = whole === undefined ? [wholeSubjectIn(text)] : [indicatorEntryId(whole), topicEntryId(whole)];
  const items = number === undefined ? [itemIdIn(text)] : LETTERS.map((letter) => `${letter}${number}`);
  const [, ofScheme = ''] = /^\d{4}\/(.+)$/.exec(id.toLowerCase()) ?? [];
  return subjects.includes(id) || items.some((item) => covers(ofScheme, item?.toLowerCase() ?? ''));
}
