// Ids of questions and OIT items as they are printed and scanned: the letter O is often a zero, the digits often Thai.

import { plainText } from '../thai/plain-text.ts';
import type { OitItemRule, QuestionRule, RuleSet } from './rule-set.ts';

const PRINTED = /^(?:ข้อ ?(?:ที่)? ?)?([oie]|0) ?[.-]? ?0*([1-9]\d?)$/i;

/**
 * The id in one form whatever the print: `O12` for `o12`, `๐๑๒`, `012` and `ข้อ O๑๒`, `E12` for `e๑๒`. Undefined for any
 * other text; a number without its letter is none.
 */
export function itemIdIn(text: string): string | undefined {
  const [, letter, number] = PRINTED.exec(plainText(text)) ?? [];
  return letter === undefined ? undefined : `${letter === '0' ? 'O' : letter.toUpperCase()}${number}`;
}

/** The question or OIT item of a year that a printed id means. */
export type AssessedItem =
  | { readonly kind: 'question'; readonly rule: QuestionRule }
  | { readonly kind: 'oit'; readonly rule: OitItemRule };

/** Finds the questions and OIT items of a rule set by their printed ids. */
export function itemFinderOf({ questions, oitItems }: RuleSet): (text: string) => AssessedItem | undefined {
  const byId = new Map<string | undefined, AssessedItem>();
  for (const rule of questions) byId.set(itemIdIn(rule.id), { kind: 'question', rule });
  for (const rule of oitItems) byId.set(itemIdIn(rule.id), { kind: 'oit', rule });
  return (text) => {
    const id = itemIdIn(text);
    return id === undefined ? undefined : byId.get(id);
  };
}
