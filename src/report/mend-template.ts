// Brings a part that a person edited, or that Google exported, back to what the engine fills: every tag in one run and in
// one spelling, no markup that a loop could cut in two, Thai properties on every run.

import { paragraphsIn, type TextPiece } from './template-paragraphs.ts';
import { spelled, tagsIn } from './template-tags.ts';
import { LATIN_LANGUAGE, THAI_LANGUAGE } from './thai-run.ts';

/** Where a paragraph, run or cell has markup around it that says nothing to the reader of a report. */
const AROUND = ['sdt', 'sdtContent', 'smartTag', 'del', 'moveFrom', 'customXml'];
const DROPPED = [
  'sdtPr',
  'sdtEndPr',
  'ins',
  'moveTo',
  'proofErr',
  'lastRenderedPageBreak',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
];

const anyOf = (names: readonly string[]): string => `w:(?:${names.join('|')})`;
const SINGLE = new RegExp(`<${anyOf([...AROUND, ...DROPPED])}(?:\\s[^>]*)?/>`, 'g');
const WHOLE = new RegExp(`<(${anyOf(DROPPED)})(?:\\s[^>]*)?>.*?</\\1>`, 'gs');
const EDGES = new RegExp(`</?${anyOf(AROUND)}(?:\\s[^>]*)?>`, 'g');
const HYPERLINK = /<w:hyperlink(?:\s[^>]*)?>(.*?)<\/w:hyperlink>/gs;
const TEXT = /<w:t(?:\s[^>]*)?>/g;
const KEPT_BLANKS = '<w:t xml:space="preserve">';

/** Suggestions that nobody accepted yet: the text stands as it was before them. */
export const hasSuggestions = (xml: string): boolean => /<w:(?:ins|del|moveFrom|moveTo)\s/.test(xml);

/** Without markup that only an editor needs. Links that hold part of a tag become plain text. */
export const plainMarkup = (xml: string): string =>
  xml
    .replace(SINGLE, '')
    .replace(WHOLE, '')
    .replace(EDGES, '')
    .replace(/(<\/?)w:delText(?=[\s>])/g, '$1w:t')
    .replace(HYPERLINK, (link: string, content: string) => (/[{}｛｝]/.test(content) ? content : link))
    .replace(TEXT, KEPT_BLANKS);

/** `xml` is plain markup. */
export const mendedPart = (xml: string): string => withThai(withoutEmptyRuns(withWholeTags(xml)));

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each tag stands in the run where it begins, spelled as it is looked up. */
function withWholeTags(xml: string): string {
  const changes = paragraphsIn(xml).flatMap((paragraph) =>
    tagsIn(paragraph).flatMap((tag) => changesFor(paragraph.pieces, tag.start, tag.end, spelled(tag))),
  );
  let mended = '';
  let from = 0;
  for (const { start, end, text } of changes.sort((left, right) => left.start - right.start)) {
    mended += xml.slice(from, start) + text;
    from = end;
  }
  return mended + xml.slice(from);
}

/** `start` and `end` in the text of all pieces. */
function changesFor(pieces: readonly TextPiece[], start: number, end: number, tag: string): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const piece of pieces) {
    const [first, last] = [Math.max(start, at), Math.min(end, at + piece.text.length)];
    if (first < last)
      changes.push({
        start: piece.start + first - at,
        end: piece.start + last - at,
        text: first === start ? tag : '',
      });
    at += piece.text.length;
  }
  return changes;
}

const RUN = /<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|<w:rPr\/>)?(?:<w:t(?:\s[^>]*)?><\/w:t>)*<\/w:r>/gs;

const withoutEmptyRuns = (xml: string): string => xml.replace(RUN, '');

/** Properties that Thai letters have names of their own for, each after the one that other letters follow. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['b', 'bCs'],
  ['i', 'iCs'],
  ['sz', 'szCs'],
];
const RUN_PROPERTIES = /<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>/gs;

/** Runs for which an editor set one half of a pair get the other; a language without the Thai one gets it. */
export const withThai = (xml: string): string =>
  xml.replace(RUN_PROPERTIES, (_, properties: string) => `<w:rPr>${thaiProperties(properties)}</w:rPr>`);

function thaiProperties(properties: string): string {
  const paired = PAIRS.reduce(
    (text, [name, thai]) =>
      text.includes(`<w:${thai}`) ? text : text.replace(new RegExp(`<w:${name}((?:\\s[^>]*)?)/>`), `$&<w:${thai}$1/>`),
    properties,
  );
  const font = /<w:rFonts(?![^>]*w:cs=)[^>]*w:ascii="([^"]*)"/.exec(paired)?.[1];
  const named = font === undefined ? paired : paired.replace('<w:rFonts', `<w:rFonts w:cs="${font}"`);
  return /<w:lang\b/.test(named)
    ? named.replace(/<w:lang(?![^>]*w:bidi=)/, `<w:lang w:bidi="${THAI_LANGUAGE}"`)
    : `${named}<w:lang w:val="${LATIN_LANGUAGE}" w:bidi="${THAI_LANGUAGE}"/>`;
}
