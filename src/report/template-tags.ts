// Tags as they stand in a paragraph, whatever an editor did to them: cut into runs, with blanks, invisible characters or
// wide braces. One reading serves the mending of a template and its check.
import { plainText } from '../thai/plain-text.ts';
import { type FilterCall, readTag } from './tag-expression.ts';
import { paragraphText, type TemplateParagraph } from './template-paragraphs.ts';

/** `#` and `^` open what `/` closes, `@` stands for a drawing; none is a value. */
export type TagSign = '' | '#' | '^' | '/' | '@';

export interface TemplateTag {
  readonly sign: TagSign;
  /** As it is looked up. */
  readonly name: string;
  /** Those that change how a value is printed. */
  readonly filters: readonly FilterCall[];
  readonly paragraph: TemplateParagraph;
  /** In the paragraph's text as XML writes it, braces included. */
  readonly start: number;
  readonly end: number;
  /** Whether its letters differ in look: the first letter's is printed. */
  readonly isMixed: boolean;
}

/** A brace without its other, and the text from there on. */
export interface LoneBrace {
  readonly brace: '{' | '}';
  readonly text: string;
  readonly paragraph: TemplateParagraph;
}

const TAG = /[{｛]([^{}｛｝]*)[}｝]/g;
/** Come with copied text; a filter's own text keeps everything else as it is typed. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const BRACE = /[{}｛｝]/g;
const SIGNED = /^([#^/@]?) ?(.*)$/s;
const SHOWN_LETTERS = 30;

/** The tag in its one spelling, braces included. */
export function spelled({
  sign,
  name,
  filters = [],
}: Pick<TemplateTag, 'sign' | 'name'> & Partial<Pick<TemplateTag, 'filters'>>): string {
  const calls = filters.map((filter) => ` | ${filter.name} ${filter.argument}`.trimEnd());
  return `{${sign}${name}${calls.join('')}}`;
}

const rawText = ({ pieces }: TemplateParagraph): string => pieces.map(({ text }) => text).join('');

export function tagsIn(paragraph: TemplateParagraph): readonly TemplateTag[] {
  return [...rawText(paragraph).matchAll(TAG)].map(({ 0: whole, 1: inside = '', index }) => {
    const { tag, filters } = readTag(inside.replace(INVISIBLE, ''));
    const [, sign = '', name = ''] = SIGNED.exec(plainText(tag)) ?? [];
    const end = index + whole.length;
    return {
      sign: sign as TagSign,
      name,
      filters,
      paragraph,
      start: index,
      end,
      isMixed: looksIn(paragraph, index, end) > 1,
    };
  });
}

function looksIn({ pieces }: TemplateParagraph, start: number, end: number): number {
  const looks = new Set<string>();
  let at = 0;
  for (const { text, look } of pieces) {
    if (text !== '' && at < end && at + text.length > start) looks.add(look);
    at += text.length;
  }
  return looks.size;
}

export function loneBracesIn(paragraph: TemplateParagraph): readonly LoneBrace[] {
  const text = rawText(paragraph).replace(TAG, (tag) => ' '.repeat(tag.length));
  return [...text.matchAll(BRACE)].map(({ 0: brace, index }) => ({
    brace: brace === '{' || brace === '｛' ? '{' : '}',
    text: textAround(paragraph, text, brace, index),
    paragraph,
  }));
}

/** After an opening brace, before a closing one; the whole paragraph where nothing stands there. */
function textAround(paragraph: TemplateParagraph, text: string, brace: string, index: number): string {
  const near =
    brace === '{' || brace === '｛'
      ? text.slice(index, index + SHOWN_LETTERS)
      : text.slice(Math.max(0, index - SHOWN_LETTERS), index + 1);
  return near.trim() || paragraphText(paragraph);
}
