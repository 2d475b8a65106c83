// Ids of questions and OIT items in running text. A zero with two digits after it is an O that was scanned or typed as ๐;
// telephone numbers begin so too and are left alone.

import { itemIdIn } from '../core/item-id.ts';
import type { Mention } from './mention.ts';

const PRINTED_ID = /(?<![A-Za-z\d.,/-])(?:[ioe][.-]?[ ]?\d{1,2}|0\d{2})(?![\d/-]|[.,]\d| \d{3})/gi;
const TELEPHONE = /(โทร|โทรศัพท์|โทรสาร|แฟกซ์|มือถือ)[ .:]*$/;

export const idMentions = (text: string): readonly Mention[] =>
  [...text.matchAll(PRINTED_ID)].flatMap(({ index = 0, 0: printed }): readonly Mention[] => {
    const id = itemIdIn(printed);
    if (id === undefined || TELEPHONE.test(text.slice(Math.max(0, index - 15), index))) return [];
    return [{ subject: `id/${id}`, start: index, end: index + printed.length, force: 'clear' }];
  });
