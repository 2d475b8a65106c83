// How the library's tab prints the id of an entry, and what a typed one means: `2565/i7` is `2565` and `i7`, and
// `indicator/4` is `ทุกปี` and `ตัวชี้วัดที่ 4`.
import { plainText } from '../thai/plain-text.ts';
import { itemFinderOf, itemIdIn } from './item-id.ts';
import { indicatorEntryId, schemeOf, topicEntryId } from './library-entry.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSetOf } from './rule-sets/shipped.ts';

export interface PrintedId {
  readonly scheme: string;
  readonly item: string;
}

const EVERY_YEAR = 'ทุกปี';
const INDICATOR = 'ตัวชี้วัดที่';
const TOPIC = 'ประเด็นที่';

export function printedEntryId(id: string): PrintedId {
  const [kind = '', item = ''] = id.split('/');
  if (id === indicatorEntryId(Number(item))) return { scheme: EVERY_YEAR, item: `${INDICATOR} ${item}` };
  if (id === topicEntryId(Number(item))) return { scheme: EVERY_YEAR, item: `${TOPIC} ${item}` };
  return { scheme: kind, item: item.replace('-', '–') };
}

const WHOLE_SUBJECT = /^(ตัวชี้วัด|ประเด็น)(?:ที่)? ?0*([1-9]\d?)$/;
const TO = / ?(?:[-–—]|ถึง) ?/;
const INDICATORS = 10;
const TOPICS = 7;

/** The indicator or topic that a text names by its number, as the id of its entry; undefined for any other text. */
export function wholeSubjectIn(text: string): string | undefined {
  const [, kind, digits] = WHOLE_SUBJECT.exec(plainText(text)) ?? [];
  const number = Number(digits);
  if (kind === undefined || number > (kind === 'ประเด็น' ? TOPICS : INDICATORS)) return undefined;
  return kind === 'ประเด็น' ? topicEntryId(number) : indicatorEntryId(number);
}

/**
 * The id of the entry that a scheme and an item mean, in any print: `2568` and `ข้อ I๓` are `2567/i3`, because both years
 * share their questions. A range of items may be one entry's. Undefined for what is no item of the year; any item will
 * do where no source gives the year's list.
 */
export function entryIdIn(scheme: string, item: string): string | undefined {
  const whole = wholeSubjectIn(item);
  if (whole !== undefined) return whole;
  const year = Number(plainText(scheme));
  const printed = itemIdIn(item) === undefined ? plainText(item).split(TO) : [item];
  const ids = printed.map((text) => printedItem(text, year));
  if (ids.length > 2 || ids.some((id) => id === undefined)) return undefined;
  return `${schemeOf(ids[0] ?? '', year)}/${ids.join('-')}`;
}

/** As the rule set of its scheme prints it. */
function printedItem(text: string, year: number): string | undefined {
  const id = itemIdIn(text);
  const rules = id === undefined ? undefined : ruleSetOf(schemeOf(id, year));
  if (id === undefined || !rules) return undefined;
  return itemFinderOf(rules)(id)?.rule.id ?? (isOpen(id, rules) ? openForm(id) : undefined);
}

const isOit = (id: string): boolean => id.startsWith('O');
const openForm = (id: string): string => (isOit(id) ? id : id.toLowerCase());

/** Whether no source gives the year's list to which the item belongs. */
const isOpen = (id: string, { questions, oitItems }: RuleSet): boolean =>
  isOit(id) ? oitItems.length === 0 : !questions.some((question) => openForm(id).charAt(0) === question.id.charAt(0));

/** The indicator to which the item of an entry belongs; undefined for a topic, and where no source says it. */
export function indicatorOfEntry(id: string): number | undefined {
  const [scheme = '', subject = ''] = id.split('/');
  if (id === indicatorEntryId(Number(subject))) return Number(subject);
  const rules = ruleSetOf(Number(scheme));
  return rules && itemFinderOf(rules)(subject.split('-')[0] ?? '')?.rule.indicator;
}
