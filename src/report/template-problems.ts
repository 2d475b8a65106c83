// Everything that is wrong with a template, found before anything is made of it: each with the paragraph where it stands and
// what to do, for a person who knows documents and not programs.

import type { KnownTag } from './known-tags.ts';
import type { OpenedTemplate } from './opened-template.ts';
import { filterFaultOf } from './tag-filters.ts';
import { TagScope } from './tag-scope.ts';
import { paragraphsIn, paragraphText, readable, type TemplateParagraph } from './template-paragraphs.ts';
import {
  braceSentence,
  crowdedSentence,
  filterOnSectionSentence,
  filterSentence,
  misusedSentence,
  mixedSentence,
  outsideSentence,
  type ProblemSentence,
  pendingSuggestions,
  unclosedSentence,
  unknownSentence,
  unusedSentence,
} from './template-problem-sentences.ts';
import { loneBracesIn, type TemplateTag, tagsIn } from './template-tags.ts';
import { unusedTags } from './unused-tags.ts';

export interface TemplateProblem extends ProblemSentence {
  /** `เนื้อหา ย่อหน้าที่ 12` or `ตารางที่ 3 แถวที่ 2 (ย่อหน้าที่ 45)`; empty where the whole template is meant. */
  readonly place: string;
  /** What the paragraph says. */
  readonly text: string;
}

/** In the order of the document, header and footer after the body; equal ones of one paragraph once. */
export function templateProblems(
  { parts, hasSuggestions }: Omit<OpenedTemplate, 'docx'>,
  known: readonly KnownTag[],
): readonly TemplateProblem[] {
  const found = parts.flatMap((part) => problemsIn(part, known));
  const used = new Set(parts.flatMap(({ xml }) => paragraphsIn(xml).flatMap(tagsIn)).map(({ name }) => name));
  const whole = [...(hasSuggestions ? [pendingSuggestions] : []), ...unusedTags(known, used).map(unusedSentence)];
  return [...found, ...whole.map((said) => ({ ...said, place: '', text: '' }))];
}

function problemsIn(
  { name, xml }: OpenedTemplate['parts'][number],
  known: readonly KnownTag[],
): readonly TemplateProblem[] {
  const scope = new TagScope();
  const problems: TemplateProblem[] = [];
  const seen = new Set<string>();
  const say = (paragraph: TemplateParagraph, { severity, message, remedy }: ProblemSentence): void => {
    const problem = {
      severity,
      message: readable(message),
      remedy: readable(remedy),
      place: placeOf(name, paragraph),
      text: shortened(paragraphText(paragraph)),
    };
    const key = `${problem.place} ${problem.message}`;
    if (!seen.has(key)) problems.push(problem);
    seen.add(key);
  };
  for (const paragraph of paragraphsIn(xml)) {
    for (const { brace, text } of loneBracesIn(paragraph)) say(paragraph, braceSentence(brace, text));
    for (const tag of tagsIn(paragraph)) {
      for (const said of tagProblems(tag, known, scope)) say(paragraph, said);
      for (const said of scope.take(tag)) say(paragraph, said);
    }
  }
  for (const tag of scope.unclosed()) say(tag.paragraph, unclosedSentence(tag));
  return problems;
}

function tagProblems(tag: TemplateTag, known: readonly KnownTag[], scope: TagScope): readonly ProblemSentence[] {
  if (tag.sign === '/') return tag.isMixed ? [mixedSentence(tag)] : [];
  const named = known.filter(({ name }) => name === tag.name);
  const [first] = named;
  if (!first) return [unknownSentence(tag, known)];
  const reachable = named.filter(({ path }) => path.every((loop) => scope.isInside(loop)));
  if (reachable.length === 0) return [outsideSentence(tag, first)];
  const misused = reachable.every(({ kind }) => !signsOf[kind].includes(tag.sign)) ? [misusedSentence(tag, first)] : [];
  const isAlone = tag.sign !== '@' || tagsIn(tag.paragraph).length === 1;
  const crowded = isAlone && (tag.sign !== '@' || isOnly(tag)) ? [] : [crowdedSentence(tag)];
  return [...misused, ...crowded, ...filterProblems(tag, first), ...(tag.isMixed ? [mixedSentence(tag)] : [])];
}

/** Filters change the text of a value: nothing that opens, and no picture, has any. */
function filterProblems(tag: TemplateTag, { kind }: KnownTag): readonly ProblemSentence[] {
  if (tag.filters.length > 0 && (tag.sign !== '' || kind !== 'value')) return [filterOnSectionSentence(tag)];
  return tag.filters.flatMap((call) => filterFaultOf(call) ?? []).map((fault) => filterSentence(tag, fault));
}

const isOnly = ({ paragraph }: TemplateTag): boolean => /^[{｛][^{}｛｝]*[}｝]$/.test(paragraphText(paragraph));

/** How a tag of each kind may be written. */
const signsOf: Readonly<Record<KnownTag['kind'], readonly string[]>> = {
  value: ['', '#', '^'],
  picture: ['', '#', '^'],
  drawing: ['@', '#', '^'],
  condition: ['#', '^'],
  loop: ['#', '^'],
  part: ['#', '^'],
};

function placeOf(part: string, { number, table, row }: TemplateParagraph): string {
  const [, kind = ''] = /word\/([a-z]+)/.exec(part) ?? [];
  const names: Readonly<Record<string, string>> = {
    header: 'หัวกระดาษ',
    footer: 'ท้ายกระดาษ',
    footnotes: 'เชิงอรรถ',
    endnotes: 'อ้างอิงท้ายเรื่อง',
  };
  const area = names[kind] ?? 'เนื้อหา';
  return table > 0 ? `${area} ตารางที่ ${table} แถวที่ ${row} (ย่อหน้าที่ ${number})` : `${area} ย่อหน้าที่ ${number}`;
}

const SHOWN_TEXT = 120;

const shortened = (text: string): string => (text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text);
