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
export function itemFinderOf({
  questions,
  oitItems,
}: Pick<RuleSet, 'questions' | 'oitItems'>): (text: string) => AssessedItem | undefined {
  const byId = new Map<string | undefined, AssessedItem>();
  for (const rule of questions) byId.set(itemIdIn(rule.id), { kind: 'question', rule });
  for (const rule of oitItems) byId.set(itemIdIn(rule.id), { kind: 'oit', rule });
  return (text) => {
    const id = itemIdIn(text);
    return id === undefined ? undefined : byId.get(id);
  };
}

/**
 * Reads an id as the year prints it. Where no source lists what an instrument asks, any id with its letter is taken;
 * `isOpen` takes OIT items that are not of the year's list too.
 */
export function itemIdReaderOf(
  rules: Pick<RuleSet, 'questions' | 'oitItems'>,
  { isOpen = false }: { readonly isOpen?: boolean } = {},
): (text: string) => string | undefined {
  const find = itemFinderOf(rules);
  const listed = new Set([...rules.questions, ...(isOpen ? [] : rules.oitItems)].map(({ id }) => letterOf(id)));
  return (text) => {
    const id = itemIdIn(text);
    if (id === undefined) return undefined;
    const letter = letterOf(id);
    return find(id)?.rule.id ?? (listed.has(letter) ? undefined : letter === 'O' ? id : id.toLowerCase());
  };
}

const letterOf = (id: string): string => id.charAt(0).toUpperCase();
