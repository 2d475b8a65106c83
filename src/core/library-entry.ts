// What the library says of one subject of the assessment. Its texts hold tags in braces, so that one wording serves
// every agency type and year; a tag without a term is a fault of the text, never printed.
import type { Terms } from './agency-terms.ts';

export interface LibraryEntry {
  /** Subject without a rule set, for example `indicator/4`. */
  readonly id: string;
  /** A noun phrase: what is to be developed, true of any agency that scores low. */
  readonly issue: string;
  /** A verb phrase that follows `{หน่วยงาน}ควร`. */
  readonly suggestion: string;
  readonly measures: readonly string[];
  readonly steps: readonly string[];
  readonly owners: readonly string[];
  readonly monitoring: readonly string[];
}

export const indicatorEntryId = (indicator: number): string => `indicator/${indicator}`;

const TAG = /\{([^{}]*)\}/g;

/**
 * The text with every `{tag}` replaced by its term, once: braces inside a term stay. Throws a Thai sentence at a tag
 * without a term.
 */
export function resolveTags(text: string, terms: Terms): string {
  const known = new Map(Object.entries(terms));
  return text.replace(TAG, (tag, name: string) => {
    const term = known.get(name);
    if (term === undefined) throw new Error(`ข้อความมีแท็ก ${tag} ที่ไม่รู้จัก โปรดแก้ไขหรือลบแท็กนี้`);
    return term;
  });
}
