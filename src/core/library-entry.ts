// What the library says of one subject of the assessment. Its texts hold tags in braces, so that one wording serves
// every agency type and year; a tag without a term is a fault of the text, never printed.
import type { Terms } from './agency-terms.ts';
import type { RuleSet } from './rule-set.ts';

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
export const topicEntryId = (topic: number): string => `topic/${topic}`;

/** The year under whose number the library keeps a scheme's questions and OIT items; years of one scheme share it. */
const questionSchemes: Readonly<Record<number, number>> = {
  2563: 2565,
  2564: 2565,
  2565: 2565,
  2567: 2567,
  2568: 2567,
};
const itemSchemes: Readonly<Record<number, number>> = { 2564: 2565, 2565: 2565, 2567: 2567, 2568: 2568 };

/** Items that ask for another matter than their number does in the year whose entries they would share. */
const ofOneYear: readonly string[] = ['2564/O34'];

/** An id, or a range of ids that share one text because no source tells them apart: `o14-o17`. */
const RANGE = /^([A-Za-z])(\d+)(?:-[A-Za-z](\d+))?$/;

/** The scheme of a question or OIT item of the year; the year itself where it shares no scheme. */
export function schemeOf(item: string, fiscalYear: number): number {
  if (ofOneYear.includes(`${fiscalYear}/${item}`)) return fiscalYear;
  return (/^o/i.test(item) ? itemSchemes : questionSchemes)[fiscalYear] ?? fiscalYear;
}

/** Whether an entry's item, or range of items, is or holds this one: `o14-o17` covers `o15`. */
export function covers(entryItem: string, item: string): boolean {
  const [, letter, number] = RANGE.exec(item) ?? [];
  const [, itsLetter, first, last = first] = RANGE.exec(entryItem) ?? [];
  return itsLetter === letter && Number(first) <= Number(number) && Number(number) <= Number(last);
}

/**
 * The entry of a question or OIT item of the year, as the rule set prints its id; the first where several cover it,
 * undefined where the library has none.
 */
export function itemEntryOf(
  library: readonly LibraryEntry[],
  id: string,
  { fiscalYear }: Pick<RuleSet, 'fiscalYear'>,
): LibraryEntry | undefined {
  const prefix = `${schemeOf(id, fiscalYear)}/`;
  return library.find((entry) => entry.id.startsWith(prefix) && covers(entry.id.slice(prefix.length), id));
}

/** Whether the library keeps the entry for this year: one of its questions or items, an indicator or a topic. */
export function isEntryOf(id: string, fiscalYear: number): boolean {
  const [scheme = '', item = ''] = id.split('/');
  return Number.isNaN(Number(scheme)) || Number(scheme) === schemeOf(item, fiscalYear);
}

const TAG = /\{([^{}]*)\}(?=([ก-๙])?)/g;

/**
 * The text with every `{tag}` replaced by its term, once: braces inside a term stay. A term that ends with an
 * abbreviation (`สำนักปลัด อบต.`) is parted by a space from a Thai word that follows. Throws a Thai sentence at a tag
 * without a term.
 */
export function resolveTags(text: string, terms: Terms): string {
  const known = new Map(Object.entries(terms));
  return text.replace(TAG, (tag, name: string, next: string | undefined) => {
    const term = known.get(name);
    if (term === undefined) throw new Error(`ข้อความมีแท็ก ${tag} ที่ไม่รู้จัก โปรดแก้ไขหรือลบแท็กนี้`);
    return next !== undefined && term.endsWith('.') ? `${term} ` : term;
  });
}
