// Questions and OIT items named in one cell, as officers write them: `ข้อ ๒๐ และ ข้อ ๒๑`, `i20, i21`, one on each line.

import { plainText } from '../thai/plain-text.ts';
import { itemIdReaderOf } from './item-id.ts';
import { printOrderOf } from './print-order.ts';
import type { RuleSet } from './rule-set.ts';

export interface NamedItems {
  /** As the rule set prints them, each once, in print order. */
  readonly ids: readonly string[];
  /** Texts that name no item of the year, as typed. */
  readonly unknown: readonly string[];
}

/** The word `ข้อ` may stand before each; a space parts two ids only after a digit, since `i 7` is one. */
const PARTS = /[\n,;/]|และ|กับ|(?<=[\d๐-๙])\s+/;
const WORD = /ข้อ(?:ที่)?/g;
const BARE_NUMBER = /^\d{1,2}$/;

/** A bare number is the item of that number in the instrument of the row's indicator; without an indicator it is none. */
export function namedItemsIn(text: string, indicator: number | undefined, rules: RuleSet): NamedItems {
  const parts = text
    .replace(WORD, '')
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return { ids: [], unknown: [] };
  const letter = rules.instruments.find(({ indicators }) => indicators.includes(indicator ?? 0))?.id.charAt(0);
  const idOf = itemIdReaderOf(rules);
  const read = parts.map((part) => {
    const plain = plainText(part);
    return { part, id: idOf(BARE_NUMBER.test(plain) && letter ? `${letter}${Number(plain)}` : plain) };
  });
  const ids = new Set(read.flatMap(({ id }) => id ?? []));
  return {
    ids: [...ids].sort(printOrderOf(rules).byId),
    unknown: read.flatMap(({ part, id }) => (id === undefined ? [part] : [])),
  };
}
